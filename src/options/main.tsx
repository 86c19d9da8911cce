import '../ui/tokens.css';
import '../ui/page.css';
import './options.css';
import { render } from 'preact';
import { readDeveloper, saveReport } from '../platform/drift-store.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import { speak } from '../platform/texts.ts';
import { say } from '../ui/texts.ts';
import { Options } from './Options.tsx';
import { keepUpToDate, perform, store } from './store.ts';

const root = document.getElementById('options') as HTMLElement;

const PRESSES = {
  onDeveloper: (on: boolean) => void turn(on),
  onSave: () => void save(),
  onForget: () => void perform(() => askUntilAnswered('forget', {}), say('options.forgotten')),
};

/** Shows the switch as it was pressed at once; when that is not stored, as it is again. */
async function turn(developer: boolean): Promise<void> {
  store.setState({ developer });
  await perform(() => askUntilAnswered('develop', { on: developer }));
  store.setState({ developer: await readDeveloper() });
}

/** Saves the very text that the preview shows. */
async function save(): Promise<void> {
  const { report } = store.getState();
  if (!report) return;
  const job = async () => {
    saveReport(report);
    return { ok: true as const };
  };
  await perform(job, say('options.saved', { name: report.name }));
}

function draw(state = store.getState()): void {
  document.title = say('options.title');
  render(<Options {...state} {...PRESSES} />, root);
}

const forever = new AbortController().signal;
await speak(document, forever, draw);
store.subscribe((state) => draw(state));
keepUpToDate(forever);
draw();
