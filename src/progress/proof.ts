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
 * How an action stands after a report spoke of it; undefined where nothing changes. What it verifies is done, however it was
 * closed, since when it was closed; what was open is done from when the report was read (`at`). What it contradicts keeps its
 * outcome. Of two reports the one of a later time counts, of two readings of one report the later reading.
 */
export function withProof(had: Outcome | undefined, event: Reported & { at: number }): Outcome | undefined {
  if (had?.as === 'not-applicable' || isOutdated(had, event)) return undefined;
  const proof = { by: event.by, at: event.reportAt };
  if (event.type === 'verified') return { as: 'done', grade: 'verified', at: had?.at ?? event.at, verified: proof };
  return had && had.as !== 'skipped' ? { ...had, contradicted: proof } : undefined;
}

/** Whether a report tells something of an action that the run does not know yet. */
export function isProofNews(had: Outcome | undefined, body: Reported): boolean {
  const after = withProof(had, { ...body, at: 0 });
  return after !== undefined && !sameProofs(proofsOf(had), proofsOf(after));
}

/** What a later report has already said counts. */
function isOutdated(had: Outcome | undefined, { reportAt }: Reported): boolean {
  const { verified, contradicted } = proofsOf(had);
  return [verified, contradicted].some((proof) => proof !== undefined && proof.at > reportAt);
}

const proofsOf = (outcome: Outcome | undefined): Proofs =>
  outcome && outcome.as !== 'skipped' && outcome.as !== 'not-applicable' ? outcome : {};

const sameProofs = (a: Proofs, b: Proofs): boolean =>
  same(a.verified, b.verified) && same(a.contradicted, b.contradicted);
const same = (a: Proof | undefined, b: Proof | undefined): boolean => a?.by === b?.by && a?.at === b?.at;
