/** Evidence grade of a done action. `verified` comes only from the account's own report. */
export type Grade = 'told' | 'seen' | 'confirmed' | 'verified';

/**
 * The account's own word that was read: its IAM credential report, or what `aws iam get-account-summary` prints. The latter
 * names no account, so whoever reads of a grade reads of its witness too.
 */
export type Witness = 'credential-report' | 'account-summary';

/** Which text of which guide a run follows. */
export interface GuideRef {
  id: string;
  version: string;
  hash: string;
}

/**
 * Why what needs the root user does not apply to an account. `root-managed`: its organization keeps the credentials of its
 * members' root users (central root access, AWS, 2024-11; documented). `no-root`: nobody signs in as root in this partition.
 */
export type Inapplicable = 'root-managed' | 'no-root';

/** What can happen in a run. Each form says since which version of the log it is there, when that is not the first. */
export type EventBody =
  | { type: 'started'; guide: GuideRef }
  /** The run moved to another version of its guide, with the person's word. */
  | { type: 'moved'; guide: GuideRef }
  | { type: 'done'; action: string; grade: Exclude<Grade, 'verified'> }
  | { type: 'chose'; branch: string; option: string }
  | { type: 'skipped'; action: string; reason: string }
  /**
   * Closed without having been done here. `already`: its aim was reached before; `passed`: the console let the person
   * go past it without our having seen it.
   */
  | { type: 'settled'; actions: string[]; as: 'already' | 'passed' }
  /** The person said that this does not apply to their account, and why. Since version 2. */
  | { type: 'not-applicable'; actions: string[]; because: Inapplicable }
  /**
   * The account's own report shows that these are so, or that they are not. `reportAt`: a time, in Unix milliseconds, at which
   * that was certainly so: when the report was made or, where it does not say that, the latest that it knows of. Since version 3.
   */
  | { type: 'verified' | 'contradicted'; actions: string[]; by: Witness; reportAt: number }
  /** Open again: the person went back, or the console lost what was done (an expired session in mid-wizard). */
  | { type: 'reopened'; actions: string[] };

/** One line of the log. */
export type Event = EventBody & {
  /** The first version of the log that has an event of this form: an older Waymark reads all others as before. */
  v: 1 | 2 | 3;
  /** Unique in the run; a second event with the same id is the same event. */
  id: string;
  /** Unix time in milliseconds. */
  at: number;
};
