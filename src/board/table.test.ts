import { describe, expect, it } from 'vitest';
import { viewOf } from '../training/board-view.ts';
import { boardOf, classOf, MINUTE, says } from '../training/fixtures/classes.ts';
import { guide, NOW } from '../training/fixtures/links.ts';
import { planOf } from '../training/plan-of.ts';
import { FIRST_LOOK, flagsOf, type Look, minutesOf, rowsFor, windowOf } from './table.ts';

const later = NOW + 20 * MINUTE;
const board = boardOf(
  says(1, { name: 'Zoë', joined: NOW, hand: { reason: 'question', since: NOW }, at: later }),
  says(2, { name: 'Ada', joined: NOW + 1000, done: 9, left: true }),
  says(3, { name: 'ada', joined: NOW + 2000, active: undefined, done: 40 }),
  says(4, { name: 'Émile', joined: NOW + 11 * MINUTE }),
  says(5, { name: 'Bob 12', joined: NOW + 12 * MINUTE, guide: { id: guide.id, version: '0' }, at: later }),
);
const view = viewOf(board, { plan: planOf(guide), begun: NOW, now: later });
const shown = (look: Partial<Look>) =>
  rowsFor(view, { ...FIRST_LOOK, ...look })
    .map(({ name, number }) => `${number}${name}`)
    .join(' ');

describe('who is shown', () => {
  it.each<[string, Partial<Look>, string]>([
    ['all', {}, '1Zoë 2Ada 3ada 4Émile 5Bob 12'],
    ['by name', { by: 'name' }, '2Ada 3ada 5Bob 12 4Émile 1Zoë'],
    ['a part of the name', { find: ' AD ' }, '2Ada 3ada'],
    ['without accents', { find: 'emi' }, '4Émile'],
    ['with other accents', { find: 'zoe' }, '1Zoë'],
    ['a number', { find: '5' }, '5Bob 12'],
    ['a number that is only in a name', { find: '12' }, '5Bob 12'],
    ['nobody', { find: 'x' }, ''],
    ['who raised a hand', { only: 'hands' }, '1Zoë'],
    ['who left', { only: 'left' }, '2Ada'],
    ['who is away, of these', { only: 'away', find: 'm' }, '4Émile'],
    ['no names', { hidden: true }, '1 2 3 4 5'],
    ['no names, nor their order', { hidden: true, by: 'name' }, '1 2 3 4 5'],
    ['no names, nor by name', { hidden: true, find: 'ada' }, ''],
    ['no names, by number', { hidden: true, find: '3' }, '3'],
  ])('%s', (_, look, expected) => expect(shown(look)).toBe(expected));
});

describe('what is said of somebody', () => {
  it.each([
    [1, 'hand stuck'],
    [2, 'left namesake'],
    [3, 'finished namesake'],
    [4, 'away late'],
    [5, 'stuck late other-guide'],
  ])('%i: %s', (number, flags) =>
    expect(
      view.rows
        .filter((row) => row.number === number)
        .flatMap(flagsOf)
        .join(' '),
    ).toBe(flags),
  );

  it.each([
    [0, 0],
    [59_999, 0],
    [60_000, 1],
    [-5, 0],
  ])('%i ms are %i minutes', (ms, minutes) => expect(minutesOf(ms)).toBe(minutes));
});

describe('which rows are drawn', () => {
  it.each([
    ['at the top', 0, 640, 500, 0, 28],
    ['further down', 3200, 640, 500, 92, 128],
    ['at the end', 15_360, 640, 500, 472, 500],
    ['beyond the end, because rows were filtered', 15_360, 640, 3, 3, 3],
    ['few', 0, 640, 3, 0, 3],
    ['none', 0, 640, 0, 0, 0],
    ['pulled beyond the top', -200, 640, 500, 0, 22],
    ['not measured yet', 0, 0, 500, 0, 8],
  ])('%s', (_, top, height, count, first, end) => expect(windowOf(top, height, count)).toEqual({ first, end }));

  it('every row of 500 is drawn somewhere', () => {
    const drawn = new Set<number>();
    for (let top = 0; top <= 500 * 32 - 640; top += 640) {
      const { first, end } = windowOf(top, 640, 500);
      for (let at = first; at < end; at += 1) drawn.add(at);
    }
    expect(drawn.size).toBe(500);
  });

  it('a class of 500 is read quickly', () => {
    const all = boardOf(...classOf(500));
    const begun = performance.now();
    const rows = rowsFor(viewOf(all, { plan: planOf(guide), begun: NOW, now: later }), { ...FIRST_LOOK, by: 'name' });
    console.log(`500 rows read and sorted in ${(performance.now() - begun).toFixed(0)} ms`);
    expect(rows).toHaveLength(500);
  });
});
