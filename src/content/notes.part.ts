// Put by the worker into the frames of a walk that look for controls.
import { inquire } from './inquiry.ts';
import { handOver } from './parts.ts';
import { createTried } from './tried.ts';

handOver(globalThis, 'notes', (send, search) => createTried(send, (action, scene) => inquire(action, scene, search)));
