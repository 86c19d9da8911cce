import type { Box } from '../place.ts';

/** Where a control is tried, as parts of its width and height: the middle, and near each corner. */
const POINTS = [
  [0.5, 0.5],
  [0.15, 0.2],
  [0.85, 0.2],
  [0.15, 0.8],
  [0.85, 0.8],
] as const;

/**
 * Whether something that stays in its place while the page scrolls (a sticky bar, a fixed footer, a dialog) lies over the
 * most of a control. What else lies over it is often a part of it without being within it, and hides nothing. Five hit
 * tests, which ask for layout: not for every frame.
 * @param box the part of the control that could be seen
 */
export function isCovered(element: Element, box: Box): boolean {
  const covered = POINTS.filter(([x, y]) => isCoveredAt(element, box.x + box.width * x, box.y + box.height * y));
  return covered.length * 2 > POINTS.length;
}

function isCoveredAt(element: Element, x: number, y: number): boolean {
  for (const hit of element.ownerDocument.elementsFromPoint(x, y)) {
    if (hit.localName.startsWith('waymark-')) continue;
    if (isWithin(element, hit) || isWithin(hit, element)) return false;
    if (staysPut(hit, element)) return true;
  }
  return false;
}

/** Whether an element, or what it is in up to what both are in, does not scroll with the page. */
function staysPut(hit: Element, element: Element): boolean {
  for (let at: Element | null = hit; at && !isWithin(element, at); at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}

/** Whether a node is the other or within it, shadow roots included. */
function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at === outer) return true;
  return false;
}
