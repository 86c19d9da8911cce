import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BOARD, nextNumber } from './board.ts';
import { beats, boardOf, classOf, MINUTE, says, trainerSays } from './fixtures/classes.ts';
import { NOW } from './fixtures/links.ts';
import { anySent } from './fixtures/people.ts';
import { keep, keptBoard } from './kept.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const board = boardOf(
  ...classOf(1),
  ...[2, 3, 4, 5].map((nth) => says(nth, { left: true })),
  beats(2, NOW + 90 * MINUTE, 60),
  trainerSays(1, { type: 'notice', text: 'Break' }),
  trainerSays(2, { type: 'ack', hand: 'h' }),
);

describe('a board that is kept', () => {
  it('comes back as it was, whatever was said', () => {
    expect(keptBoard(stored(keep(board)))).toEqual(board);
    fc.assert(
      fc.property(fc.uniqueArray(anySent, { selector: ({ name }) => name }), (all) => {
        const some = boardOf(...all.map((state, nth) => says(nth, state)));
        expect(keptBoard(stored(keep(some)))).toEqual(some);
      }),
    );
  });

  it('is small: 500 people fit into a tenth of the storage', () => {
    expect(JSON.stringify(keep(boardOf(...classOf(500)))).length).toBeLessThan(1_048_576);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['of another version', { ...keep(board), v: 2 }],
    ['other things in it', { v: 1, states: [1, [2], ['a', 1, {}]], seen: [['a', {}], 3], acks: [4], said: [{}, 5] }],
    ['no lists', { v: 1, states: {}, seen: 'x', acks: 1, said: null }],
  ])('is empty where there is %s', (_, value) => expect(keptBoard(value)).toEqual(EMPTY_BOARD));

  it('loses only what is damaged', () => {
    const kept = keep(board);
    const [first, ...others] = kept.states;
    const half = keptBoard({ ...kept, states: [[first?.[0], first?.[1], { b: 'x' }], ...others] });
    expect(half.states.size).toBe(4);
    expect(half.said).toEqual(board.said);
  });
});

describe('the number of the next word', () => {
  it.each([
    ['a new board: the clock', EMPTY_BOARD, NOW, NOW / 1000],
    ['one more than the last', boardOf(trainerSays(NOW / 1000, { type: 'end' })), NOW, NOW / 1000 + 1],
    ['a clock that was set back', boardOf(trainerSays(NOW / 1000, { type: 'end' })), NOW - MINUTE, NOW / 1000 + 1],
    ['later', boardOf(trainerSays(3, { type: 'end' })), NOW + 1500, NOW / 1000 + 1],
  ])('%s', (_, one, now, expected) => expect(nextNumber(one, now)).toBe(expected));
});
