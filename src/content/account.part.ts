// Put by the worker into the top frame of a console tab whose account has no run: the walk ends there.
import { isFree, showNoRun } from '../overlay/notice/notice.ts';
import { ask } from '../platform/messages.ts';

/** How long the checklist of a walk that ends may still be there. Milliseconds. */
const STEP = 100;
const STEPS = 30;

async function tell(): Promise<void> {
  for (let left = STEPS; left > 0 && !isFree(document); left--) await new Promise((done) => setTimeout(done, STEP));
  if (isFree(document)) showNoRun(document, () => void ask('hush', {}).catch(() => undefined));
}

void tell();
