// Put by the worker into the frames of a walk that look for controls: elsewhere it would only cost.
import { inquire } from './inquiry.ts';
import { handOver } from './parts.ts';
import { createTried } from './tried.ts';
import { markedNow } from './trouble.ts';

handOver(globalThis, 'notes', (send, search) => ({
  ...createTried(send, (action, scene) => inquire(action, scene, search)),
  marked: (focus, scene, refused) => markedNow(focus, scene, refused, search),
}));
