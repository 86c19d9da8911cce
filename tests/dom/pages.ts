// Every state of the extension's own pages, by surface and name.

import { FIRST_LOOK } from '../../src/board/table.ts';
import { FINISHED, HALF, RUN, recordOf } from '../../src/export/fixtures/runs.ts';
import type { OptionsState } from '../../src/options/store.ts';
import type { Facts } from '../../src/popup/facts.ts';
import { FACTS } from '../../src/popup/fixtures/facts.ts';
import { JOINING, TRAINING } from '../../src/popup/fixtures/training.ts';
import { NOTHING, popupState } from '../../src/popup/state.ts';
import { judged } from '../../src/report/judging.ts';
import type { ReportState } from '../../src/report/store.ts';
import { viewOf } from '../../src/training/board-view.ts';
import { boardOf, classOf, MINUTE, says, trainerSays } from '../../src/training/fixtures/classes.ts';
import { NOW as BEGUN, guide, newSession } from '../../src/training/fixtures/links.ts';
import { planOf } from '../../src/training/plan-of.ts';
import { timeline } from '../../src/training/timeline.ts';
import { NO_POLICY, policyFrom } from '../../src/ui/policy.ts';
import { DEFAULTS } from '../../src/ui/preferences.ts';
import { rootRow, tableOf, userRow } from '../../src/verify/fixtures/reports.ts';
import { readAccountReport } from '../../src/verify/read.ts';
import type { WelcomeState } from '../../src/welcome/store.ts';
import type { BoardOf, Surface } from './pages-entry.tsx';

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

const trainer = await newSession('Monday <b>morning</b>', Date.now() + 3_600_000);
const later = BEGUN + 20 * MINUTE;
const view = viewOf(
  boardOf(
    ...classOf(9),
    says(20, { hand: { reason: 'not-found', since: BEGUN }, at: later }),
    says(21, { name: 'Person 20 with a name that is longer than its column', at: later, left: true }),
    trainerSays(1, { type: 'notice', text: 'Break until 10:30' }),
  ),
  { plan: planOf(guide), begun: BEGUN, now: later },
);
const CLASS: BoardOf = {
  policy: NO_POLICY,
  guide,
  sessions: [{ v: 1, trainer, hearing: 'k1-token' }],
  chosen: trainer.link.session,
  faults: {},
  view,
  now: later,
  stretches: timeline(view.rows, BEGUN, later, 30),
  hearing: { failures: 0 },
  refused: {},
  look: FIRST_LOOK,
  every: false,
  recordStore: { kept: false },
  busy: false,
};
const WRONG = {
  nth: 0,
  file: 'holiday.jpg',
  problem: { text: 'problem.importNotJson', values: { line: 1, column: 1 } },
};
const REFUSED_BY_STORE = { waiting: [], taken: 40, conflicts: ['a'], refused: ['b'], failures: 0, stopped: 'bad-key' };

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
  ['board', 'before anything is known', { ...CLASS, sessions: undefined, chosen: '' }],
  ['board', 'all sessions', { ...CLASS, chosen: '', faults: { relay: 'no-address', key: 'missing' } }],
  ['board', 'a class', CLASS],
  ['board', 'a class without names', { ...CLASS, look: { ...FIRST_LOOK, hidden: true } }],
  [
    'board',
    'a class without its relay',
    {
      ...CLASS,
      hearing: { failures: 2, deafSince: later },
      refused: { newer: 3 },
      problem: { text: 'board.post.none' },
    },
  ],
  [
    'board',
    'what an administrator forbids',
    { ...CLASS, policy: policyFrom({ sessions: false, exports: false }), chosen: '' },
  ],
  ['board', 'a class that may not be heard', { ...CLASS, policy: policyFrom({ relays: [] }), hearing: undefined }],
  [
    'board',
    'files and a record',
    {
      ...CLASS,
      filed: { total: 9, read: 9, taken: 8, wrong: [WRONG] },
      sending: { queue: REFUSED_BY_STORE, made: 1, isOver: true },
    },
  ],
  ['welcome', 'after the installation', WELCOME],
  ['welcome', 'the console withheld', { ...WELCOME, withheld: true }],
  ['welcome', 'a problem', { ...WELCOME, problem }],
];

export const stateOf = (surface: Surface, name: string): object =>
  STATES.find(([its, called]) => its === surface && called === name)?.[2] ?? {};
