import { say, type TextKey } from './texts.ts';

/** Texts that say what did not work. */
type ProblemKey = Extract<TextKey, `problem.${string}`>;

/** What did not work, as it goes from one part of the extension to another: words come where a person reads it. */
export interface ProblemText {
  text: ProblemKey;
  values?: Readonly<Record<string, string | number | ProblemText>>;
}

/** An error that has something to say to people. */
export class ProblemError extends Error {
  readonly problem: ProblemText;

  constructor(text: ProblemKey, values?: ProblemText['values']) {
    super(text);
    this.problem = { text, values };
  }
}

/** What an error of any kind has to say. The browser's own errors keep their own words. */
export function problemOf(error: unknown): ProblemText {
  if (error instanceof ProblemError) return error.problem;
  return { text: 'problem.other', values: { message: error instanceof Error ? error.message : String(error) } };
}

/** A problem in the person's language. */
export function sayProblem({ text, values = {} }: ProblemText): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? sayProblem(value) : value,
  ]);
  return say(text, Object.fromEntries(said));
}
