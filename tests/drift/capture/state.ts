import type { PracticeConsole, Scenario } from '../../practice-console/server.mjs';
import type { Hands } from './hands.ts';

/** One state of a page, and which controls of the catalogue it shows. */
export interface State {
  name: string;
  scenario?: Partial<Scenario>;
  hash: string;
  /** Goes from the address to the state. */
  reach?(hands: Hands, practice: PracticeConsole): Promise<void>;
  /** What the page shows; the capture waits for each. */
  shows: readonly string[];
  /** What another control has to open first. */
  behind?: Readonly<Record<string, string>>;
  /** Texts that are no controls, in the practice console's words, by language. */
  texts?: Readonly<Record<string, Readonly<Record<'en' | 'ja', string>>>>;
}

/** The side navigation's links. */
export const SIDE = ['nav.dashboard', 'nav.users', 'nav.groups'] as const;
/** What the bar on top has. */
export const BAR = ['bar.account-menu'] as const;
/** What the closed account menu hides. */
export const CLOSED_MENU = { 'menu.security-credentials': 'bar.account-menu', 'menu.sign-out': 'bar.account-menu' };
