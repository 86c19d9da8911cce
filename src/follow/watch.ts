import { onChange } from './changes.ts';
import { createPace } from './pace.ts';

/** Events after which the page may be another without its DOM having changed. */
const EVENTS = ['change', 'click', 'input', 'focusout', 'toggle'];
const WINDOW_EVENTS = ['hashchange', 'popstate', 'pageshow', 'focus'];

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const run = () => {
    timer = undefined;
    if (!signal.aborted && document.visibilityState === 'visible') pace.run(callback);
  };
  const afterFrame = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      timer = setTimeout(run);
    });
  };
  const later = (wait: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, wait);
  };
  const soon = () => {
    if (!frame) later(pace.wait(inHaste()), afterFrame);
  };
  const news = () => {
    pace.renew();
    soon();
  };
  onChange(document, signal, () => {
    changedAt = performance.now();
    const wait = pace.wait(inHaste());
    // This is a frame already: the task after it is the next.
    if (!frame) later(wait, wait === 0 ? run : afterFrame);
  });
  for (const type of EVENTS) document.addEventListener(type, news, { capture: true, passive: true, signal });
  for (const type of WINDOW_EVENTS) view.addEventListener(type, news, { signal });
  document.addEventListener('visibilitychange', news, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (frame) view.cancelAnimationFrame(frame);
  });
  return { nudge: soon, quietSince: () => changedAt };
}
