import type { Box } from '../place.ts';

/**
 * The largest boxes inside a box that touch none of some others. They overlap each other: whatever fits somewhere fits
 * into one of them. (Maximal rectangles, as they are kept when rectangles are packed: each box that is taken cuts every
 * free one that it touches into what is left of it, right of it, above and below.)
 * @param taken boxes that are to stay free; parts outside count for nothing
 * @param air the distance that is kept from them. CSS pixels
 */
export function freeBoxes(inside: Box, taken: readonly Box[], air: number): Box[] {
  let free = [inside];
  for (const box of taken) free = largest(free.flatMap((one) => cut(one, grown(box, air))));
  return free;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function cut(free: Box, taken: Box): Box[] {
  const right = free.x + free.width;
  const bottom = free.y + free.height;
  const takenRight = taken.x + taken.width;
  const takenBottom = taken.y + taken.height;
  if (taken.x >= right || takenRight <= free.x || taken.y >= bottom || takenBottom <= free.y) return [free];
  const parts = [
    { ...free, width: taken.x - free.x },
    { ...free, x: takenRight, width: right - takenRight },
    { ...free, height: taken.y - free.y },
    { ...free, y: takenBottom, height: bottom - takenBottom },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** Without those that lie in another one. */
function largest(boxes: readonly Box[]): Box[] {
  return boxes.filter(
    (box, index) =>
      !boxes.some((other, at) => at !== index && contains(other, box) && !(contains(box, other) && at > index)),
  );
}

/** Whether a box lies in another one. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
