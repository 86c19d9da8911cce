import { currentLanguage } from '../platform/language.ts';
import { readActive, readRun } from '../platform/run-store.ts';
import { setBadge } from '../platform/tabs.ts';
import { fold } from '../progress/fold.ts';
import { tally } from '../progress/plan.ts';
import { sayBadge } from './badge-texts.ts';

/** Shows on the toolbar button how many actions are left. Rejects when the store cannot be read. */
export async function updateBadge(): Promise<void> {
  const active = await readActive();
  const run = active && (await readRun(active.run));
  const language = await currentLanguage();
  if (!run) return setBadge('', sayBadge('none', language));
  const { left } = tally(run.guide.tasks, fold(run.events));
  await setBadge(left > 0 ? String(left) : '✓', sayBadge(left > 0 ? 'left' : 'finished', language, { left }));
}
