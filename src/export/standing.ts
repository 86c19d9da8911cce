import type { Outcome } from '../progress/fold.ts';

/**
 * How one action stands, in one word. The four grades of evidence are words of their own, and what was not done here is
 * never counted among them. From what is known best to what is open.
 */
export const STANDINGS = [
  'verified',
  'confirmed',
  'seen',
  'told',
  'already',
  'passed',
  'skipped',
  'not-applicable',
  'open',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** The word for an outcome. */
export function standingOf(outcome: Outcome | undefined): Standing {
  if (!outcome) return 'open';
  return outcome.as === 'done' ? outcome.grade : outcome.as;
}

/** What makes a control's standing worst, from the worst on. What does not apply decides only where nothing else is. */
const WORST: readonly Standing[] = ['open', 'skipped', 'told', 'passed', 'seen', 'already', 'confirmed', 'verified'];

/** How several actions stand together: as the one of which least is known. */
export function weakest(standings: readonly Standing[]): Standing {
  return WORST.find((one) => standings.includes(one)) ?? (standings.length > 0 ? 'not-applicable' : 'open');
}
