import type { Focus } from './focus.ts';

/** Frames smaller than this are AWS's own plumbing, not pages for people. CSS pixels. */
export const SMALLEST_FRAME = 200;

/** Whether what a page does not have may be in a frame of it that has not spoken yet. */
export const mayBeInFrame = (document: Document, { finding }: Focus): boolean =>
  (finding.is === 'elsewhere' || finding.is === 'missing') &&
  [...document.querySelectorAll('iframe')].some((frame) => frame.clientWidth >= SMALLEST_FRAME);
