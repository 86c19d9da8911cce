/** Smaller things are measuring aids and screen-reader texts. CSS pixels. */
const SMALLEST = 4;

/**
 * Whether a person can see and reach an element, perhaps after scrolling. Opacity does not count: Cloudscape lays
 * native inputs of opacity 0 over what it draws (measured). `inert` and `aria-hidden` parts are measuring copies or
 * closed.
 */
export function isVisible(element: Element): boolean {
  if (closestAcross(element, '[inert], [aria-hidden=true]')) return false;
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && !isClippedAway(element);
}

/** Whether some ancestor that clips leaves nothing of the element, even when scrolled. */
function isClippedAway(element: Element): boolean {
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
    if (up.clientWidth >= SMALLEST && up.clientHeight >= SMALLEST) continue;
    const { overflowX, overflowY } = getComputedStyle(up);
    if (overflowX !== 'visible' && overflowY !== 'visible' && up.clientWidth * up.clientHeight > 0) return true;
    if (overflowY !== 'visible' && up.offsetHeight > 0 && up.clientHeight < SMALLEST) return true;
  }
  return false;
}

/** `closest` that goes on through shadow hosts. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** `contains` that goes on through shadow hosts. */
export function containsAcross(root: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (root.contains(at)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
