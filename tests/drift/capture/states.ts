import type { Scenario } from '../../practice-console/server.mjs';
import { MFA_WIZARD } from './mfa-wizard.ts';
import { PAGES } from './pages.ts';
import type { State } from './state.ts';
import { USER_WIZARD } from './user-wizard.ts';

/** The states in which every control of the catalogue is on the page at least once. */
export const STATES: readonly State[] = [...PAGES, ...MFA_WIZARD, ...USER_WIZARD];

/** In which words the states are captured. Hooks are test ids and analytics attributes. */
export const VARIANTS: Readonly<Record<string, Partial<Scenario>>> = {
  'en-2026': {},
  'en-2024': { labels: '2024' },
  ja: { language: 'ja' },
  'en-2026 with hooks': { hooks: true },
  'ja with hooks': { language: 'ja', hooks: true },
};
