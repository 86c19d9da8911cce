import { describe, expect, it } from 'vitest';
import type { Corner } from '../place.ts';
import type { Key } from './placing.ts';
import { enlarged, LEAST, resized, resizedByKey } from './resizing.ts';

const WINDOW = { width: 1000, height: 800 };
const FROM = { width: 360, height: 400 };
const size = (width: number, height: number) => ({ width, height });

describe('resized by the pointer', () => {
  it.each<[string, { x: number; y: number }, Corner, object]>([
    ['the grip is across from the corner', { x: -40, y: -30 }, 'bottom-right', size(400, 430)],
    ['pushed in', { x: 40, y: 30 }, 'bottom-right', size(320, 370)],
    ['at the other corner', { x: 40, y: 30 }, 'top-left', size(400, 430)],
    ['left below', { x: 40, y: -30 }, 'bottom-left', size(400, 430)],
    ['right above', { x: -40, y: 30 }, 'top-right', size(400, 430)],
    ['never smaller than the least', { x: 400, y: 400 }, 'bottom-right', LEAST],
    ['never larger than the window', { x: -4000, y: -4000 }, 'bottom-right', size(968, 768)],
  ])('%s', (_what, by, corner, after) => expect(resized(FROM, by, corner, WINDOW)).toEqual(after));

  it('is as small as the window where that is smaller', () =>
    expect(resized(FROM, { x: 0, y: 0 }, 'top-left', { width: 240, height: 160 })).toEqual(size(224, 144)));
});

describe('enlarged by a press', () => {
  it.each([
    ['by a step', FROM, size(424, 464)],
    ['up to the window', size(950, 700), size(968, 764)],
    ['also where one way is used up', size(968, 700), size(968, 764)],
    ['to the least after the largest', size(968, 768), LEAST],
    ['to the least after what was the largest before rounding', size(968.2, 767.8), LEAST],
  ])('%s', (_what, from, after) => expect(enlarged(from, WINDOW)).toEqual(after));
});

describe('resized by a key', () => {
  const key = (name: string, shiftKey = false): Key => ({ key: name, shiftKey });
  it.each<[Key, Corner, object | string | undefined]>([
    [key('ArrowLeft'), 'bottom-right', size(376, 400)],
    [key('ArrowLeft'), 'bottom-left', size(344, 400)],
    [key('ArrowUp', true), 'bottom-right', size(360, 464)],
    [key('ArrowDown'), 'top-right', size(360, 416)],
    [key('Home'), 'top-right', 'usual'],
    [key('Enter'), 'top-right', undefined],
    [key('x'), 'top-right', undefined],
  ])('%j at %s', (pressed, corner, after) => expect(resizedByKey(FROM, pressed, corner, WINDOW)).toEqual(after));
});
