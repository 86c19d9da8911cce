import { readActive, readRun } from '../platform/run-store.ts';
import { setBadge } from '../platform/tabs.ts';
import { fold } from '../progress/fold.ts';
import { tally } from '../progress/plan.ts';

/** Shows on the toolbar button how many actions are left. Rejects when the store cannot be read. */
export async function updateBadge(): Promise<void> {
  const active = await readActive();
  const run = active && (await readRun(active.run));
  if (!run) return setBadge('', 'Waymark');
  const { done, total } = tally(run.guide.tasks, fold(run.events));
  const left = total - done;
  await setBadge(left > 0 ? String(left) : '✓', left > 0 ? `Waymark: ${left} actions left` : 'Waymark: guide finished');
}
