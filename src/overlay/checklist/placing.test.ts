import { describe, expect, it } from 'vitest';
import type { Box } from '../place.ts';
import { boxOf, dropped, type Key, movedByKey, type Where } from './placing.ts';

const WINDOW = { width: 1000, height: 800 };
const SMALL = { width: 320, height: 640 };
const PANEL = { width: 300, height: 400 };
const at = (x: number, y: number): Box => ({ x, y, ...PANEL });

describe('where the person put it', () => {
  it.each<[string, Where, typeof WINDOW, Box]>([
    ['docked', { corner: 'bottom-right' }, WINDOW, at(684, 384)],
    ['docked at another corner', { corner: 'top-left' }, WINDOW, at(16, 16)],
    ['as far from its corner as it was', { corner: 'bottom-right', at: { x: 100, y: 50 } }, WINDOW, at(600, 350)],
    ['from the left and top', { corner: 'top-left', at: { x: 100, y: 50 } }, WINDOW, at(100, 50)],
    ['in a smaller window', { corner: 'bottom-right', at: { x: 100, y: 50 } }, SMALL, at(0, 190)],
    ['far outside a smaller window', { corner: 'top-left', at: { x: 900, y: 700 } }, SMALL, at(20, 240)],
  ])('%s', (_what, where, window, box) => expect(boxOf(where, PANEL, window)).toEqual(box));

  it('is at the edge of a window that is smaller than it is', () =>
    expect(boxOf({ corner: 'bottom-right' }, PANEL, { width: 200, height: 200 })).toEqual(at(0, 0)));
});

describe('dropped', () => {
  it.each<[string, Box, Where]>([
    ['in its corner', at(684, 384), { corner: 'bottom-right' }],
    ['near its corner', at(640, 400), { corner: 'bottom-right' }],
    ['near another corner', at(50, 0), { corner: 'top-left' }],
    ['near a corner in one direction only', at(684, 200), { corner: 'top-right', at: { x: 16, y: 200 } }],
    ['in the middle', at(340, 210), { corner: 'bottom-left', at: { x: 340, y: 190 } }],
    ['partly outside', at(-20, 200), { corner: 'top-left', at: { x: 0, y: 200 } }],
  ])('%s', (_what, box, where) => expect(dropped(box, WINDOW)).toEqual(where));

  it.each([
    [684, 384],
    [20, 30],
    [300, 200],
    [684, 100],
  ])('stays where it was dropped, or docks: %i, %i', (x, y) => {
    const back = boxOf(dropped(at(x, y), WINDOW), PANEL, WINDOW);
    expect(Math.abs(back.x - x) + Math.abs(back.y - y)).toBeLessThanOrEqual(24);
  });
});

describe('moved by a key', () => {
  const key = (name: string, shiftKey = false): Key => ({ key: name, shiftKey });
  it.each<[Key, Box, Where | undefined]>([
    [key('ArrowLeft'), at(300, 250), { corner: 'bottom-left', at: { x: 284, y: 150 } }],
    [key('ArrowLeft', true), at(300, 250), { corner: 'bottom-left', at: { x: 236, y: 150 } }],
    [key('ArrowUp'), at(684, 384), { corner: 'bottom-right', at: { x: 16, y: 32 } }],
    [key('ArrowDown'), at(684, 398), { corner: 'bottom-right', at: { x: 16, y: 0 } }],
    [key('ArrowRight'), at(690, 250), { corner: 'bottom-right', at: { x: 0, y: 150 } }],
    [key('Home'), at(684, 384), { corner: 'bottom-left' }],
    [key('End'), at(16, 16), { corner: 'top-right' }],
    [key('PageUp'), at(684, 384), { corner: 'top-right' }],
    [key('PageDown'), at(16, 16), { corner: 'bottom-left' }],
    [key('a'), at(16, 16), undefined],
    [key('Tab'), at(16, 16), undefined],
    [key('Escape'), at(16, 16), undefined],
  ])('%j', (pressed, box, where) => expect(movedByKey(box, pressed, WINDOW)).toEqual(where));
});
