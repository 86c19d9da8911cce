// Put by the worker into the frames of a walk that ring something.
import { createRing } from '../overlay/ring/ring.ts';
import { followDim } from './dim.ts';
import { handOver } from './parts.ts';

handOver(globalThis, 'ring', (document, signal) => {
  const ring = createRing(document, signal);
  if (window.top === window) followDim(ring, signal);
  return ring;
});
