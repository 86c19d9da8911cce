import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Board, type Heard, heard } from './board.ts';
import { viewOf } from './board-view.ts';
import { beats, boardOf, key, MINUTE, says, trainerSays } from './fixtures/classes.ts';
import { guide, NOW } from './fixtures/links.ts';
import { anySent } from './fixtures/people.ts';
import { handId } from './hand.ts';
import type { StateMessage } from './message.ts';
import { planOf } from './plan-of.ts';

const plan = planOf(guide);
const view = (board: Board) => viewOf(board, { plan, begun: NOW, now: NOW + 2 * MINUTE });

describe('whatever a class says, in whatever order', () => {
  const one: fc.Arbitrary<Heard> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.nat(4), anySent, fc.nat(5), fc.nat(90_000))
        .map(([nth, state, seq, late]) => says(nth, { ...state, seq }, state.at + late)),
    },
    fc
      .tuple(fc.nat(4), fc.nat(9), fc.nat(5), fc.nat(90_000))
      .map(([nth, at, seq, late]) => beats(nth, NOW + at * MINUTE, seq, NOW + at * MINUTE + late)),
    fc
      .tuple(fc.nat(3), fc.nat(4), fc.nat(9))
      .map(([seq, nth, at]) => trainerSays(seq, { type: 'ack', hand: handId(key(nth), NOW + at) })),
    fc.tuple(fc.nat(3), fc.constantFrom('a', 'b')).map(([seq, text]) => trainerSays(seq, { type: 'notice', text })),
  );
  const mixed = fc
    .array(one, { maxLength: 30 })
    .chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        fc.array(all.length > 0 ? fc.constantFrom(...all) : one, { maxLength: all.length > 0 ? 10 : 0 }),
        fc.nat(30),
      ),
    );
  const plainly = (board: Board) =>
    Object.values(board).map((part: Iterable<unknown>) =>
      JSON.stringify([...part].map((one) => JSON.stringify(one)).sort()),
    );

  it('the board is the same, also when much comes again and it is told in two parts', () => {
    fc.assert(
      fc.property(mixed, ([all, shuffled, again, cut]) => {
        const once = boardOf(...all);
        const other = heard(boardOf(...shuffled.slice(0, cut)), [...again, ...shuffled.slice(cut), ...again]).board;
        expect(plainly(other)).toEqual(plainly(once));
        expect(view(other)).toEqual(view(once));
      }),
      { numRuns: 300 },
    );
  });

  it('everybody stands as they last said', () => {
    fc.assert(
      fc.property(fc.array(anySent, { minLength: 1, maxLength: 20 }), (states) => {
        const all = states.map((state, seq) => says(1, { ...state, seq }));
        const last = all.at(-1)?.message as StateMessage;
        const lossy = [...all.filter((_, at) => at % 3 === 0), ...all.slice(-1)].reverse();
        expect(boardOf(...lossy).states.get(key(1))).toEqual(last);
      }),
    );
  });
});
