// Put by the worker into the frames of a walk that have something to show.
import { handOver } from './parts.ts';
import { createShowing } from './showing.ts';

handOver(globalThis, 'ring', createShowing);
