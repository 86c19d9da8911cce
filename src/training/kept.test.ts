import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Board, EMPTY_BOARD, nextNumber } from './board.ts';
import { beats, boardOf, classOf, MINUTE, says, trainerSays } from './fixtures/classes.ts';
import { NOW } from './fixtures/links.ts';
import { anySent } from './fixtures/people.ts';
import { keep, keptBoard } from './kept.ts';

const calm = () => undefined;
const again = async (one: Board) => keptBoard(JSON.parse(JSON.stringify(await keep(one, calm))), calm);
const board = boardOf(
  ...classOf(1),
  ...[2, 3, 4, 5].map((nth) => says(nth, { left: true })),
  beats(2, NOW + 90 * MINUTE, 60),
  trainerSays(1, { type: 'notice', text: 'Break' }),
  trainerSays(2, { type: 'ack', hand: 'h' }),
);
const whole = await keep(board, calm);

describe('a board that is kept', () => {
  it('comes back as it was, whatever was said', async () => {
    expect(await again(board)).toEqual(board);
    const people = fc.uniqueArray(anySent, { selector: ({ name }) => name });
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const some = boardOf(...all.map((state, nth) => says(nth, state)));
        expect(await again(some)).toEqual(some);
      }),
    );
  });

  it('is small: 500 people fit into an eighth of the storage', async () => {
    const kept = await keep(boardOf(...classOf(500)), calm);
    expect(JSON.stringify(kept).length).toBeLessThan(10_485_760 / 8);
  });

  it('is kept and read with a pause for each person', async () => {
    let pauses = 0;
    const breathe = async () => {
      pauses += 1;
    };
    await keptBoard(await keep(board, breathe), breathe);
    expect(pauses).toBe(10);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['something of another version', { ...whole, v: 2 }],
    ['something else in it', { v: 1, states: [1, [2], ['a', 1, '{']], seen: [['a', {}], 3], acks: [4], said: [{}, 5] }],
    ['no list', { v: 1, states: {}, seen: 'x', acks: 1, said: null }],
  ])('is empty where there is %s', async (_, value) => expect(await keptBoard(value, calm)).toEqual(EMPTY_BOARD));

  it('loses only what is damaged', async () => {
    const [first, ...others] = whole.states;
    const half = await keptBoard({ ...whole, states: [[first?.[0], first?.[1], '{"b":'], ...others] }, calm);
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
