// In every console frame, once: it looks whether a guide is active, and asks for the walk if so. It leaves nothing behind,
// no listener either: when a guide is started or shown later, the worker puts the walk into the pages that are open.
import { ask } from '../platform/messages.ts';
import { readActive } from '../platform/run-store.ts';

/** Waits before it is asked again: a worker that is just starting may miss the first call. Milliseconds. */
const AGAIN = [100, 400, 1600];

async function look(): Promise<void> {
  const active = await readActive();
  if (active && !active.hidden) await ask('walk', {});
}

async function lookUntilHeard(): Promise<void> {
  for (const wait of [0, ...AGAIN]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const heard = await look().then(
      () => true,
      () => false,
    );
    if (heard) return;
  }
}

void lookUntilHeard();
