import secureNewAccount from '../../assets/guides/secure-new-account/guide.md?raw';
import { VOCABULARY } from '../console/catalogue.ts';
import { consoleHost, isSignInHost } from '../console/hosts.ts';
import type { Guide, Inline } from '../guide/model.ts';
import { compareGuides } from '../guide/move.ts';
import { plainText } from '../guide/plain.ts';
import { readGuide } from '../guide/read.ts';
import { readTried } from '../platform/drift-store.ts';
import { readActive, readRun, type StoredRun } from '../platform/run-store.ts';
import { frontUrl } from '../platform/tabs.ts';
import { fold } from '../progress/fold.ts';
import { nextEntry, tally } from '../progress/plan.ts';
import type { ProblemText } from '../ui/problem.ts';

/** What the popup shows, as plain data. */
export interface PopupState {
  state: 'no-run' | 'run' | 'finished';
  guideTitle: string;
  /** What the guide says of itself before it begins. */
  introduction: Inline[][];
  /** The checklist was closed on all pages. */
  hidden: boolean;
  done: number;
  total: number;
  nowText?: string;
  taskTitle?: string;
  /** For how many actions the drift report says how their control was found. */
  tried: number;
  where: 'console' | 'sign-in' | 'elsewhere' | 'unknown';
  newerGuide?: { version: string; kept: number; added: number; gone: number };
  problem?: ProblemText;
}

/** Reads the active run and where the person is. Rejects with a `ProblemError` when the run cannot be read. */
export async function readPopupState(): Promise<PopupState> {
  const where = placeOfTab(await frontUrl());
  const tried = (await readTried()).length;
  const shipped = readGuide(secureNewAccount, VOCABULARY).guide;
  const active = await readActive();
  const run = active && (await readRun(active.run));
  if (!run) return { ...NOTHING, ...(shipped && beforeStart(shipped)), where, tried };
  const newerGuide = shipped && newer(run.guide, shipped);
  return { ...stateOfRun(run), where, tried, hidden: active.hidden, newerGuide };
}

/** Before anything is known. */
export const NOTHING: PopupState = {
  state: 'no-run',
  guideTitle: '',
  introduction: [],
  hidden: false,
  done: 0,
  total: 0,
  tried: 0,
  where: 'unknown',
};

const beforeStart = ({ title, introduction }: Guide): Partial<PopupState> => ({ guideTitle: title, introduction });

function stateOfRun({ guide, events, damaged }: StoredRun): Omit<PopupState, 'where' | 'hidden' | 'tried'> {
  const state = fold(events);
  const next = nextEntry(guide, state);
  const nowText = next && plainText(next.kind === 'action' ? next.action.text : next.branch.question);
  const { done, total } = tally(guide.tasks, state);
  const problem: ProblemText | undefined =
    damaged.length > 0 ? { text: 'problem.damaged', values: { count: damaged.length } } : undefined;
  return {
    ...NOTHING,
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
