// In every console frame, once: it looks whether a guide is active, and asks for the walk if so. It leaves nothing behind,
// no listener either: when a guide is started or shown later, the worker puts the walk into the pages that are open.
import { ask, keepTrying } from '../platform/messages.ts';
import { readActive } from '../platform/run-store.ts';
import { WALK_SLOT } from './take-over.ts';

/**
 * Whether nothing is left to do here: no guide is walked, or the walk is here already. That is looked at before each attempt, for
 * a worker may die when it has put the walk in, and before it has said so.
 */
async function isDone(): Promise<boolean> {
  const active = await readActive();
  return !active || active.hidden || WALK_SLOT in globalThis || (await ask('walk', {})).ok;
}

// A worker that is just starting, or just ending, may miss what it is asked.
void keepTrying(isDone);
