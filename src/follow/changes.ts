import { onRoots, rootsOf } from './roots.ts';

/** Attributes whose change can make a control come, go, move, be renamed or become usable. */
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
  'aria-busy',
  'aria-disabled',
  'aria-hidden',
  'aria-expanded',
  'aria-label',
  'aria-labelledby',
  'aria-current',
  'aria-checked',
  'aria-invalid',
];

const WITHIN: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ATTRIBUTES,
};
/** Our own hosts stand beside the body: what changes on them is no change of the page. */
const BESIDE: MutationObserverInit = { childList: true, attributeFilter: ['class', 'style', 'lang', 'hidden'] };

/**
 * Calls back in the next frame after anything of a document changed, once for all changes since the frame before; in the
 * open shadow roots, too, that are known (`findRoots`). The observer itself only sets a flag: what costs on busy pages is the work in the callback, not observing (measured). Ends
 * with the signal.
 */
export function onChange(document: Document, signal: AbortSignal, callback: () => void): void {
  const view = document.defaultView as Window;
  let frame = 0;
  const observer = new MutationObserver(() => {
    frame ||= view.requestAnimationFrame(run);
  });
  let parts: readonly (Element | null)[] = [];
  const run = () => {
    frame = 0;
    if (signal.aborted) return;
    // A document can be given another head or body.
    if (partsOf(document).some((part) => !parts.includes(part))) observe();
    callback();
  };
  const observe = () => {
    observer.disconnect();
    parts = partsOf(document);
    observer.observe(document.documentElement, BESIDE);
    for (const part of [...parts, ...rootsOf(document)]) if (part) observer.observe(part, WITHIN);
  };
  observe();
  onRoots(document, signal, observe);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame) view.cancelAnimationFrame(frame);
  });
}

const partsOf = (document: Document): (Element | null)[] => [document.head, document.body];
