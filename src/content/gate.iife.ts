// In every console frame, and nearly nothing: it looks whether a guide is active, and asks for the walk if so.
import { ask } from '../platform/messages.ts';
import { concernsRuns, readActive } from '../platform/run-store.ts';
import { onChanged } from '../platform/storage.ts';

/** One gate per document and extension: it needs no end, for it dies with either. */
const forever = new AbortController().signal;

async function look(): Promise<void> {
  const active = await readActive();
  if (active && !active.hidden) await ask('walk', {});
}

// A worker that is just starting may miss the first call; the change listener and the next page load ask again.
const tryLook = () => void look().catch(() => undefined);
onChanged(forever, (keys) => {
  if (concernsRuns(keys) && keys.includes('active')) tryLook();
});
tryLook();
