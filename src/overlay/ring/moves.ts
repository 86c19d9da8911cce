import { afterDrawing } from '../../follow/after-frame.ts';
import { onChange } from '../../follow/changes.ts';

/** How long after the last cause the element is still looked at in every frame. Milliseconds. */
const AFTER = 500;
/** How often it is looked at when nothing seems to happen. Milliseconds. */
const SLOW = 1000;

/** What is done while something moves. */
export interface Moves {
  /** Whether the element is still the same. At once, in the frame of a change; asks for no layout. */
  check(): void;
  /** Puts the ring where the element is. Asks for layout. */
  place(): void;
  /** The page opened something in the top layer. */
  raise(): void;
}

/**
 * Has `place` called for every frame while something may move a held element, and once a second otherwise. Causes:
 * scrolling anywhere, resizing, changes of the page, transitions. While people scroll it is called within the frame;
 * after changes right behind it, when layout is clean, for asking earlier would make the page lay out twice. Nothing is
 * done while nothing is held. Returns what watches the held element's own size: the one cause that comes in the very
 * frame in which an element goes, whatever in that frame removed it.
 */
export function followMoves(
  document: Document,
  signal: AbortSignal,
  held: () => Element | undefined,
  moves: Moves,
): { watch(element: Element | undefined): void } {
  const view = document.defaultView as Window;
  const drawn = afterDrawing(view);
  let until = 0;
  let frame = 0;
  let scrolled = false;
  const place = () => {
    if (!signal.aborted && held()) moves.place();
  };
  const step = () => {
    frame = 0;
    if (signal.aborted || !held()) return;
    if (scrolled) place();
    else drawn(place);
    scrolled = false;
    if (performance.now() < until) frame = view.requestAnimationFrame(step);
  };
  const cause = (event?: Event) => {
    if (!held()) return;
    scrolled ||= event?.type === 'scroll';
    until = performance.now() + AFTER;
    frame ||= view.requestAnimationFrame(step);
  };
  const options = { capture: true, passive: true, signal } as const;
  for (const type of ['scroll', 'transitionrun', 'transitionend', 'animationend', 'load'])
    document.addEventListener(type, cause, options);
  view.addEventListener('resize', cause, { signal });
  document.addEventListener('toggle', (event) => isOurs(event.target) || moves.raise(), options);
  // This is a frame already: what changed in it is followed now, not in the next.
  onChange(document, signal, () => {
    moves.check();
    until = performance.now() + AFTER;
    if (!frame) step();
  });
  const sizes = new ResizeObserver(() => cause());
  sizes.observe(document.documentElement);
  const own = new ResizeObserver(place);
  const timer = setInterval(() => cause(), SLOW);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    own.disconnect();
    clearInterval(timer);
    if (frame) view.cancelAnimationFrame(frame);
  });
  return {
    watch(element) {
      own.disconnect();
      if (element && !signal.aborted) own.observe(element);
    },
  };
}

const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Element && target.localName.startsWith('waymark-');
