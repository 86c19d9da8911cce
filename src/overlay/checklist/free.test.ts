import { describe, expect, it } from 'vitest';
import type { Box } from '../place.ts';
import { freeBoxes } from './free.ts';

const WINDOW: Box = { x: 0, y: 0, width: 100, height: 80 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const sorted = (boxes: readonly Box[]) => boxes.map((one) => Object.values(one).join(' ')).sort();

describe('free boxes', () => {
  it.each<[string, Box[], number, Box[]]>([
    ['nothing is taken', [], 0, [WINDOW]],
    ['everything is taken', [WINDOW], 0, []],
    ['what is outside counts for nothing', [box(100, 0, 20, 20), box(0, 90, 5, 5)], 0, [WINDOW]],
    [
      'something in the middle leaves what is beside, above and below it',
      [box(40, 30, 20, 20)],
      0,
      [box(0, 0, 40, 80), box(60, 0, 40, 80), box(0, 0, 100, 30), box(0, 50, 100, 30)],
    ],
    ['something in a corner leaves two', [box(80, 60, 20, 20)], 0, [box(0, 0, 80, 80), box(0, 0, 100, 60)]],
    [
      'a bar across leaves what is above and below',
      [box(0, 30, 100, 10)],
      0,
      [box(0, 0, 100, 30), box(0, 40, 100, 40)],
    ],
    ['air is kept', [box(0, 30, 100, 10)], 5, [box(0, 0, 100, 25), box(0, 45, 100, 35)]],
    ['air takes what is left of a strip', [box(0, 4, 100, 76)], 5, []],
    [
      'the same twice is the same',
      [box(80, 60, 20, 20), box(80, 60, 20, 20)],
      0,
      [box(0, 0, 80, 80), box(0, 0, 100, 60)],
    ],
  ])('%s', (_what, taken, air, free) => expect(sorted(freeBoxes(WINDOW, taken, air))).toEqual(sorted(free)));

  it('stay few where much is taken', () => {
    const grid = Array.from({ length: 24 }, (_, at) => box((at % 6) * 17 + 4, Math.floor(at / 6) * 20 + 4, 6, 6));
    expect(freeBoxes(WINDOW, grid, 0).length).toBeLessThan(120);
  });
});
