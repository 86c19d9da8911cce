/** What a report cannot be used for, as the key of a text: it says what is wrong and what to do. */
export type ProblemKey =
  | 'verify.empty'
  | 'verify.tooLarge'
  | 'verify.notText'
  | 'verify.passwordFile'
  | 'verify.notReport'
  | 'verify.resaved'
  | 'verify.badJson'
  | 'verify.onlyAsked'
  | 'verify.badContent'
  | 'verify.noColumn'
  | 'verify.badQuotes'
  | 'verify.badRow'
  | 'verify.badValue'
  | 'verify.badAccount'
  | 'verify.noRows'
  | 'verify.otherAccount'
  | 'verify.noAccountYet'
  | 'verify.future';

/** Why a report is refused, and where in its text. Nothing of the text itself is in it but names of AWS's own columns. */
export interface ReportProblem {
  text: ProblemKey;
  /** What the text's braces hold: `line`, `column` and `name` where these are known. */
  values: Readonly<Record<string, string | number>>;
}

/** What reading came to: never both, and never an exception. */
export type Read<T> = { report: T; problem?: undefined } | { report?: undefined; problem: ReportProblem };

/** A refusal. Lines and columns count from 1; in a table the column is the cell, as spreadsheets count. */
export const refuse = (text: ProblemKey, values: ReportProblem['values'] = {}): { problem: ReportProblem } => ({
  problem: { text, values },
});
