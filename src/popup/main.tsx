import '../ui/tokens.css';
import './popup.css';
import { render } from 'preact';
import { ask } from '../platform/messages.ts';
import { onChanged } from '../platform/storage.ts';
import { FIRST_GUIDE } from './guide-id.ts';
import { Popup } from './Popup.tsx';
import { saveRun } from './save.ts';
import { type PopupState, readPopupState } from './state.ts';

const root = document.getElementById('popup') as HTMLElement;
let problem: string | undefined;
let busy = false;

async function draw(): Promise<void> {
  const state = await readPopupState().catch((error: Error): PopupState => ({ ...NOTHING, problem: error.message }));
  render(<Popup {...state} {...PRESSES} busy={busy} problem={problem ?? state.problem} />, root);
}

const NOTHING: PopupState = { state: 'no-run', guideTitle: '', done: 0, total: 0, where: 'unknown' };

/** Does what the person pressed, and says so when it did not work. */
async function press(job: () => Promise<{ ok: true } | { ok: false; problem: string }>, leave = false): Promise<void> {
  busy = true;
  problem = undefined;
  await draw();
  const answer = await job().catch((error: Error) => ({ ok: false as const, problem: error.message }));
  busy = false;
  if (!answer.ok) problem = answer.problem;
  await draw();
  if (answer.ok && leave) window.close();
}

const PRESSES = {
  onStart: () => void press(() => startAndContinue('start')),
  onStartOver: () => void press(() => startAndContinue('restart')),
  onContinue: () => void press(() => ask('continue', {}), true),
  onShow: () => void press(() => ask('hide', { hidden: false }), true),
  onSave: () => void press(saveRun),
  onMove: () => void press(() => ask('move', {})),
};

async function startAndContinue(kind: 'start' | 'restart') {
  const started = await ask(kind, { guide: FIRST_GUIDE });
  return started.ok ? ask('continue', {}) : started;
}

onChanged(new AbortController().signal, () => void draw());
void draw();
