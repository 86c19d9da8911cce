import { describe, expect, it } from 'vitest';
import { type Box, type Corner, overlap, type Size } from '../place.ts';
import { dodge, type Fit, mayStay, type Room, squeezed, type Wish } from './dodge.ts';

const WINDOW = { width: 1000, height: 800 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

function wish(corner: Corner, panel: Size = { width: 300, height: 400 }): Wish {
  const small = { pill: { width: 120, height: 40 }, mark: { width: 32, height: 32 } };
  return { where: { corner }, panel, folded: false, ...small };
}
const room = (hard: Box[], soft: Box[] = [], window: Size = WINDOW): Room => ({ window, hard, soft });

describe('where the checklist goes', () => {
  it.each<[string, Wish, Room, Fit | undefined]>([
    ['nothing is in its way', wish('bottom-right'), room([]), { as: 'panel', box: box(684, 384, 300, 400) }],
    [
      'a control at its foot: it moves up along the edge',
      wish('bottom-right'),
      room([box(900, 750, 60, 30)]),
      { as: 'panel', box: box(684, 342, 300, 400) },
    ],
    [
      'a control at its side: it moves along the foot',
      wish('bottom-right'),
      room([box(690, 400, 40, 300)]),
      { as: 'panel', box: box(382, 384, 300, 400) },
    ],
    [
      'a picture to the left of it: it takes another corner rather than the middle of the page',
      wish('bottom-right'),
      room([box(600, 400, 160, 300)]),
      { as: 'panel', box: box(16, 384, 300, 400) },
    ],
    [
      'a dialog in the middle: it is made narrower beside it',
      wish('bottom-right'),
      room([box(320, 100, 400, 600)]),
      { as: 'panel', box: box(16, 384, 296, 400) },
    ],
    [
      'a large dialog: it is made smaller below it',
      wish('bottom-right'),
      room([box(100, 20, 800, 550)]),
      { as: 'panel', box: box(684, 578, 300, 206) },
    ],
    [
      'a dialog that fills nearly everything: the pill goes below it',
      wish('bottom-right'),
      room([box(60, 60, 880, 660)]),
      { as: 'pill', box: box(864, 744, 120, 40) },
    ],
    [
      'a dialog that leaves a strip: the mark',
      wish('bottom-right'),
      room([box(0, 0, 940, 800)]),
      { as: 'mark', box: box(952, 752, 32, 32) },
    ],
    [
      'a dialog that leaves next to nothing: the mark at the very edge',
      wish('bottom-right'),
      room([box(0, 0, 964, 800)]),
      { as: 'mark', box: box(966, 752, 32, 32) },
    ],
    ['no room at all', wish('bottom-right'), room([box(0, 0, 1000, 800)]), undefined],
    [
      'buttons of the page are kept free, too',
      wish('bottom-right'),
      room([], [box(900, 750, 60, 30)]),
      { as: 'panel', box: box(684, 342, 300, 400) },
    ],
    [
      'but are covered rather than anything else',
      wish('bottom-right', { width: 960, height: 400 }),
      room([box(20, 20, 40, 40)], [box(100, 350, 60, 30)]),
      { as: 'panel', box: box(24, 384, 960, 400) },
    ],
    [
      'the pill, too, keeps buttons of the page free where it can',
      { ...wish('bottom-right'), folded: true },
      room([], [box(900, 750, 60, 30)]),
      { as: 'pill', box: box(864, 702, 120, 40) },
    ],
    [
      'folded by the person it stays a pill, however much room there is',
      { ...wish('top-left'), folded: true },
      room([box(10, 10, 40, 40)]),
      { as: 'pill', box: box(58, 16, 120, 40) },
    ],
    [
      'it may stay at the edge where the person put it',
      { ...wish('top-left'), where: { corner: 'top-left', at: { x: 0, y: 200 } } },
      room([]),
      { as: 'panel', box: box(0, 200, 300, 400) },
    ],
  ])('%s', (_what, wanted, there, fit) => expect(dodge(wanted, there)).toEqual(fit));
});

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  { width: 320, height: 640 },
];

describe.each(WINDOWS)('in a window of $width × $height', (window) => {
  const random = numbers(window.width);
  const next = (most: number) => Math.round(random() * most);
  const some = (): Box[] =>
    Array.from({ length: 1 + next(8) }, () =>
      box(next(window.width), next(window.height), 20 + next(window.width / 2), 20 + next(window.height / 3)),
    );

  it('covers nothing that must stay free, whatever is there', () => {
    const forms = new Map<string, number>();
    for (let round = 0; round < 2000; round++) {
      const wanted = wish('bottom-right', { width: Math.min(360, window.width - 16), height: 200 + next(420) });
      const there = room(some(), some(), window);
      const fit = dodge(wanted, there);
      forms.set(fit?.as ?? 'none', (forms.get(fit?.as ?? 'none') ?? 0) + 1);
      if (!fit) continue;
      expect(there.hard.filter((one) => overlap(one, fit.box) > 0)).toEqual([]);
      expect(fit.box.x >= 0 && fit.box.x + fit.box.width <= window.width).toBe(true);
      expect(fit.box.y >= 0 && fit.box.y + fit.box.height <= window.height).toBe(true);
    }
    expect(forms.get('panel')).toBeGreaterThan(400);
  });
});

it('stays only where it covers nothing, and moves before it touches', () => {
  const here = box(684, 384, 300, 400);
  expect(mayStay(here, room([]))).toBe(true);
  expect(mayStay(here, room([box(600, 384, 79, 20)]))).toBe(true);
  expect(mayStay(here, room([box(600, 384, 82, 20)]))).toBe(false);
  expect(mayStay(box(720, 384, 300, 400), room([]))).toBe(false);
});

it('opened where there is no room it leaves the ringed control free', () => {
  const ring = box(800, 700, 80, 40);
  const dialog = box(0, 0, 1000, 800);
  const { as, box: spot } = squeezed(wish('bottom-right'), room([ring, dialog]));
  expect(as).toBe('panel');
  expect(overlap(spot, ring)).toBe(0);
});
