import { createRing } from '../overlay/ring/ring.ts';
import { followDim } from './dim.ts';
import { watchObstacles } from './keep-clear.ts';
import type { Showing } from './late-showing.ts';

/** What shows something in a frame: its ring, and what must stay free beside it. Ends with the signal. */
export function createShowing(document: Document, signal: AbortSignal): Showing {
  const ring = createRing(document, signal);
  if (window.top === window) followDim(ring, signal);
  return { ring, keepClear: (changed, ringed) => watchObstacles(document, signal, changed, ringed) };
}
