import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../console/hosts.ts';
import type { PageRef } from '../console/page.ts';
import { hrefOf } from '../console/place.ts';
import { splitRef } from '../console/wizards.ts';
import { readActive, readRun } from '../platform/run-store.ts';
import { openTab, showTab, tabsOn } from '../platform/tabs.ts';
import { fold } from '../progress/fold.ts';
import { nextEntry, openEntries } from '../progress/plan.ts';
import { setHidden } from './runs.ts';

const CONSOLE = 'https://console.aws.amazon.com';

/**
 * Brings the person to the page of the next action, because they pressed "Continue": a console tab that is open comes
 * to the front as it is, for it may hold a half-filled form; otherwise a new one is opened.
 */
export async function continueRun(): Promise<void> {
  await setHidden(false);
  const [tab] = (await tabsOn([...REQUIRED_MATCHES, ...OPTIONAL_MATCHES])).sort(
    (a, b) => Number(b.active) - Number(a.active),
  );
  if (tab) return showTab(tab.id, tab.window);
  await openTab(`${CONSOLE}${hrefOf(splitRef(await nextPage()).page) ?? '/iam/home#/home'}`);
}

async function nextPage(): Promise<PageRef> {
  const active = await readActive();
  const run = active && (await readRun(active.run));
  if (!run) return 'dashboard';
  const state = fold(run.events);
  const next = nextEntry(run.guide, state);
  const entries = next ? openEntries(next.task, state) : [];
  const paged = entries.find((entry) => entry.kind === 'action' && entry.action.page);
  return paged?.kind === 'action' && paged === next ? (paged.action.page ?? 'dashboard') : 'dashboard';
}
