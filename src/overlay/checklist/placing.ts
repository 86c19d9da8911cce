import type { Placing } from '../../ui/preferences.ts';
import { type Box, boxAt, type Corner, marginOf, type Size } from '../place.ts';

/** Where the checklist is put: docked at a corner, or so far from it. */
export type Where = Pick<Placing, 'corner' | 'at'>;

/** Dropped so near to where it would dock, it docks. CSS pixels in both directions. */
const SNAP = 56;

/**
 * Where the person put the checklist, as a box in a window: docked at a corner, or as far from that corner's edges as it
 * was dropped. Never outside the window, however small that has become.
 */
export function boxOf({ corner, at }: Where, panel: Size, window: Size): Box {
  const docked = boxAt(corner, panel, window);
  if (!at) return within(docked, window);
  const x = corner.endsWith('right') ? window.width - panel.width - at.x : at.x;
  const y = corner.startsWith('bottom') ? window.height - panel.height - at.y : at.y;
  return within({ x, y, width: panel.width, height: panel.height }, window);
}

/** A box moved into the window. What is larger than the window begins at its left and top edge. */
export function within(box: Box, window: Size): Box {
  const x = Math.max(0, Math.min(box.x, window.width - box.width));
  const y = Math.max(0, Math.min(box.y, window.height - box.height));
  return { ...box, x, y };
}

/** What is to be remembered of a box that was dropped: the corner that it docks at or is nearest to, and how far off. */
export function dropped(box: Box, window: Size): Where {
  const corner = nearestCorner(box, window);
  const docked = boxAt(corner, box, window);
  if (Math.abs(docked.x - box.x) <= SNAP && Math.abs(docked.y - box.y) <= SNAP) return { corner };
  return floating(box, window);
}

/** What is to be remembered of a box that stays exactly where it is. */
export function floating(box: Box, window: Size): Where {
  const corner = nearestCorner(box, window);
  const x = corner.endsWith('right') ? window.width - box.x - box.width : box.x;
  const y = corner.startsWith('bottom') ? window.height - box.y - box.height : box.y;
  return { corner, at: { x: Math.max(0, Math.round(x)), y: Math.max(0, Math.round(y)) } };
}

/** The corner of the window that a box is nearest to. */
function nearestCorner(box: Box, window: Size): Corner {
  const right = box.x + box.width / 2 > window.width / 2;
  const below = box.y + box.height / 2 > window.height / 2;
  return cornerOf(below, right);
}

const cornerOf = (below: boolean, right: boolean): Corner =>
  `${below ? 'bottom' : 'top'}-${right ? 'right' : 'left'}` as const;

/** How far a key moves. CSS pixels. */
const STEP = 16;
const LEAP = 64;

/** A key that was pressed on the handle. */
export interface Key {
  key: string;
  shiftKey: boolean;
}

/**
 * Where a key takes the checklist: arrows move it by 16 pixels, with Shift by 64; Home, End, Page Up and Page Down dock
 * it at the left, right, upper and lower corner. Undefined: the key means nothing here, and is the page's.
 */
export function movedByKey(box: Box, { key, shiftKey }: Key, window: Size): Where | undefined {
  const corner = nearestCorner(box, window);
  const below = corner.startsWith('bottom');
  const right = corner.endsWith('right');
  const docks: Record<string, Corner> = {
    Home: cornerOf(below, false),
    End: cornerOf(below, true),
    PageUp: cornerOf(false, right),
    PageDown: cornerOf(true, right),
  };
  if (docks[key]) return { corner: docks[key] };
  const by = arrow(key, shiftKey ? LEAP : STEP);
  return by && floating(within({ ...box, x: box.x + by.x, y: box.y + by.y }, window), window);
}

/** The way that an arrow key points, or undefined for other keys. CSS pixels. */
export function arrow(key: string, far: number): { x: number; y: number } | undefined {
  const ways: Record<string, { x: number; y: number }> = {
    ArrowLeft: { x: -far, y: 0 },
    ArrowRight: { x: far, y: 0 },
    ArrowUp: { x: 0, y: -far },
    ArrowDown: { x: 0, y: far },
  };
  return ways[key];
}

/** The box inside a window in which the checklist stays by itself. */
export function roomIn(window: Size): Box {
  const margin = marginOf(window);
  return { x: margin, y: margin, width: window.width - 2 * margin, height: window.height - 2 * margin };
}
