// Every state of the extension's own pages, by surface and name.
import type { OptionsState } from '../../src/options/store.ts';
import { FACTS } from '../../src/popup/fixtures/facts.ts';
import { NOTHING, popupState } from '../../src/popup/state.ts';
import { DEFAULTS } from '../../src/ui/preferences.ts';
import type { WelcomeState } from '../../src/welcome/store.ts';
import type { Surface } from './pages-entry.tsx';

const KEYS: OptionsState['keys'] = [
  { command: 'toggle', keys: 'Alt+Shift+O' },
  { command: 'next-hint', keys: 'Alt+Shift+H' },
  { command: 'focus-checklist', keys: 'Alt+Shift+J' },
  { command: 'focus-control', keys: '' },
];
const OPTIONS: OptionsState = { preferences: DEFAULTS, developer: false, keys: KEYS, runs: 2, busy: false };
const report = { name: 'waymark-drift-2026-11-25.json', text: '{\n  "format": "waymark-drift"\n}\n', count: 3 };
const WELCOME: WelcomeState = { withheld: false, busy: false };
const problem = { text: 'problem.other', values: { message: 'QuotaExceededError' } };

const popups = Object.entries(FACTS).map(([name, facts]) => ['popup', name, popupState(facts)] as const);

export const STATES: (readonly [Surface, string, object])[] = [
  ...popups,
  ['popup', 'before anything is known', NOTHING],
  ['popup', 'a problem', { ...popupState(FACTS['two runs'] as never), problem, busy: true }],
  ['options', 'as they are at first', OPTIONS],
  ['options', 'with a report', { ...OPTIONS, developer: true, report, said: 'Saved.' }],
  ['options', 'a problem', { ...OPTIONS, problem, busy: true }],
  ['welcome', 'after the installation', WELCOME],
  ['welcome', 'the console withheld', { ...WELCOME, withheld: true }],
  ['welcome', 'a problem', { ...WELCOME, problem }],
];

export const stateOf = (surface: Surface, name: string): object =>
  STATES.find(([its, called]) => its === surface && called === name)?.[2] ?? {};
