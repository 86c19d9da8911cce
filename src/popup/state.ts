import secureNewAccount from '../../assets/guides/secure-new-account/guide.md?raw';
import { VOCABULARY } from '../console/catalogue.ts';
import { consoleHost, isSignInHost } from '../console/hosts.ts';
import type { Guide } from '../guide/model.ts';
import { compareGuides } from '../guide/move.ts';
import { plainText } from '../guide/plain.ts';
import { readGuide } from '../guide/read.ts';
import { readActive, readRun, type StoredRun } from '../platform/run-store.ts';
import { frontUrl } from '../platform/tabs.ts';
import { fold } from '../progress/fold.ts';
import { nextEntry, tally } from '../progress/plan.ts';

/** What the popup shows, as plain data. */
export interface PopupState {
  state: 'no-run' | 'run' | 'finished';
  guideTitle: string;
  done: number;
  total: number;
  nowText?: string;
  taskTitle?: string;
  where: 'console' | 'sign-in' | 'elsewhere' | 'unknown';
  newerGuide?: { version: string; kept: number; added: number; gone: number };
  problem?: string;
}

/** Reads the active run and where the person is. Rejects with a sentence when the run cannot be read. */
export async function readPopupState(): Promise<PopupState> {
  const where = placeOfTab(await frontUrl());
  const shipped = readGuide(secureNewAccount, VOCABULARY).guide;
  const active = await readActive();
  const run = active && (await readRun(active.run));
  if (!run) return { state: 'no-run', guideTitle: shipped?.title ?? '', done: 0, total: 0, where };
  return { ...stateOfRun(run), where, newerGuide: shipped && newer(run.guide, shipped) };
}

function stateOfRun({ guide, events, damaged }: StoredRun): Omit<PopupState, 'where'> {
  const state = fold(events);
  const next = nextEntry(guide, state);
  const nowText = next && plainText(next.kind === 'action' ? next.action.text : next.branch.question);
  const { done, total } = tally(guide.tasks, state);
  const problem =
    damaged.length > 0 ? `${damaged.length} entries of this run could not be read and were left out.` : undefined;
  return {
    state: next ? 'run' : 'finished',
    guideTitle: guide.title,
    done,
    total,
    nowText,
    taskTitle: next?.task.title,
    problem,
  };
}

/** What moving to the shipped version would change, when it is another one than the run's. */
function newer(own: Guide, shipped: Guide): PopupState['newerGuide'] {
  if (own.id !== shipped.id || own.version === shipped.version) return undefined;
  const { kept, added, gone } = compareGuides(own, shipped);
  return { version: shipped.version, kept: kept.length, added: added.length, gone: gone.length };
}

/** The browser tells the address only of hosts that we may read; sign-in pages are none of ours. */
function placeOfTab(address: string | undefined): PopupState['where'] {
  if (address === undefined) return 'unknown';
  const url = new URL(address);
  if (consoleHost(url)) return 'console';
  return isSignInHost(url) ? 'sign-in' : 'elsewhere';
}
