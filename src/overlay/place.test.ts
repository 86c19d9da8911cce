import { describe, expect, it } from 'vitest';
import { bestCorner, boxAt, isInView, sameBox, touches } from './place.ts';

const WINDOW = { width: 1000, height: 800 };
const PANEL = { width: 300, height: 400 };
const box = (x: number, y: number, width = 40, height = 20) => ({ x, y, width, height });

describe('bestCorner', () => {
  it.each([
    [[], 'bottom-right'],
    [[box(950, 750)], 'bottom-left'],
    [[box(950, 750), box(20, 750)], 'top-right'],
    [[box(0, 400, 1000, 20)], undefined],
    [[box(950, 750), box(20, 750), box(950, 20)], 'top-left'],
  ])('clear of %j: %s', (boxes, corner) => expect(bestCorner('bottom-right', PANEL, WINDOW, boxes, [])).toBe(corner));

  it('stays where it is as long as it can', () =>
    expect(bestCorner('top-left', PANEL, WINDOW, [box(950, 750)], [])).toBe('top-left'));
});

describe('what may be covered', () => {
  const dialog = box(200, 200, 600, 400);
  it.each([
    ['nothing, where it can be helped', [], [box(900, 700)], 'bottom-left'],
    ['a corner of a dialog rather than a button', [], [dialog, box(740, 560)], 'bottom-left'],
    ['a button rather than the control', [box(20, 750), box(20, 20), box(950, 20)], [box(900, 700)], 'bottom-right'],
  ])('%s', (_what, hard, soft, corner) => expect(bestCorner('bottom-right', PANEL, WINDOW, hard, soft)).toBe(corner));
});

it('boxAt keeps a margin', () => expect(boxAt('bottom-right', PANEL, WINDOW)).toEqual(box(684, 384, 300, 400)));
it('touches leaves some air', () => {
  expect(touches(box(0, 0), box(45, 0))).toBe(true);
  expect(touches(box(0, 0), box(60, 0))).toBe(false);
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
