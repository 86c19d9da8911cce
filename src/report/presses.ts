import type { FormatId } from '../export/formats.ts';
import { inMegabytes, MOST_BYTES } from '../export/import.ts';
import { renderOverview } from '../export/overview.ts';
import { isoTime } from '../export/time.ts';
import type { Done } from '../messages/protocol.ts';
import { readAccounts } from '../platform/account-store.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import { saveRecord } from '../platform/records.ts';
import { saveFile } from '../platform/save-file.ts';
import { accountOfRun } from '../progress/whose.ts';
import { problemOf } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import { check, judged, readFile } from './judging.ts';
import type { ReportPresses } from './Report.tsx';
import { type BroughtIn, perform, store } from './store.ts';

const OK = { ok: true as const };

/** What each press of the report page does. */
export const PRESSES: ReportPresses = {
  onChoose: (chosen) => choose(chosen),
  onSave: (format) => void save(format),
  onSaveOverview: () => void saveOverview(),
  onPrint: () => window.print(),
  onPrintAll: () => printAll(),
  onName: (run, name) => void perform(() => call(run, name), say('report.named')),
  onDelete: (run) => void remove(run),
  onReportFile: (file) => void checkFile(file),
  onReportText: (text) => void checkText(text),
  onUser: (user) => pick(user),
  onEnter: () => void enter(),
  onFiles: (files) => void bringIn(files),
};

/** Shows a run, or the overview, and says so in the page's address, so that it comes again when the page is loaded anew. */
export function choose(chosen: string): void {
  store.setState({ chosen, every: false, checking: {}, said: undefined, problem: undefined });
  history.replaceState(null, '', chosen ? `?run=${encodeURIComponent(chosen)}` : location.pathname);
}

const chosenRecord = () => {
  const { records = [], chosen } = store.getState();
  return records.find(({ id }) => id === chosen);
};

async function checkFile(file: File): Promise<void> {
  const { text, problem } = await readFile(file);
  if (text === undefined) store.setState({ checking: { problem }, said: undefined });
  else await checkText(text, file.lastModified);
}

async function checkText(text: string, savedAt?: number): Promise<void> {
  const record = chosenRecord();
  if (!record) return;
  await perform(async () => {
    store.setState({ checking: await check(record, text, Date.now(), savedAt) });
    return OK;
  });
}

function pick(user: string): void {
  const record = chosenRecord();
  const { checking } = store.getState();
  if (record) store.setState({ checking: judged(record, { ...checking, user: user || undefined }, Date.now()) });
}

/** Proposes what the report comes to, and forgets the report. */
async function enter(): Promise<void> {
  const { checking, chosen } = store.getState();
  const { judgement } = checking;
  const events = (judgement?.verdicts ? judgement.events : []).map((body) => ({ id: crypto.randomUUID(), body }));
  const done = await perform(() => askUntilAnswered('propose', { run: chosen, events }), say('report.checkEntered'));
  if (done) store.setState({ checking: {} });
}

async function save(format: FormatId): Promise<void> {
  const record = chosenRecord();
  if (!record) return;
  const name = saveRecord({ ...record, writtenAt: Date.now() }, format);
  await perform(async () => OK, say('options.saved', { name }));
}

/** What the person calls a run is what they call its account, where it is of one. */
async function call(run: string, name: string): Promise<Done> {
  const account = accountOfRun(await readAccounts(), run);
  return account === undefined
    ? askUntilAnswered('rename', { run, name })
    : askUntilAnswered('name', { account, name });
}

async function saveOverview(): Promise<void> {
  const name = `waymark-${isoTime(Date.now()).slice(0, 10)}.csv`;
  saveFile(name, renderOverview(store.getState().records ?? []), 'text/csv');
  await perform(async () => OK, say('options.saved', { name }));
}

/** The sheets of all runs are on the page only while they are printed. */
function printAll(): void {
  store.setState({ every: true });
  window.addEventListener('afterprint', () => store.setState({ every: false }), { once: true });
  // A frame later all of it is drawn.
  requestAnimationFrame(() => window.print());
}

async function remove(run: string): Promise<void> {
  if (await perform(() => askUntilAnswered('delete', { run }), say('report.deleted')))
    store.setState({ chosen: '', said: say('report.deleted') });
}

/** One file after the other; one that is refused keeps no other from being taken. */
async function bringIn(files: readonly File[]): Promise<void> {
  store.setState({ busy: true, said: undefined, problem: undefined, broughtIn: [] });
  for (const file of files) {
    const one = await bringInOne(file);
    store.setState(({ broughtIn }) => ({ broughtIn: [...broughtIn, one] }));
  }
  store.setState({ busy: false });
  const { broughtIn } = store.getState();
  const [only] = broughtIn;
  if (broughtIn.length === 1 && only?.done) choose(only.done.run);
}

async function bringInOne(file: File): Promise<BroughtIn> {
  if (file.size > MOST_BYTES) {
    const values = { size: inMegabytes(file.size), most: inMegabytes(MOST_BYTES) };
    return { file: file.name, problem: { text: 'problem.importTooLarge', values } };
  }
  try {
    const answer = await askUntilAnswered('import', { text: await file.text() });
    return answer.ok ? { file: file.name, done: answer } : { file: file.name, problem: answer.problem };
  } catch (error) {
    return { file: file.name, problem: problemOf(error) };
  }
}
