import { matchOf, PARTITIONS } from '../console/hosts.ts';
import type { Done } from '../messages/protocol.ts';
import { requestAccess } from '../platform/access.ts';
import { begin } from '../platform/begin.ts';
import { openBoard, openOptions, openReport } from '../platform/browser.ts';
import { driftReport, saveReport } from '../platform/drift-store.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import { readActive, readRun, type StoredRun } from '../platform/run-store.ts';
import type { EventBody } from '../progress/event.ts';
import { fold } from '../progress/fold.ts';
import { withoutRoot, withRoot } from '../progress/no-root.ts';
import type { PopupPresses } from './Popup.tsx';
import { saveRun } from './save.ts';
import { shownRun } from './state.ts';
import { perform, store } from './store.ts';
import { TRAINING_PRESSES } from './training/presses.ts';

const OK = { ok: true as const };

/** What each press of the popup does. */
export const PRESSES: PopupPresses = {
  onStart: (account) => void perform(() => begin(account)),
  onStartOver: (account) => void perform(() => begin(account)),
  onContinue: () => void performAndLeave(() => withShown(() => askUntilAnswered('continue', {}))),
  onShow: () => void performAndLeave(() => askUntilAnswered('hide', { hidden: false })),
  onSave: (format) => void perform(() => saveRun(shown(), format)),
  onReport: (run) => void performAndLeave(() => openReport(run).then(() => OK)),
  onOptions: () => void performAndLeave(() => openOptions().then(() => OK)),
  onBoard: () => void performAndLeave(() => openBoard().then(() => OK)),
  onSaveDrift: () => void perform(saveDrift),
  onMove: () => void perform(() => withShown(() => askUntilAnswered('move', {}))),
  // A person who says no to the browser's question knows it: there is nothing to complain of.
  onAllow: (partition) => void perform(() => requestAccess(matchesOf(partition)).then(() => OK)),
  onResume: (run) => void perform(() => resumeAndContinue(run)),
  onJoin: (run, account) => void perform(() => askUntilAnswered('resume', { run, account })),
  onName: (account, name) => void perform(() => askUntilAnswered('name', { account, name })),
  onDelete: (run) => void perform(() => askUntilAnswered('delete', { run })),
  onNoRoot: (because) => void perform(() => propose(({ guide }, state) => withoutRoot(guide, state, because))),
  onRootAgain: () => void perform(() => propose((_run, state) => withRoot(state))),
  ...TRAINING_PRESSES,
};

const shown = (): string | undefined => shownRun(store.getState().run);

/** Does what is done with the active run, which is made the one that the person sees here. */
async function withShown(job: () => Promise<Done>): Promise<Done> {
  const run = shown();
  const isActive = run === undefined || (await readActive())?.run === run;
  const ready: Done = isActive ? OK : await askUntilAnswered('resume', { run });
  return ready.ok ? job() : ready;
}

const matchesOf = (partition: string): string[] => PARTITIONS.filter(({ id }) => id === partition).map(matchOf);

async function saveDrift() {
  saveReport(await driftReport(new Date()));
  return OK;
}

async function resumeAndContinue(run: string) {
  const resumed = await askUntilAnswered('resume', { run });
  return resumed.ok ? askUntilAnswered('continue', {}) : resumed;
}

/** Proposes what the person says of the run that is shown, when it is news. */
async function propose(word: (run: StoredRun, state: ReturnType<typeof fold>) => EventBody | undefined) {
  const id = shown();
  const run = id === undefined ? undefined : await readRun(id);
  const body = run && word(run, fold(run.events));
  return body ? askUntilAnswered('propose', { run: run.head.id, events: [{ id: crypto.randomUUID(), body }] }) : OK;
}

async function performAndLeave(job: Parameters<typeof perform>[0]): Promise<void> {
  if (await perform(job)) window.close();
}
