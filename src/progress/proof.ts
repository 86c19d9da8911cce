import type { EventBody, Witness } from './event.ts';
import type { Outcome } from './fold.ts';

/** Which report showed something, and a time at which that was so. Unix milliseconds. */
export interface Proof {
  by: Witness;
  at: number;
}

/** What the account's own reports said of an action, the latest of each. */
export interface Proofs {
  /** The report that the grade `verified` comes from. */
  verified?: Proof;
  /** A later report shows that it is not so. The outcome stays what it was, and is to be shown with this. */
  contradicted?: Proof;
}

type Reported = Extract<EventBody, { by: Witness }>;

/**
 * How an action stands after a report spoke of it. What it verifies is done, however it was closed, since when it was closed;
 * what was open is done from when the report was read (`at`). What it contradicts keeps its outcome. Of two reports the one of
 * a later time counts, of two readings of one report the later reading. What does not apply stays so.
 */
export function withProof(had: Outcome | undefined, event: Reported & { at: number }): Outcome | undefined {
  const proof = { by: event.by, at: event.reportAt };
  if (had && (had.as === 'not-applicable' || latestOf(had as Proofs) > proof.at)) return had;
  if (event.type === 'verified') return { as: 'done', grade: event.type, at: (had ?? event).at, verified: proof };
  return had && had.as !== 'skipped' ? { ...had, contradicted: proof } : had;
}

/** Of which time the latest report is that spoke of an action. */
const latestOf = ({ verified, contradicted }: Proofs): number => Math.max(verified?.at ?? 0, contradicted?.at ?? 0);
