/** Attributes whose change can make a control come, go, be renamed or become usable. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'inert',
  'disabled',
  'open',
  'href',
  'content',
  'lang',
  'aria-disabled',
  'aria-hidden',
  'aria-expanded',
  'aria-label',
  'aria-labelledby',
  'aria-current',
  'aria-checked',
  'aria-invalid',
];

/** Events after which the page may be another without its DOM having changed. */
const EVENTS = ['change', 'click', 'input', 'focusout', 'toggle'];
const WINDOW_EVENTS = ['hashchange', 'popstate', 'pageshow', 'focus'];

/** How long after the last cause the callback waits while something is held, and how long at most. Milliseconds. */
const PAUSE = 120;
const MOST = 500;

/** Something that may have changed what the page shows. */
export interface Watching {
  /** Calls back soon, as if the page had changed. */
  nudge(): void;
  /** When the page last changed, in `performance.now()` time. */
  quietSince(): number;
}

/**
 * Follows a document: mutations, navigation, the person's own acts, coming to the front. Many causes become one
 * callback, in a task after the frame, when layout is clean. While `inHaste()` is true (nothing is ringed yet) the
 * callback comes in the next frame; otherwise repeats are held back. Ends with the signal.
 */
export function watch(document: Document, signal: AbortSignal, inHaste: () => boolean, callback: () => void): Watching {
  const view = document.defaultView as Window;
  let changedAt = performance.now();
  let firstCause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    firstCause = 0;
    if (!signal.aborted && document.visibilityState === 'visible') callback();
  };
  const soon = () => {
    const now = performance.now();
    firstCause ||= now;
    const wait = inHaste() ? 16 : Math.max(0, Math.min(PAUSE, firstCause + MOST - now));
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(run, Math.min(wait, Math.max(0, firstCause + MOST - now)));
  };
  observe(document, signal, (onlyOurs) => {
    if (onlyOurs) return;
    changedAt = performance.now();
    soon();
  });
  for (const type of EVENTS) document.addEventListener(type, soon, { capture: true, passive: true, signal });
  for (const type of WINDOW_EVENTS) view.addEventListener(type, soon, { signal });
  document.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { nudge: soon, quietSince: () => changedAt };
}

/** Observes the whole document. Changes to our own hosts are told apart: they are no cause. */
function observe(document: Document, signal: AbortSignal, callback: (onlyOurs: boolean) => void): void {
  const observer = new MutationObserver((records) => callback(records.every(isOurs)));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener('abort', () => observer.disconnect());
}

function isOurs(record: MutationRecord): boolean {
  if (isOurHost(record.target)) return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return record.type === 'childList' && nodes.length > 0 && nodes.every(isOurHost);
}

const isOurHost = (node: Node): boolean => node.nodeName.toLowerCase().startsWith('waymark-');
