/** A box in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the checklist can dock. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Distance from the edges of the window. CSS pixels. */
export const MARGIN = 16;

/** The box of a panel docked at a corner. */
export function boxAt(corner: Corner, panel: Size, window: Size): Box {
  const x = corner.endsWith('right') ? window.width - panel.width - MARGIN : MARGIN;
  const y = corner.startsWith('bottom') ? window.height - panel.height - MARGIN : MARGIN;
  return { x, y, ...panel };
}

/** Whether two boxes touch, with some air between them. */
export function touches(a: Box, b: Box, air = 8): boolean {
  return (
    a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air
  );
}

/**
 * Where a panel may be: never over what must stay free (hard), and of the corners that are left the one that covers the
 * least of the rest (soft), the present one among equals. Undefined when it would cover something hard everywhere.
 */
export function bestCorner(
  ...[present, panel, window, hard, soft]: [Corner, Size, Size, readonly Box[], readonly Box[]]
): Corner | undefined {
  const order = [present, ...CORNERS.filter((corner) => corner !== present)];
  const free = order.filter((corner) => !hard.some((box) => touches(boxAt(corner, panel, window), box)));
  const costs = free.map((corner) => covered(boxAt(corner, panel, window), soft));
  return free[costs.indexOf(Math.min(...costs))];
}

/** How much of some boxes a panel covers: one for each that is covered whole. */
function covered(panel: Box, boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + overlap(panel, box) / (box.width * box.height), 0);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether at least half of a box is inside the window. */
export function isInView(box: Box, window: Size): boolean {
  const width = Math.min(box.x + box.width, window.width) - Math.max(box.x, 0);
  const height = Math.min(box.y + box.height, window.height) - Math.max(box.y, 0);
  return width > 0 && height > 0 && width * height >= (box.width * box.height) / 2;
}

/** Whether two boxes are the same to within a pixel's fraction. */
export function sameBox(a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return a === b;
  return [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((far) => Math.abs(far) < 0.5);
}
