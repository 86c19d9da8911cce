/** Evidence grade of a done action. `verified` comes only from the account's own report. */
export type Grade = 'told' | 'seen' | 'confirmed' | 'verified';

/** Which text of which guide a run follows. */
export interface GuideRef {
  id: string;
  version: string;
  hash: string;
}

/** What can happen in a run. Version 1 of the log; later versions are lifted from it step by step. */
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
  /** Open again: the person went back, or the console lost what was done (an expired session in mid-wizard). */
  | { type: 'reopened'; actions: string[] };

/** One line of the log. */
export type Event = EventBody & {
  v: 1;
  /** Unique in the run; a second event with the same id is the same event. */
  id: string;
  /** Unix time in milliseconds. */
  at: number;
};
