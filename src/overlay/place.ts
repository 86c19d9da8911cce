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

/** Distance that a docked panel keeps from the edges of a window: less where there is little room. CSS pixels. */
export const marginOf = ({ width, height }: Size): number => (Math.min(width, height) < 400 ? 8 : 16);

/** The box of a panel docked at a corner. */
export function boxAt(corner: Corner, panel: Size, window: Size): Box {
  const margin = marginOf(window);
  const x = corner.endsWith('right') ? window.width - panel.width - margin : margin;
  const y = corner.startsWith('bottom') ? window.height - panel.height - margin : margin;
  return { x, y, width: panel.width, height: panel.height };
}

/** How much of the window two boxes share. Square CSS pixels. */
export function overlap(a: Box, b: Box): number {
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
