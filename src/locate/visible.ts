/** Smaller things are measuring aids and screen-reader texts. CSS pixels. */
const SMALLEST = 4;

/**
 * Whether a person can see and reach an element, perhaps after scrolling. Opacity alone does not count: Cloudscape lays
 * native inputs of opacity 0 over what it draws (measured). `inert` and `aria-hidden` parts are measuring copies or
 * closed.
 */
export function isVisible(element: Element): boolean {
  if (closestAcross(element, '[inert], [aria-hidden=true]')) return false;
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  return (
    box.width >= SMALLEST &&
    box.height >= SMALLEST &&
    !isOffPage(element, box) &&
    !isClippedAway(element) &&
    !isFadedOut(element)
  );
}

/**
 * Whether an element can be neither seen nor reached: drawn with opacity 0, by itself or by what is round it, and passed
 * through by the pointer. So menus are closed that stay in the page. What Cloudscape draws with opacity 0 takes the pointer
 * (all its style sheets, 3.0.1383; measured); other kits' boxes may not, but then what is drawn round them does.
 */
export function isFadedOut(element: Element): boolean {
  const box = element.matches('input[type=radio], input[type=checkbox]') ? parentAcross(element) : element;
  if (!box || getComputedStyle(box).pointerEvents !== 'none') return false;
  for (let up: Element | null = box; up; up = parentAcross(up)) if (getComputedStyle(up).opacity === '0') return true;
  return false;
}

/** Whether it lies left of or above all that can be scrolled to, by the page or by something round it. */
function isOffPage(element: Element, { right, bottom }: DOMRect): boolean {
  if (right + scrollX > 0 && bottom + scrollY > 0) return false;
  let [x, y] = [right + scrollX, bottom + scrollY];
  for (let up = parentAcross(element); up && up !== document.documentElement; up = parentAcross(up)) {
    x += up.scrollLeft;
    y += up.scrollTop;
  }
  return x <= 0 || y <= 0;
}

/** Whether some ancestor that clips leaves nothing of the element, even when scrolled. */
function isClippedAway(element: Element): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = parentAcross(up)) {
    const style = getComputedStyle(up);
    if (style.clipPath.startsWith('inset(50%') || /^rect\(0/.test(style.clip)) return true;
    if (up === element || style.display === 'contents' || style.display === 'inline') continue;
    if (up.clientWidth < SMALLEST && style.overflowX !== 'visible') return true;
    if (up.clientHeight < SMALLEST && style.overflowY !== 'visible') return true;
  }
  return false;
}

/** The parent, or the host of a shadow root's child. */
export const parentAcross = (element: Element): Element | null => element.parentElement ?? hostOf(element);

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
