import { afterDrawing } from './after-frame.ts';
import { onChange } from './changes.ts';
import { createPace } from './pace.ts';
import { findRoots } from './roots.ts';

/** Events after which the page may be another without its DOM having changed. */
const EVENTS = ['change', 'click', 'input', 'focusout', 'toggle'];
const WINDOW_EVENTS = ['hashchange', 'popstate', 'pageshow', 'focus'];

/** Custom elements may get their shadow roots without anything that an observer sees: looked for so long after a look. */
const LATE_ROOTS = 1000;

/** Something that may have changed what the page shows. */
export interface Watching {
  /** Calls back soon, as if the page had changed. */
  nudge(): void;
  /** When the page last changed, in `performance.now()` time. */
  quietSince(): number;
}

/**
 * Follows a document: mutations, navigation, the person's own acts, coming to the front. Many causes become one
 * callback, in a task after a frame, when layout is clean: a look at the page then forces none. While `inHaste()` is
 * true (nothing is ringed yet) it comes with the next frame; otherwise repeats are held back. Ends with the signal.
 */
export function watch(document: Document, signal: AbortSignal, inHaste: () => boolean, callback: () => void): Watching {
  const view = document.defaultView as Window;
  const pace = createPace(() => performance.now());
  let changedAt = performance.now();
  const drawn = afterDrawing(view);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A look is on its way: with the next frame, or behind the present one. */
  let frame = 0;
  let posted = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const lookForRoots = () => {
    if (!signal.aborted && findRoots(document)) soon();
  };
  const run = () => {
    posted = false;
    if (signal.aborted || document.hidden) return;
    pace.run(() => {
      callback();
      findRoots(document);
    });
    clearTimeout(settling);
    if (inHaste()) settling = setTimeout(lookForRoots, LATE_ROOTS);
  };
  const behindFrame = () => {
    frame = 0;
    posted = true;
    drawn(run);
  };
  const inNextFrame = () => {
    if (!posted) frame ||= view.requestAnimationFrame(behindFrame);
  };
  const soon = () => {
    clearTimeout(timer);
    const wait = pace.wait(inHaste());
    if (wait > 0) timer = setTimeout(inNextFrame, wait);
    else inNextFrame();
  };
  const news = () => {
    pace.renew();
    soon();
  };
  onChange(document, signal, () => {
    changedAt = performance.now();
    if (posted || pace.wait(inHaste()) > 0) return soon();
    // This is a frame already: no need to wait for another one.
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
    behindFrame();
  });
  for (const type of EVENTS) document.addEventListener(type, news, { capture: true, passive: true, signal });
  for (const type of WINDOW_EVENTS) view.addEventListener(type, news, { signal });
  document.addEventListener('visibilitychange', news, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(settling);
  });
  return { nudge: soon, quietSince: () => changedAt };
}
