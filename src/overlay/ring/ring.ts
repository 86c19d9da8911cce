import { type Box, isInView, sameBox } from '../place.ts';
import { drawHost, type RingHost } from './host.ts';
import { followMoves } from './moves.ts';

/** The ring of one frame. */
export interface Ring {
  /**
   * Rings an element until `hide`, another `show`, its disappearance, or until it no longer holds. Scrolls it into view
   * when it is newly ringed.
   * @param holds asked in every frame in which something changed; must ask for neither style nor layout
   */
  show(drawn: Element, holds: () => boolean): void;
  hide(): void;
  /** The box of the ringed element, or undefined while nothing is ringed. */
  box(): Box | undefined;
  /** Calls back whenever the ring moved or went. */
  onMove(callback: () => void): void;
}

/**
 * Creates a frame's ring. It lets the mouse through, follows the element while something moves, and goes in the frame
 * in which the element goes. Everything is removed when the signal aborts.
 */
export function createRing(document: Document, signal: AbortSignal): Ring {
  const listeners: (() => void)[] = [];
  let held: Element | undefined;
  let stillHolds = () => true;
  let last: Box | undefined;
  let host: RingHost | undefined;
  const tellMoved = (box: Box | undefined) => {
    if (sameBox(box, last)) return;
    last = box;
    for (const listener of listeners) listener();
  };
  const place = () => {
    const box = held && stillHolds() ? boxOf(held) : undefined;
    if (!box || !held) return hide();
    host ??= drawHost(document, signal);
    host.put(box, held, isInView(box, windowOf(document)));
    tellMoved(box);
  };
  const check = () => {
    if (held && !stillHolds()) hide();
  };
  const hide = () => {
    held = undefined;
    moves.watch(undefined);
    host?.remove();
    host = undefined;
    tellMoved(undefined);
  };
  const moves = followMoves(document, signal, () => held, { check, place, raise: () => host?.raise() });
  signal.addEventListener('abort', hide);
  return {
    show(drawn, holds) {
      if (signal.aborted) return;
      const isNew = drawn !== held;
      held = drawn;
      stillHolds = holds;
      if (isNew) moves.watch(drawn);
      if (isNew) bringIntoView(drawn);
      place();
    },
    hide,
    box: () => last,
    onMove: (callback) => listeners.push(callback),
  };
}

function boxOf(element: Element): Box | undefined {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

const windowOf = (document: Document) => {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: document.defaultView?.innerHeight ?? clientHeight };
};

/** Scrolls only when the control is out of sight: a page that jumps for nothing is worse than none. */
function bringIntoView(element: Element): void {
  const box = boxOf(element);
  const document = element.ownerDocument;
  if (!box || (isInView(box, windowOf(document)) && !isClipped(element, box))) return;
  const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
}

/** Whether an inner scroller hides the element's middle. */
function isClipped(element: Element, { x, y, width, height }: Box): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const outer = up.getBoundingClientRect();
    const scrolls = up.scrollHeight > up.clientHeight + 1 && getComputedStyle(up).overflowY !== 'visible';
    const middle = y + height / 2;
    if (scrolls && up !== element.ownerDocument.documentElement && (middle < outer.top || middle > outer.bottom))
      return true;
    if (x + width < 0) return false;
  }
  return false;
}
