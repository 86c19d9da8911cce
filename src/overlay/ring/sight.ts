import type { Box } from '../place.ts';
import { isCovered } from './covered.ts';

/** Whether a person sees a control: yes; it is outside of the window or of what scrolls; or something lies over it. */
export type Sight = 'seen' | 'away' | 'covered';

/** How one control is seen. */
export interface Viewing {
  /** Asks for boxes only: for every frame. What covers it is as it was when things last rested. */
  sight(box: Box): Sight;
  /** Things rest: finds out anew what cuts it off and what covers it. Asks for style and layout. */
  settle(box: Box): void;
  /** The part of the window in which the control could show; all of it where what scrolls is itself out of sight. */
  port(): Box;
}

export function viewingOf(element: Element): Viewing {
  const document = element.ownerDocument;
  let clippers: Element[] = [];
  let covered = false;
  const free = () => clippers.map((one) => one.getBoundingClientRect()).reduce<Box>(overlapOf, windowOf(document));
  return {
    sight(box) {
      if (!shows(box, free())) return 'away';
      return covered ? 'covered' : 'seen';
    },
    settle(box) {
      clippers = clippersOf(element);
      const port = free();
      covered = shows(box, port) && isCovered(element, overlapOf(box, port));
    },
    port() {
      const port = free();
      return isThere(port) ? port : windowOf(document);
    },
  };
}

/** The elements round it that cut off what of it sticks out of them. */
function clippersOf(element: Element): Element[] {
  const clippers: Element[] = [];
  // How an element is positioned says which of those round it cut it off.
  let position = '';
  for (let at: Element | null = element; at && at !== at.ownerDocument.documentElement; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const holds = contains(style, position);
    if (at !== element && holds && clips(style) && !isViewport(at)) clippers.push(at);
    if (at === element || holds) position = style.position;
    if (at.matches(':modal, :popover-open')) break;
  }
  return clippers;
}

/** What an element is drawn in, out of shadow roots too. */
export const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

const clips = ({ overflowX, overflowY, contain }: CSSStyleDeclaration): boolean =>
  overflowX !== 'visible' || overflowY !== 'visible' || /paint|strict|content/.test(contain);

/** Whether an element holds, and so can cut off, what is positioned like that within it. */
function contains(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true;
  const { transform, filter, perspective, contain, willChange } = style;
  const isBlock =
    [transform, filter, perspective].some((one) => one !== 'none') || /paint|layout|strict|content/.test(contain);
  if (isBlock || /transform|filter|perspective/.test(willChange)) return true;
  return position === 'absolute' && style.position !== 'static';
}

/** What the body cuts off is cut off by the window, unless the document's element has its own way. */
const isViewport = (element: Element): boolean =>
  element.localName === 'body' && getComputedStyle(element.ownerDocument.documentElement).overflowY === 'visible';

const windowOf = (document: Document): Box => {
  const { clientWidth, clientHeight } = document.documentElement;
  return { x: 0, y: 0, width: clientWidth, height: document.defaultView?.innerHeight ?? clientHeight };
};

const isThere = ({ width, height }: Box): boolean => width > 0 && height > 0;

function overlapOf(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return { x, y, width: Math.max(width, 0), height: Math.max(height, 0) };
}

/** Whether at least half of a control shows, or as much of it as there is room for. */
function shows(box: Box, port: Box): boolean {
  const seen = overlapOf(box, port);
  const half = (length: number, room: number) => Math.min(length, room) / 2;
  return isThere(seen) && seen.width >= half(box.width, port.width) && seen.height >= half(box.height, port.height);
}
