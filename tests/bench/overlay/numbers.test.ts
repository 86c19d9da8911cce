import { describe, expect, it } from 'vitest';
import { quantile, spread } from './numbers.ts';
import { extent } from './page/hole.ts';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index + 1);

describe('numbers', () => {
  it.each([
    [[7], 0.95, 7],
    [HUNDRED, 0.95, 95],
    [HUNDRED, 1, 100],
    [[3, 1, 2], 0.5, 2],
  ])('%j below which %d of them lie', (numbers, part, found) => expect(quantile(numbers, part)).toBe(found));

  it('are told by median, 95th percentile and largest', () => {
    expect(spread([5, 1, 3, 2, 4])).toBe('3 / 5 / 5');
    expect(spread([1.256], 1)).toBe('1.3 / 1.3 / 1.3');
    expect(spread([])).toBe('–');
  });
});

describe('the extent of a path', () => {
  it.each([
    [
      'in steps',
      'M10,20 h30 a5,5 0 0 1 5,5 v10 a5,5 0 0 1 -5,5 h-30 a5,5 0 0 1 -5,-5 v-10 a5,5 0 0 1 5,-5 z',
      [5, 20, 40, 20],
    ],
    [
      'by places',
      'M14 145.5H36A4 4 0 0 1 40 149.5V160A4 4 0 0 1 36 164H14A4 4 0 0 1 10 160V149.5A4 4 0 0 1 14 145.5Z',
      [10, 145.5, 30, 18.5],
    ],
  ])('drawn %s', (_name, d, [x, y, width, height]) => expect(extent(d)).toEqual({ x, y, width, height }));
});
