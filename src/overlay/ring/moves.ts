import { onChange } from '../../follow/changes.ts';

/** How long after the last cause the element is still looked at in every frame. Milliseconds. */
const AFTER = 500;
/** How often it is looked at when nothing seems to happen. Milliseconds. */
const SLOW = 1000;

/**
 * Calls `place` in every frame while something may move a held element, and once a second otherwise. Causes: scrolling
 * anywhere, resizing, changes of the page, transitions. `raise` is called when the page opened something in the top
 * layer. Nothing is done while nothing is held. Returns what watches the held element's own size: the one cause that
 * comes in the very frame in which an element goes, whatever in that frame removed it.
 */
export function followMoves(
  document: Document,
  signal: AbortSignal,
  held: () => Element | undefined,
  place: () => void,
  raise: () => void,
): { watch(element: Element | undefined): void } {
  const view = document.defaultView as Window;
  let until = 0;
  let frame = 0;
  const step = () => {
    frame = 0;
    if (signal.aborted || !held()) return;
    place();
    if (performance.now() < until) frame = view.requestAnimationFrame(step);
  };
  const cause = () => {
    if (!held()) return;
    until = performance.now() + AFTER;
    frame ||= view.requestAnimationFrame(step);
  };
  const options = { capture: true, passive: true, signal } as const;
  for (const type of ['scroll', 'transitionrun', 'transitionend', 'animationend', 'load'])
    document.addEventListener(type, cause, options);
  view.addEventListener('resize', cause, { signal });
  document.addEventListener('toggle', (event) => isOurs(event.target) || raise(), options);
  // This is a frame already: what moved or went is followed in it, not in the next.
  onChange(document, signal, () => {
    until = performance.now() + AFTER;
    if (!frame) step();
  });
  const sizes = new ResizeObserver(cause);
  sizes.observe(document.documentElement);
  const own = new ResizeObserver(() => held() && place());
  const timer = setInterval(cause, SLOW);
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
