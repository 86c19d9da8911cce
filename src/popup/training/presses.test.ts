import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JOINING } from '../fixtures/training.ts';
import { NOTHING } from '../state.ts';

const told = vi.hoisted(() => [] as string[]);
const given = vi.hoisted(() => ({
  consent: true as boolean | Promise<boolean>,
  answers: {} as Record<string, object>,
}));
vi.mock('../../platform/consent.ts', () => ({
  requestConsent: async () => {
    told.push('question');
    return given.consent;
  },
}));
vi.mock('../../platform/messages.ts', () => ({
  askUntilAnswered: async (kind: string, body: object) => {
    told.push([kind, ...Object.values(body)].join(' '));
    return given.answers[kind] ?? { ok: true };
  },
}));
vi.mock('../../platform/training-store.ts', () => ({
  keepWish: async (wish?: { text: string; name: string; run?: string; at: number }) => {
    told.push(wish ? `kept ${wish.text} ${wish.name} ${wish.run} ${typeof wish.at}` : 'forgotten');
  },
}));
vi.mock('../facts.ts', () => ({}));
const { TRAINING_PRESSES } = await import('./presses.ts');
const { store } = await import('../store.ts');

const joining = JOINING['a session is offered'];
const idle = () => vi.waitFor(() => expect(store.getState().busy).toBe(false));

beforeEach(() => {
  told.length = 0;
  Object.assign(given, { consent: true, answers: {} });
  store.setState({ run: NOTHING, joining: undefined, problem: undefined, busy: false });
});

describe('joining', () => {
  it('shows what a link offers', async () => {
    given.answers['session-link'] = { ok: true, offer: joining?.offer };
    TRAINING_PRESSES.onSessionLink('a link');
    await idle();
    expect(store.getState().joining).toEqual({ text: 'a link', offer: joining?.offer });
  });

  it('says why a link is refused, and offers nothing', async () => {
    const problem = { text: 'problem.sessionsOff' } as const;
    given.answers['session-link'] = { ok: false, problem };
    TRAINING_PRESSES.onSessionLink('a link');
    await idle();
    expect(store.getState()).toMatchObject({ joining: undefined, problem });
  });

  it('asks for consent in the press itself, and says the wish once more when it is given', async () => {
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    expect(told[0]).toBe('question');
    await idle();
    expect(told).toEqual(['question', 'session-join a link Ada the-run', 'session-join a link Ada the-run']);
    expect(store.getState().joining).toBeUndefined();
  });

  it('names no run where none was offered', async () => {
    store.setState({ joining: joining && { ...joining, offer: { ...joining.offer, run: undefined } } });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await idle();
    expect(told.at(-1)).toBe('session-join a link Ada');
  });

  it('keeps the wish itself before it asks the worker, which may die over it when this window is gone', async () => {
    store.setState({ joining, run: { ...NOTHING, training: { is: 'none', asksConsent: true } } });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await idle();
    expect(told.slice(0, 3)).toEqual(['question', 'kept a link Ada the-run number', 'session-join a link Ada the-run']);
  });

  it('forgets the wish that the worker refuses', async () => {
    given.answers['session-join'] = { ok: false, problem: { text: 'problem.nameEmpty' } };
    store.setState({ joining, run: { ...NOTHING, training: { is: 'none', asksConsent: true } } });
    TRAINING_PRESSES.onSessionJoin('a link', '');
    await idle();
    expect(told.at(-1)).toBe('forgotten');
  });

  it('is no session where consent is refused', async () => {
    given.consent = false;
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await idle();
    expect(told).toEqual(['question', 'session-join a link Ada the-run', 'forgotten', 'session-leave']);
    expect(store.getState()).toMatchObject({ joining, problem: { text: 'problem.consentRefused' } });
  });

  it('takes the wish back at once where the person does not join after all, whatever the browser is answered then', async () => {
    let answer: (given: boolean) => void = () => undefined;
    const question = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    given.consent = question;
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await vi.waitFor(() => expect(told).toHaveLength(2));
    TRAINING_PRESSES.onSessionCancel();
    await idle();
    answer(true);
    await question;
    expect(told).toEqual(['question', 'session-join a link Ada the-run', 'forgotten', 'forgotten', 'session-leave']);
    expect(store.getState()).toMatchObject({ joining: undefined, problem: undefined });
  });

  it('takes the wish back at once also where the worker does not answer', async () => {
    given.answers['session-join'] = new Promise(() => undefined);
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await vi.waitFor(() => expect(told).toHaveLength(2));
    TRAINING_PRESSES.onSessionCancel();
    expect(told).toEqual(['question', 'session-join a link Ada the-run', 'forgotten']);
  });

  it('keeps no wish that it says did not reach the worker', async () => {
    given.answers['session-join'] = Promise.reject(new Error('no worker'));
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await idle();
    expect(told.at(-1)).toBe('forgotten');
    expect(store.getState()).toMatchObject({ joining, problem: { values: { message: 'no worker' } } });
  });

  it('is left again by who takes it back while it is joined', async () => {
    let consent: (given: boolean) => void = () => undefined;
    let joined: (answer: object) => void = () => undefined;
    given.consent = new Promise((resolve) => {
      consent = resolve;
    });
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await vi.waitFor(() => expect(told).toHaveLength(2));
    given.answers['session-join'] = new Promise<object>((resolve) => {
      joined = resolve;
    });
    consent(true);
    await vi.waitFor(() => expect(told).toHaveLength(3));
    TRAINING_PRESSES.onSessionCancel();
    joined({ ok: true });
    await idle();
    expect(told.slice(3)).toEqual(['forgotten', 'forgotten', 'session-leave']);
    expect(store.getState()).toMatchObject({ joining: undefined, problem: undefined });
  });

  it('keeps no wish where the browser cannot ask, and says why', async () => {
    given.consent = Promise.reject(new Error('no press'));
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', 'Ada');
    await idle();
    expect(told).toEqual(['question', 'session-join a link Ada the-run', 'forgotten', 'session-leave']);
    expect(store.getState()).toMatchObject({ joining, problem: { values: { message: 'no press' } } });
  });

  it('stays where it is when the worker refuses', async () => {
    given.answers['session-join'] = { ok: false, problem: { text: 'problem.nameEmpty' } };
    store.setState({ joining });
    TRAINING_PRESSES.onSessionJoin('a link', '');
    await idle();
    expect(store.getState()).toMatchObject({ joining, problem: { text: 'problem.nameEmpty' } });
  });
});

it('asks for help with a reason, and takes it back with none', async () => {
  TRAINING_PRESSES.onHand('device');
  TRAINING_PRESSES.onHand();
  TRAINING_PRESSES.onSessionLeave();
  await idle();
  expect(told).toEqual(['session-hand device', 'session-hand ', 'session-leave']);
});
