import { afterDrawing } from '../../follow/after-frame.ts';
import { onChange } from '../../follow/changes.ts';
import { parentOf } from './sight.ts';

/** How long after the last cause a bound ring is still placed in every frame. Milliseconds. */
const AFTER = 500;
/** No transition is followed for longer. Milliseconds. */
const LONGEST = 10_000;
/** How often it is looked at when nothing seems to happen, and whether anything covers it after something did. Milliseconds. */
const SLOW = 1000;
/** What stays right by itself is looked at one time in so many, when nothing happened. */
const AT_REST = 3;

/** What is done while something moves. */
export interface Moves {
  /** Whether the element is still the same. At once, in the frame of a change; asks for no layout. */
  check(): void;
  /** Puts the ring where the element is. Asks for layout. @param rests whether this is the time to look at what costs more */
  place(rests: boolean): void;
  /** Whether that has to be done in every frame, and while people scroll within the frame. */
  isBound(): boolean;
  /** Whether what is drawn stays right by itself: a ring that the browser keeps at its control, not an arrow. */
  isStill(): boolean;
}

/**
 * Has `place` called while something may move a held element, when a scroll has ended, and otherwise once a second, or once in
 * three where what is drawn stays right by itself. Causes: scrolling anywhere, resizing, changes of the page, transitions and
 * animations. It is called right behind the frame, when layout is clean, for asking earlier would make the page lay out twice;
 * only a bound ring is placed within the frame while people scroll, and in all frames for a while after. Nothing is done while
 * nothing is held. Returns what watches the held element's own size: the one cause that comes in the very frame in which an
 * element goes, whatever in that frame removed it.
 */
export function followMoves(
  document: Document,
  signal: AbortSignal,
  held: () => Element | undefined,
  moves: Moves,
): { watch(element: Element | undefined): void } {
  const view = document.defaultView as Window;
  const drawn = afterDrawing(view);
  /** It is placed in all frames until then: what began to move has ended, or a bound ring has followed long enough. */
  let until = 0;
  let frame = 0;
  let scrolled = false;
  /** Something happened since it was last looked at what covers it. */
  let unsettled = false;
  const place = (rests = false) => {
    if (signal.aborted || !held()) return;
    if (rests) unsettled = false;
    moves.place(rests);
  };
  const step = () => {
    frame = 0;
    if (signal.aborted || !held()) return;
    if (scrolled && moves.isBound()) place();
    else drawn(place);
    scrolled = false;
    if (performance.now() < until) frame = view.requestAnimationFrame(step);
  };
  const causes = (lasts: number) => {
    if (!held()) return;
    const now = performance.now();
    unsettled = true;
    until = Math.max(until, now + lasts, moves.isBound() ? now + AFTER : 0);
    frame ||= view.requestAnimationFrame(step);
  };
  const hear = (scope: Document | ShadowRoot, ends: AbortSignal) => {
    const on = (types: string[], act: (event: Event) => void) => {
      for (const type of types) scope.addEventListener(type, act, { capture: true, passive: true, signal: ends });
    };
    on(['scroll'], () => {
      scrolled = true;
      causes(0);
    });
    on(['scrollend'], () => drawn(() => place(true)));
    on(['transitionend', 'animationend', 'load'], () => causes(0));
    on(['transitionrun', 'animationstart', 'animationiteration'], ({ target }) => {
      const lasts = lengthOf(target, held());
      if (lasts > 0) causes(lasts);
    });
  };
  hear(document, signal);
  view.addEventListener('resize', () => causes(0), { signal });
  // This is a frame already: what changed in it is followed now, not in the next.
  onChange(document, signal, () => {
    moves.check();
    if (!held()) return;
    causes(0);
    view.cancelAnimationFrame(frame);
    step();
  });
  const sizes = new ResizeObserver(() => causes(0));
  sizes.observe(document.documentElement);
  const own = new ResizeObserver(() => place());
  let times = 0;
  const slowly = () => {
    const isDue = unsettled || !moves.isStill() || ++times % AT_REST === 0;
    if (held() && isDue) view.requestAnimationFrame(() => drawn(() => place(unsettled)));
  };
  const timer = setInterval(slowly, SLOW);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    own.disconnect();
    clearInterval(timer);
    if (frame) view.cancelAnimationFrame(frame);
  });
  let round = new AbortController();
  return {
    watch(element) {
      times = 0;
      round.abort();
      own.disconnect();
      if (!element || signal.aborted) return;
      own.observe(element);
      // What scrolls within a shadow root is heard nowhere else.
      round = new AbortController();
      for (const root of rootsRound(element)) hear(root, round.signal);
    },
  };
}

/**
 * How long what begins to move now will, as far as it may move an element. Milliseconds. What goes on for ever counts only
 * round that element, and anew with each iteration: spinners elsewhere do not.
 */
function lengthOf(target: EventTarget | null, element: Element | undefined): number {
  if (!(target instanceof Element)) return 0;
  const ends = target.getAnimations().map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0));
  const counts = ends.filter((end) => Number.isFinite(end) || (element !== undefined && target.contains(element)));
  return Math.min(Math.max(0, ...counts), LONGEST);
}

function rootsRound(element: Element): Set<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const root = at.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
}
