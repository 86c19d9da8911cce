import type { At, ProblemList } from './problems.ts';

/** Nothing limits the id of a step but good sense. Characters. */
const LONGEST_OF_STEP = 124;
const LONGEST = 64;
const SHAPE = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** What is allowed in an id. */
export const IDS_ALLOWED =
  'Use lower-case letters, digits, ".", "-" and "_", at most 64, and begin with a letter or digit.';

/** Whether a text can be an id. */
export const isId = (text: string): boolean => SHAPE.test(text);

/** Names that are used once, and the last number that was put behind each of them. */
type Names = Map<string, number>;

/** Gives ids. Those that the author wrote come first: derived ones are given at the end, and give way. */
export class Ids {
  private readonly taken: Names = new Map();
  private readonly steps: Names = new Map();
  private readonly waiting: (() => void)[] = [];

  private readonly problems: ProblemList;

  constructor(problems: ProblemList) {
    this.problems = problems;
  }

  /** An id that the author wrote: well-formed, and used once. */
  given(value: unknown, key: string, at: At): string {
    const id = this.wellFormed(value, key, at) ?? '';
    if (id && this.taken.has(id))
      this.problems.error(at, `The id "${id}" is used twice.`, 'Give every task, branch and action an id of its own.');
    this.taken.set(id, 1);
    return id;
  }

  /** Checks the form of an id that need not be the only one of its name. */
  wellFormed(value: unknown, key: string, at: At): string | undefined {
    if (typeof value === 'string' && isId(value)) return value;
    if (value === null || value === '') return this.problems.error(at, `"${key}" has no value.`, IDS_ALLOWED);
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return this.problems.error(at, `"${words.slice(0, 80)}" is no id.`, IDS_ALLOWED);
  }

  /** Has an id derived from words that are known at the end. An action's will not last, which its author is told. */
  derive(owner: { id: string }, words: () => string, warnAt?: At): void {
    this.waiting.push(() => {
      owner.id = free(words(), this.taken, LONGEST);
      if (warnAt) this.warn(owner.id, warnAt);
    });
  }

  /** The same for a step: nothing is remembered by it, so it only needs to be another one than any other step's. */
  deriveStep(step: { id: string }, words: () => string): void {
    this.waiting.push(() => {
      step.id = free(words(), this.steps, LONGEST_OF_STEP);
    });
  }

  /** Keeps an id that the author gave to a step from being derived for another. */
  reserveStep(id: string): void {
    this.steps.set(id, 1);
  }

  /** Gives all derived ids. */
  finish(): void {
    for (const give of this.waiting.splice(0)) give();
  }

  private warn(id: string, at: At): void {
    this.problems.warning(
      at,
      `This action has no id; "${id}" was derived and will not survive rewording.`,
      `Give it an id: <!-- waymark id: ${id} -->.`,
    );
  }
}

/** The words as an id that nobody has; the first keeps the words alone. */
function free(words: string, taken: Names, length: number): string {
  const base = words.slice(0, length - 4);
  let number = taken.get(base) ?? 0;
  let id = base;
  while (taken.has(id)) {
    const end = `-${++number}`;
    id = base.slice(0, length - end.length) + end;
  }
  if (number > 0) taken.set(base, number);
  taken.set(id, 1);
  return id;
}
