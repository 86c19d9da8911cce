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
 * The first corner, beginning with the present one, at which a panel covers none of the boxes; undefined when it would
 * cover something everywhere.
 */
export function freeCorner(present: Corner, panel: Size, window: Size, boxes: readonly Box[]): Corner | undefined {
  const order = [present, ...CORNERS.filter((corner) => corner !== present)];
  return order.find((corner) => !boxes.some((box) => touches(boxAt(corner, panel, window), box)));
}

/**
 * Where a panel may be: clear of everything, or else clear of what must stay free (hard) though it covers something of
 * the rest (soft). Undefined when it would cover something hard everywhere.
 */
export function bestCorner(
  ...[present, panel, window, hard, soft]: [Corner, Size, Size, readonly Box[], readonly Box[]]
): Corner | undefined {
  return freeCorner(present, panel, window, [...hard, ...soft]) ?? freeCorner(present, panel, window, hard);
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
