import { describe, expect, it } from 'vitest';
import { boxAt, type Corner, isInView, marginOf, overlap, sameBox } from './place.ts';

const WINDOW = { width: 1000, height: 800 };
const PANEL = { width: 300, height: 400 };
const box = (x: number, y: number, width = 40, height = 20) => ({ x, y, width, height });

describe('boxAt', () => {
  it.each<[Corner, number, number]>([
    ['bottom-right', 684, 384],
    ['bottom-left', 16, 384],
    ['top-right', 684, 16],
    ['top-left', 16, 16],
  ])('%s: %i, %i', (corner, x, y) => expect(boxAt(corner, PANEL, WINDOW)).toEqual(box(x, y, 300, 400)));
});

it('keeps less of a margin in a small window', () => {
  expect([WINDOW, { width: 320, height: 640 }, { width: 640, height: 360 }].map(marginOf)).toEqual([16, 8, 8]);
});
it('overlap is what both have', () => {
  expect(overlap(box(0, 0), box(30, 10))).toBe(100);
  expect(overlap(box(0, 0), box(40, 0))).toBe(0);
  expect(overlap(box(0, 0), box(0, 20))).toBe(0);
});
it('isInView wants half of it', () => {
  expect(isInView(box(-10, 0), WINDOW)).toBe(true);
  expect(isInView(box(-30, 0), WINDOW)).toBe(false);
  expect(isInView(box(0, 795), WINDOW)).toBe(false);
});
it('sameBox forgives fractions', () => {
  expect(sameBox(box(1, 1), box(1.3, 1))).toBe(true);
  expect(sameBox(box(1, 1), box(2, 1))).toBe(false);
  expect(sameBox(undefined, undefined)).toBe(true);
});
