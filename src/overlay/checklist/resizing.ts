import type { Corner, Size } from '../place.ts';
import { marginOf } from '../place.ts';
import { arrow, type Key } from './placing.ts';

/** The checklist is not made smaller than this. CSS pixels. */
export const LEAST: Size = { width: 264, height: 184 };
/** How large it is until the person says otherwise: its content decides up to this height. CSS pixels. */
export const USUAL: Size = { width: 360, height: 640 };

/**
 * Its size after its grip was dragged. The grip is at the corner across from the one that it is docked at, so that it
 * grows into the window.
 * @param by how far the pointer has moved. CSS pixels
 */
export function resized(from: Size, by: { x: number; y: number }, corner: Corner, window: Size): Size {
  const width = from.width + (corner.endsWith('right') ? -by.x : by.x);
  const height = from.height + (corner.startsWith('bottom') ? -by.y : by.y);
  return sized({ width, height }, window);
}

/** Its next size for whoever cannot drag (WCAG 2.2, 2.5.7): larger by a step, and after the largest the least. */
export function enlarged({ width, height }: Size, window: Size): Size {
  const next = sized({ width: width + LEAP, height: height + LEAP }, window);
  const isLargest = next.width === Math.round(width) && next.height === Math.round(height);
  return isLargest ? sized(LEAST, window) : next;
}

/** A size that fits the window. */
export function sized({ width, height }: Size, window: Size): Size {
  const margin = 2 * marginOf(window);
  return {
    width: Math.round(between(LEAST.width, width, window.width - margin)),
    height: Math.round(between(LEAST.height, height, window.height - margin)),
  };
}

/** In a window that is smaller than the least, the window decides. */
const between = (least: number, wanted: number, most: number) => Math.min(Math.max(least, wanted), most);

const STEP = 16;
const LEAP = 64;

/**
 * Its size after a key was pressed on the grip: arrows pull the grip, with Shift farther; Home makes it usual again
 * (`usual`). Undefined: the key means nothing here.
 */
export function resizedByKey(
  from: Size,
  { key, shiftKey }: Key,
  corner: Corner,
  window: Size,
): Size | 'usual' | undefined {
  if (key === 'Home') return 'usual';
  const by = arrow(key, shiftKey ? LEAP : STEP);
  return by && resized(from, by, corner, window);
}
