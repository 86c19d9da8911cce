import type { Inapplicable } from '../progress/event.ts';
import type { Standing } from './standing.ts';

/** The texts that a record for people is made of. */
export type ExportWord =
  | (typeof MARKS)[Standing]
  | (typeof BECAUSE)[Inapplicable]
  | 'export.by.credential.report'
  | 'export.by.account.summary'
  | `export.${'unnamed' | 'guide' | 'version' | 'followed' | 'begun' | 'last' | 'written'}`
  | `export.${'action' | 'known' | 'when' | 'legend' | 'contradicted' | 'against' | 'saysOtherwise'}`
  | `export.${'skipped' | 'noReason' | 'notApplies' | 'remains' | 'controls' | 'control' | 'unchecked'}`
  | 'panel.progress'
  | 'problem.damaged';

/** Says a text in the person's language, its placeholders filled: the renderers know no texts themselves. */
export type Say = (word: ExportWord, values?: Readonly<Record<string, string | number>>) => string;

/** In a record the reader is another person than the one who did it: the checklist's "you" would be wrong. */
const MARKS = {
  verified: 'export.verified',
  confirmed: 'export.confirmed',
  seen: 'export.seen',
  told: 'export.told',
  already: 'mark.already',
  passed: 'export.passed',
  skipped: 'mark.skipped',
  'not-applicable': 'mark.notApplicable',
  open: 'mark.open',
} as const satisfies Record<Standing, string>;

const BECAUSE = {
  'root-managed': 'export.because.root.managed',
  'no-root': 'export.because.no.root',
} as const satisfies Record<Inapplicable, string>;

/** How an action stands, in words. */
export const sayStanding = (say: Say, standing: Standing): string => say(MARKS[standing]);

/** Why something does not apply, in words. */
export const sayBecause = (say: Say, because: Inapplicable): string => say(BECAUSE[because]);

/** Which report of the account speaks, in words; one that is not known by its own name. */
export function sayBy(say: Say, by: string): string {
  if (by === 'credential-report') return say('export.by.credential.report');
  return by === 'account-summary' ? say('export.by.account.summary') : by;
}
