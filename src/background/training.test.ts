import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDE, NOW, newClass, RUN } from './fixtures/class.ts';
import { CONSOLE_TAB } from './fixtures/class-browser.ts';

type Class = Awaited<ReturnType<typeof newClass>>;
let c: Class;
beforeEach(async () => {
  c = await newClass();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const done = (action: string) => ({
  id: crypto.randomUUID(),
  body: { type: 'done' as const, action, grade: 'seen' as const },
});
const join = async (name = 'Ada') => {
  await c.join(name);
  await c.worker.turn();
};
const act = async (action: string) => {
  await c.worker.append(RUN, [done(action)], Date.now);
  await c.worker.turn();
};

describe('outside a session', () => {
  it('nothing is fetched and no alarm is set', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await act('root.open');
    await c.worker.tryAtOnce();
    await c.pass(120_000);
    await expect(c.worker.raiseHand('question')).rejects.toThrow('problem.noSession');
    await c.worker.leaveSession();
    await c.worker.offerOf(c.link);
    expect([c.relay.asked, [...c.browser.set]]).toEqual([[], []]);
  });
});

describe('a participant', () => {
  it('is shown with the run that was begun before, and each later change of it', async () => {
    await c.worker.startRun(GUIDE, RUN);
    await c.worker.append(RUN, [done('root.open')], Date.now);
    await join();
    await act('root.dashboard');
    expect(c.relay.of('post')).toHaveLength(1);
    await c.pass(3000);
    const [first, second] = await c.posted();
    expect(first).toMatchObject({
      name: 'Ada',
      seq: 1,
      version: '1.2.3',
      marks: { 'root.open': { standing: 'seen' } },
    });
    expect(second).toMatchObject({ seq: 2, marks: { 'root.open': {}, 'root.dashboard': {} } });
    expect([...c.relay.manners]).toEqual(['POST omit error no-referrer']);
    await c.pass(60_000);
    expect(c.relay.of('post')).toHaveLength(2);
  });

  it('is shown without a run, and with the one that they begin', async () => {
    await join();
    expect(await c.posted()).toMatchObject([{ done: 0, marks: {}, active: {} }]);
    await c.worker.startRun(GUIDE, RUN);
    await c.worker.showRun(RUN, GUIDE);
    await act('root.open');
    await c.pass(3000);
    expect((await c.posted()).at(-1)).toMatchObject({ marks: { 'root.open': {} } });
    expect(c.joined().run).toBe(RUN);
  });

  it('is not shown by the run of another account that came to the front', async () => {
    await c.worker.startRun(GUIDE, RUN);
    await join();
    await c.worker.startRun(GUIDE, 'another-run');
    await c.worker.append('another-run', [done('root.open')], Date.now);
    await c.pass(3000);
    expect(c.relay.of('post')).toHaveLength(1);
  });

  it('is shown without a run where none was offered, whichever becomes active, until they go on with one', async () => {
    await c.worker.startRun(GUIDE, RUN);
    await c.worker.append(RUN, [done('root.open')], Date.now);
    c.browser.kept.delete('active');
    expect((await c.worker.offerOf(c.link)).run).toBeUndefined();
    await join();
    c.browser.kept.set('active', { run: RUN, hidden: false });
    await act('root.dashboard');
    await c.pass(3000);
    expect(await c.posted()).toMatchObject([{ done: 0, marks: {} }]);
    expect(c.joined().run).toBeUndefined();
    await c.worker.showResumed(RUN);
    await c.worker.turn();
    await c.pass(3000);
    expect((await c.posted()).at(-1)).toMatchObject({ marks: { 'root.open': {} } });
    await c.worker.startRun(GUIDE, 'another-run');
    await c.worker.showResumed('another-run');
    expect(c.joined().run).toBe(RUN);
  });

  it('is shown with the run that was offered, though another one became active before they joined', async () => {
    await c.worker.startRun(GUIDE, RUN);
    const { run } = await c.worker.offerOf(c.link);
    await c.worker.startRun(GUIDE, 'another-run');
    await c.worker.joinSession(c.link, 'Ada', run?.id);
    await c.worker.turn();
    expect(c.joined().run).toBe(RUN);
  });

  it('asks for help and takes it back, at once', async () => {
    await join();
    await c.worker.raiseHand('device');
    await c.worker.raiseHand('device');
    await c.worker.turn();
    await c.worker.raiseHand();
    await c.worker.turn();
    const hands = (await c.posted()).map((state) => (state as { hand?: object }).hand);
    expect(hands).toEqual([undefined, { reason: 'device', since: NOW }, undefined]);
  });

  it('is told since when nothing gets through, and is tried until it does', async () => {
    c.relay.answers = 'down';
    await join();
    expect(c.joined().membership.outbox).toMatchObject({ notConnectedSince: NOW, failures: 1 });
    await c.pass(35_000);
    expect(c.joined().membership.outbox.notConnectedSince).toBe(NOW);
    c.relay.answers = 204;
    await c.worker.tryAtOnce();
    expect(c.joined().membership.outbox).toMatchObject({ failures: 0, epoch: 'e1' });
    expect(c.joined().membership.outbox.notConnectedSince).toBeUndefined();
  });

  it('is posted again when the relay has lost its memory', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    c.relay.epoch = 'e2';
    await c.pass(46_000);
    await c.pass(3000);
    expect(c.relay.of('post')).toHaveLength(2);
  });
});

describe('a beat', () => {
  const beats = async () => {
    await c.worker.startRun(GUIDE, RUN);
    await join();
    for (let times = 0; times < 4; times++) await c.pass(30_000);
    return (await c.posted('beat')).length;
  };

  it('tells every 45 s that the guide is shown', async () => {
    c.browser.open.push(CONSOLE_TAB);
    expect(await beats()).toBe(2);
    expect((await c.posted('beat'))[0]).toMatchObject({ kind: 'beat', seq: 1 });
  });

  it.each<[string, () => unknown]>([
    ['no console tab is open', () => undefined],
    ['it is behind another one', () => c.browser.open.push({ ...CONSOLE_TAB, active: false })],
  ])('is not sent while %s', async (_, given) => {
    given();
    expect(await beats()).toBe(0);
    expect(c.relay.of('notices')).toEqual([]);
  });

  it('that does not get through has a state tried until it does', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    c.relay.answers = 'down';
    await c.pass(46_000);
    expect(c.joined().membership.outbox.notConnectedSince).toBe(NOW + 46_000);
  });

  it('goes out, and no oftener than else, where the clock was set back', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    vi.setSystemTime(NOW - 600_000);
    await c.pass(0);
    expect(c.relay.of('beat')).toHaveLength(1);
    await c.pass(46_000);
    expect(c.relay.of('beat')).toHaveLength(2);
  });
});
