import '../ui/tokens.css';
import '../ui/page.css';
import './popup.css';
import { render } from 'preact';
import { openOptions } from '../platform/browser.ts';
import { driftReport, saveReport } from '../platform/drift-store.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import { speak } from '../platform/texts.ts';
import { FIRST_GUIDE } from './guide-id.ts';
import { Popup } from './Popup.tsx';
import { saveRun } from './save.ts';
import { keepUpToDate, perform, store } from './store.ts';

const root = document.getElementById('popup') as HTMLElement;

const PRESSES = {
  onStart: () => void perform(startAndContinue),
  onStartOver: () => void perform(startAndContinue),
  onContinue: () => void performAndLeave(() => askUntilAnswered('continue', {})),
  onShow: () => void performAndLeave(() => askUntilAnswered('hide', { hidden: false })),
  onSave: () => void perform(saveRun),
  onOptions: () => void performAndLeave(showOptions),
  onSaveDrift: () => void perform(saveDrift),
  onMove: () => void perform(() => askUntilAnswered('move', {})),
};

async function showOptions() {
  await openOptions();
  return { ok: true as const };
}

async function saveDrift() {
  saveReport(await driftReport(new Date()));
  return { ok: true as const };
}

async function startAndContinue() {
  const started = await askUntilAnswered('start', { guide: FIRST_GUIDE, run: crypto.randomUUID() });
  return started.ok ? askUntilAnswered('continue', {}) : started;
}

async function performAndLeave(job: Parameters<typeof perform>[0]): Promise<void> {
  if (await perform(job)) window.close();
}

function draw({ run, busy, problem } = store.getState()): void {
  render(<Popup {...run} {...PRESSES} busy={busy} problem={problem ?? run.problem} />, root);
}

const forever = new AbortController().signal;
await speak(document, forever, draw);
store.subscribe((state) => draw(state));
keepUpToDate(forever);
draw();
