import type { PNG } from 'pngjs';
import { CONTROL, COVER, type Colour, RING } from './page/colours.ts';
import type { Box } from './page/tool.ts';
import type { Look } from './tools.ts';

/** What a picture of the page shows. */
export interface Seen {
  control?: Box;
  ring?: Box;
}

type Test = (red: number, green: number, blue: number) => boolean;

const near = (colour: Colour, by: number): Test => {
  const [r, g, b] = colour;
  return (red, green, blue) => Math.abs(red - r) <= by && Math.abs(green - g) <= by && Math.abs(blue - b) <= by;
};

/** The control's colour, also while something half through lies over it. */
const isControl: Test = (red, green, blue) => green >= 90 && Math.max(red, blue) <= green * 0.15 + 8;
const isRing: Test = near(RING, 60);
const covered = CONTROL.map((one, index) => one * (1 - COVER) + (RING[index] ?? 0) * COVER) as unknown as Colour;
const isCoveredControl: Test = near(covered, 6);
/** Whatever lies below, a cover of half a colour leaves at least half of that colour, and at most half of the others. */
const isCovered: Test = (red, green, blue) => red >= 122 && blue >= 122 && green <= 132;

/** A cover hides at least this part of the window. */
const COVERS = 0.2;

/**
 * Finds control and ring in a picture by their colours.
 * @param least how much of the control's width and height has to be seen of it in a row or column. CSS pixels
 */
export function see(picture: PNG, look: Look, least: { width: number; height: number }): Seen {
  const half = { width: least.width / 2, height: least.height / 2 };
  if (look === 'ring') return { control: extent(picture, isControl, half), ring: extent(picture, isRing) };
  const control = extent(picture, (...rgb) => isControl(...rgb) || isCoveredControl(...rgb), half);
  if (count(picture, isCovered) < COVERS * picture.width * picture.height) return { control };
  return { control, ring: extent(picture, (...rgb) => !isCovered(...rgb), half) };
}

function count({ data }: PNG, test: Test): number {
  let found = 0;
  for (let at = 0; at < data.length; at += 4) if (test(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) found++;
  return found;
}

/** The extent of what passes a test, of rows and columns that have enough of it. */
function extent({ width, height, data }: PNG, test: Test, least = { width: 1, height: 1 }): Box | undefined {
  const rows = new Uint16Array(height);
  const columns = new Uint16Array(width);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (!test(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) continue;
      rows[y] = (rows[y] ?? 0) + 1;
      columns[x] = (columns[x] ?? 0) + 1;
    }
  }
  const [top, bottom] = ends(rows, least.width);
  const [left, right] = ends(columns, least.height);
  if (top < 0 || left < 0) return undefined;
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

const ends = (counts: Uint16Array, least: number): [number, number] => [
  counts.findIndex((one) => one >= least),
  counts.findLastIndex((one) => one >= least),
];
