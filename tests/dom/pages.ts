// Every state of the extension's own pages, by surface and name.

import { FINISHED, HALF, RUN, recordOf } from '../../src/export/fixtures/runs.ts';
import type { OptionsState } from '../../src/options/store.ts';
import type { Facts } from '../../src/popup/facts.ts';
import { FACTS } from '../../src/popup/fixtures/facts.ts';
import { JOINING, TRAINING } from '../../src/popup/fixtures/training.ts';
import { NOTHING, popupState } from '../../src/popup/state.ts';
import { judged } from '../../src/report/judging.ts';
import type { ReportState } from '../../src/report/store.ts';
import { NO_POLICY, policyFrom } from '../../src/ui/policy.ts';
import { DEFAULTS } from '../../src/ui/preferences.ts';
import { rootRow, tableOf, userRow } from '../../src/verify/fixtures/reports.ts';
import { readAccountReport } from '../../src/verify/read.ts';
import type { WelcomeState } from '../../src/welcome/store.ts';
import type { Surface } from './pages-entry.tsx';

const KEYS: OptionsState['keys'] = [
  { command: 'toggle', keys: 'Alt+Shift+O' },
  { command: 'next-hint', keys: 'Alt+Shift+H' },
  { command: 'focus-checklist', keys: 'Alt+Shift+J' },
  { command: 'focus-control', keys: '' },
];
const OPTIONS: OptionsState = {
  preferences: DEFAULTS,
  developer: false,
  keys: KEYS,
  runs: 2,
  policy: NO_POLICY,
  busy: false,
};
const report = { name: 'waymark-drift-2026-11-25.json', text: '{\n  "format": "waymark-drift"\n}\n', count: 3 };
const EARLIER = '00000000-b4a5-4678-9abc-def012345678';
const WELCOME: WelcomeState = { withheld: false, busy: false };
const problem = { text: 'problem.other', values: { message: 'QuotaExceededError' } };

const REPORT: ReportState = {
  records: [recordOf(HALF, { name: 'Acme <b>production</b>' }), recordOf(FINISHED, { id: EARLIER, damaged: 2 })],
  unreadable: 0,
  chosen: '',
  every: false,
  broughtIn: [],
  checking: {},
  mayExport: true,
  busy: false,
};
const BROUGHT: ReportState['broughtIn'] = [
  { file: 'acme.json', done: { run: RUN, added: 12, known: 0, instead: '2026.11.1' } },
  { file: 'other.csv', problem: { text: 'problem.importNotJson', values: { line: 1, column: 1 } } },
];

const NOW = Date.UTC(2026, 10, 26, 8);
const [HALF_DONE] = REPORT.records ?? [];
const rows = [
  rootRow({ mfa_active: 'false' }),
  userRow('anna'),
  userRow('=cmd|<b>'),
  userRow('ci', { mfa_active: 'false' }),
];
const { report: credentials } = readAccountReport(tableOf(rows));
const judgedFor = (user?: string): ReportState['checking'] =>
  HALF_DONE ? judged(HALF_DONE, { report: credentials, savedAt: NOW, accountMatches: true, user }, NOW) : {};
const REFUSED: ReportState['checking'] = { problem: { text: 'verify.passwordFile', values: {} } };

const popups = Object.entries(FACTS).map(([name, facts]) => ['popup', name, popupState(facts)] as const);

const onConsole = FACTS['a run, on the console'] as Facts;
const sessions = Object.entries(TRAINING).map(
  ([name, training]) => ['popup', name, popupState({ ...onConsole, tried: 0, training })] as const,
);
const offers = Object.entries(JOINING).map(
  ([name, joining]) => ['popup', name, { ...popupState({ ...onConsole, tried: 0 }), joining }] as const,
);
const policy = policyFrom({
  sessions: true,
  relays: ['https://relay.example'],
  pseudonyms: true,
  exports: false,
  guides: 7,
});

export const STATES: (readonly [Surface, string, object])[] = [
  ...popups,
  ...sessions,
  ...offers,
  ['popup', 'before anything is known', NOTHING],
  ['popup', 'a problem', { ...popupState(FACTS['two runs'] as never), problem, busy: true }],
  ['options', 'as they are at first', OPTIONS],
  ['options', 'with a report', { ...OPTIONS, developer: true, report, said: 'Saved.' }],
  ['options', 'with what an administrator has set', { ...OPTIONS, policy }],
  ['options', 'a problem', { ...OPTIONS, problem, busy: true }],
  ['report', 'before anything is known', { ...REPORT, records: undefined }],
  ['report', 'without a run', { ...REPORT, records: [], unreadable: 1 }],
  ['report', 'the overview', REPORT],
  ['report', 'a run, half done', { ...REPORT, chosen: RUN, said: 'Saved.' }],
  ['report', 'a run, finished, with damaged entries', { ...REPORT, chosen: EARLIER, broughtIn: BROUGHT }],
  ['report', 'a report that was read', { ...REPORT, chosen: RUN, checking: judgedFor() }],
  ['report', 'a report of which a user was picked', { ...REPORT, chosen: RUN, checking: judgedFor('anna') }],
  ['report', 'a file with a password', { ...REPORT, chosen: RUN, checking: REFUSED }],
  ['report', 'a run that may not be saved', { ...REPORT, chosen: RUN, mayExport: false }],
  ['report', 'a problem', { ...REPORT, chosen: RUN, problem, busy: true }],
  ['welcome', 'after the installation', WELCOME],
  ['welcome', 'the console withheld', { ...WELCOME, withheld: true }],
  ['welcome', 'a problem', { ...WELCOME, problem }],
];

export const stateOf = (surface: Surface, name: string): object =>
  STATES.find(([its, called]) => its === surface && called === name)?.[2] ?? {};
