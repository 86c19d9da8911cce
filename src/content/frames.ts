import type { Focus } from './focus.ts';

/** Frames smaller than this are AWS's own plumbing, not pages for people. CSS pixels. */
const SMALLEST_FRAME = 200;

/**
 * Resolves as soon as a frame is large enough to be a page for people, which a top frame always is. Many frames are
 * drawn small, or not at all, and grow when what is in them has loaded. Never resolves once the signal has aborted.
 */
export function largeEnough(window: Window, signal: AbortSignal): Promise<void> {
  const isLarge = () => window.top === window || window.innerWidth >= SMALLEST_FRAME;
  return new Promise((resolve) => {
    if (isLarge()) return resolve();
    const look = () => {
      if (!isLarge()) return;
      window.removeEventListener('resize', look);
      resolve();
    };
    window.addEventListener('resize', look, { signal });
  });
}

/** Whether what a page does not have may be in a frame of it that has not spoken yet. */
export const mayBeInFrame = (document: Document, { finding }: Focus): boolean =>
  (finding.is === 'elsewhere' || finding.is === 'missing') &&
  [...document.querySelectorAll('iframe')].some((frame) => frame.clientWidth >= SMALLEST_FRAME);
