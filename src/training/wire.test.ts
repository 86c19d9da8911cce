import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF, logOf } from '../export/fixtures/runs.ts';
import type { Guide } from '../guide/model.ts';
import { EMPTY, fold } from '../progress/fold.ts';
import { EMPTY_BOARD, heard } from './board.ts';
import { viewOf } from './board-view.ts';
import { stateBody } from './body.ts';
import { headOf, MOST_WIRE, readEnvelope } from './envelope.ts';
import { guide, NOW, newSession, subtle } from './fixtures/links.ts';
import { ACTIONS, anySent, newSender, posted, sent } from './fixtures/people.ts';
import { FIELDS_SENT, type StateMessage } from './message.ts';
import { openFromParticipant, sealBeat, sealState } from './participant-wire.ts';
import { planOf } from './plan-of.ts';
import { fitsSession, stateOf } from './state.ts';

const trainer = await newSession();
const ada = await newSender(trainer);
const opened = (wire: unknown, by = trainer) => openFromParticipant(wire, by, subtle);
const good = await posted({}, ada);

describe('what a participant sends', () => {
  it('comes back whole', async () => {
    expect(await opened(good)).toEqual({ message: { kind: 'state', participant: ada.own.public, ...sent() } });
    const beat = await sealBeat({ seq: 7, at: NOW }, ada);
    expect(await opened(beat)).toEqual({ message: { kind: 'beat', participant: ada.own.public, seq: 7, at: NOW } });
  });

  it('comes back, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anySent, async (state) => {
        const { message } = await opened(await sealState(state, ada));
        const marks = Object.keys(state.marks).length;
        const isTimed =
          marks === 0 || Object.values((message as StateMessage).marks).some(({ at }) => at !== undefined);
        expect(message).toEqual({
          kind: 'state',
          participant: ada.own.public,
          ...(isTimed ? state : withoutTimes(state)),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('names no more fields than the join screen does', () => {
    const all = stateOf(
      guide,
      fold(logOf(HALF)),
      { ...sent(), hand: { reason: 'device', since: NOW }, left: true },
      NOW,
    );
    // Beats tell something as well, which no state does: that the guide is in front.
    expect(Object.keys({ participant: '', shown: '', ...all }).sort()).toEqual([...FIELDS_SENT].sort());
    expect(stateBody({ ...all })).not.toContain('HYPERLINK');
  });

  it('is in steps of size, whatever was done, and never more than a relay takes', async () => {
    const one = await posted({ name: 'A' }, ada);
    expect((await posted({ name: 'Adabelle', hand: { reason: 'looks-different', since: NOW } }, ada)).length).toBe(
      one.length,
    );
    const full = stateOf(guide, fold(logOf(HALF)), { ...sent(), name: '株'.repeat(60) }, NOW);
    const marks = Object.fromEntries(ACTIONS.map((id) => [id, { standing: 'told' as const, at: NOW + 9_999_000 }]));
    expect(((await sealState({ ...full, seq: 9_999_999_999, marks }, ada)) ?? '').length).toBeLessThanOrEqual(
      MOST_WIRE,
    );
  });

  it('goes without times where there is no room for them, and a guide that is too long is known beforehand', async () => {
    const long = (count: number) =>
      Array.from({ length: count }, (_, at) => `${'task-with-a-name.'}${'x'.repeat(8)}-${at}`);
    const marks = (count: number) =>
      Object.fromEntries(long(count).map((id) => [id, { standing: 'seen' as const, at: NOW + 9_999_000 }]));
    const { message } = await opened(await posted({ marks: marks(75) }, ada));
    expect(Object.values((message as StateMessage).marks)[74]).toEqual({ standing: 'seen' });
    expect(await sealState(sent({ marks: marks(120) }), ada)).toBeUndefined();
    expect(fitsSession(guide)).toBe(true);
    const step = guide.tasks[0]?.steps[0];
    const items = long(120).map((id) => ({ kind: 'action' as const, action: { id } }));
    expect(fitsSession({ ...guide, tasks: [{ steps: [{ ...step, items }] }] } as unknown as Guide)).toBe(false);
  });

  it('comes back, whatever the version of the guide is called', async () => {
    const odd = { ...guide, version: `1.0\n(beta) ${'x'.repeat(99)}` };
    const state = stateOf(odd, EMPTY, sent(), NOW);
    const { message } = await opened(await sealState({ ...state, seq: 1 }, ada));
    expect(message).toMatchObject({ guide: state.guide });
    const board = heard(EMPTY_BOARD, [{ message: message as StateMessage, heardAt: NOW }]).board;
    expect(viewOf(board, { plan: planOf(odd), begun: NOW, now: NOW }).rows[0]?.otherGuide).toBe(false);
  });

  it('tells where the run is', () => {
    const begun = stateOf(guide, EMPTY, { ...sent() }, NOW);
    expect(begun).toMatchObject({ marks: {}, active: { id: ACTIONS[0], since: NOW } });
    const half = stateOf(guide, fold(logOf(HALF)), { ...sent() }, NOW);
    expect(half.marks).toMatchObject({ 'root.add-mfa': { standing: 'seen' }, 'user.open': { standing: 'already' } });
    const closed = ACTIONS.map((id) => [id, { as: 'already' as const, at: NOW }]);
    expect(stateOf(guide, { ...EMPTY, outcomes: Object.fromEntries(closed) }, sent(), NOW).active).toBeUndefined();
  });
});

const withoutTimes = (state: ReturnType<typeof sent>) => ({
  ...state,
  marks: Object.fromEntries(Object.entries(state.marks).map(([id, { at: _, ...mark }]) => [id, mark])),
});

it('the outside can be read without any key', () => {
  const read = readEnvelope(good, trainer.link.session);
  expect(read).toMatchObject({ envelope: { kind: 's', sender: ada.own.public, seq: 1 } });
  if ('envelope' in read) expect(good.startsWith(headOf(read.envelope))).toBe(true);
});
