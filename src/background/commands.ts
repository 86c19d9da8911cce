import { isCommand } from '../messages/commands.ts';
import { readActive } from '../platform/run-store.ts';
import { frontTab, tellTab } from '../platform/tabs.ts';
import { injectEverywhere } from './injector.ts';
import { setHidden } from './runs.ts';

/**
 * Does what a person asked for by a key: where the checklist was closed on all pages, "show or hide" shows it again;
 * everything else is for the tab in front, whose frames know what they have. Never rejects.
 */
export async function obey(name: string): Promise<void> {
  if (!isCommand(name)) return;
  try {
    const active = await readActive();
    if (!active) return;
    if (active.hidden) return name === 'toggle' ? await showAgain() : undefined;
    const tab = await frontTab();
    if (tab !== undefined) await tellTab(tab, { kind: 'command', name });
  } catch {
    // A key that cannot be obeyed has nobody to complain to: what is wrong is said in the popup.
  }
}

async function showAgain(): Promise<void> {
  await setHidden(false);
  await injectEverywhere();
}
