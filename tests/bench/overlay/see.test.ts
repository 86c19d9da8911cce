import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { lagOf } from './lag.ts';
import { CONTROL, type Colour, RING } from './page/colours.ts';
import type { Box } from './page/tool.ts';
import { see } from './see.ts';

const SIZE = { width: 60, height: 30 };
const WHITE: Colour = [255, 255, 255];
/** What half of the ring's colour makes of others. */
const under = (colour: Colour): Colour => colour.map((one, index) => (one + (RING[index] ?? 0)) / 2) as never;

type Painted = [Box, Colour];
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

function picture(...painted: Painted[]): PNG {
  const png = new PNG({ width: 300, height: 200 });
  for (const [{ x, y, width, height }, colour] of [[box(0, 0, 300, 200), WHITE] as Painted, ...painted]) {
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) png.data.set([...colour, 255], (row * 300 + column) * 4);
  }
  return png;
}

const CONTROL_AT = box(100, 80, 60, 30);
const ALL = box(0, 0, 300, 200);
const HOLE = box(90, 70, 80, 50);

describe('a picture', () => {
  it('shows control and ring', () => {
    const ringed = picture([box(96, 76, 68, 38), RING], [box(99, 79, 62, 32), WHITE], [CONTROL_AT, CONTROL]);
    expect(see(ringed, 'ring', SIZE)).toEqual({ control: CONTROL_AT, ring: box(96, 76, 68, 38) });
  });

  it('shows a control without a ring', () => {
    expect(see(picture([CONTROL_AT, CONTROL]), 'ring', SIZE)).toEqual({ control: CONTROL_AT, ring: undefined });
    expect(see(picture([CONTROL_AT, CONTROL]), 'hole', SIZE)).toEqual({ control: CONTROL_AT });
  });

  it('shows a hole round the control', () => {
    const covered = picture([ALL, under(WHITE)], [HOLE, WHITE], [CONTROL_AT, CONTROL]);
    expect(see(covered, 'hole', SIZE)).toEqual({ control: CONTROL_AT, ring: HOLE });
  });

  it('shows a control that is half out of the hole', () => {
    const at = box(100, 100, 60, 30);
    const half = picture([ALL, under(WHITE)], [HOLE, WHITE], [at, under(CONTROL)], [box(100, 100, 60, 20), CONTROL]);
    expect(see(half, 'hole', SIZE)).toEqual({ control: at, ring: HOLE });
  });

  it('shows no control where something else is green', () => {
    expect(see(picture([CONTROL_AT, [0, 128, 47]]), 'ring', SIZE).control).toBeUndefined();
  });
});

describe('the lag of some pictures', () => {
  const at = (control: number, ring?: number) => ({
    control: box(100, control, 60, 30),
    ring: ring === undefined ? undefined : box(96, ring, 68, 38),
  });

  it('is what was not there at rest, of pictures in which something moved', () => {
    const seen = [at(80, 76), at(90, 76), at(90, 76), at(100, 91), at(100, 96)];
    expect(lagOf(seen, { x: 0, y: 0 })).toEqual({ distances: [0, 10, 5, 0], without: 0 });
    expect(lagOf(seen, { x: 0, y: 1 }).distances).toEqual([1, 11, 6, 1]);
  });

  it('counts those without a ring, and leaves out those without the control', () => {
    expect(lagOf([at(80, 76), at(90), {}], { x: 0, y: 0 })).toEqual({ distances: [0], without: 1 });
  });
});
