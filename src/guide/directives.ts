import { valuesOf } from './comment.ts';
import type { Comment } from './html.ts';
import type { At, ProblemList } from './problems.ts';
import { written } from './results.ts';

/** The keys and values of our comment at one place, with where it stands. */
export interface Directive extends At {
  values: Record<string, unknown>;
}

/** Keys of an action. */
const ACTION = ['id', 'page', 'control', 'names', 'role', 'result', 'act', 'optional', 'minutes', 'serves'] as const;

/** Every key that a heading or an item may have. */
export const KEYS = {
  task: ['id', 'principal', 'root-only', 'already'],
  item: [...ACTION, 'branch', 'option', 'label', 'hint'],
} as const;

/** Which of an item's keys mean something, by what the item is. */
const ALLOWED = {
  step: [...ACTION, 'branch'],
  branch: ['branch'],
  action: ACTION,
  option: ['option', 'label'],
  hint: ['hint'],
} as const;

/** What to do with a key that stands at the wrong item, where that can be said. */
const ADVICE: Record<string, string> = {
  branch: 'A branch is a step of its own: ask the question in a numbered item.',
  option: 'An option is nested directly in a step with "branch: …".',
};

const OF_HINT = 'It can hold "hint" alone. What is to be done stands directly in its step or option.';

/** Whether a directive has a key, even if without a value. */
export const has = (directive: Directive | undefined, key: string): boolean =>
  directive !== undefined && Object.hasOwn(directive.values, key);

/** Whether a key says yes: `KEY`, `KEY: true` and `KEY: yes` mean the same. */
export function saysYes(directive: Directive, key: string, problems: ProblemList): boolean {
  if (!has(directive, key)) return false;
  const value = written(directive.values[key]);
  if (/^(true|yes|)$/i.test(value)) return true;
  problems.error(directive, `"${key}" cannot be "${value}".`, `Write "${key}: true", or leave it out.`);
  return false;
}

/** Reads the comments of one place as one directive. Unknown keys become problems; what can be read is kept. */
export function readDirective(
  comments: readonly Comment[],
  place: keyof typeof KEYS,
  problems: ProblemList,
): Directive | undefined {
  const [first] = comments;
  if (!first) return undefined;
  const directive: Directive = { line: first.line, column: first.column, values: Object.create(null) };
  for (const comment of comments) addValues(directive, comment, problems);
  const allowed: readonly string[] = KEYS[place];
  for (const [key, value] of Object.entries(directive.values))
    if (!allowed.includes(key))
      problems.error(directive, `"${shortened(key)}" is not known here.`, unknownHint(key, value, allowed));
  return directive;
}

function addValues(directive: Directive, comment: Comment, problems: ProblemList): void {
  for (const [key, value] of Object.entries(valuesOf(comment, problems))) {
    if (has(directive, key))
      problems.error(comment, `"${shortened(key)}" stands in two comments of one place.`, 'Write one comment.');
    else directive.values[key] = value;
  }
}

function unknownHint(key: string, value: unknown, allowed: readonly string[]): string {
  const known = `Known at this place: ${allowed.join(', ')}.`;
  if (/[:=]/.test(key)) return `After a key come a colon and a space. ${known}`;
  return value === null ? `A value with a comma in it goes into double quotes. ${known}` : known;
}

/** Says which keys mean nothing at the kind of item that this one is. */
export function checkKeys(directive: Directive | undefined, kind: keyof typeof ALLOWED, problems: ProblemList): void {
  const allowed: readonly string[] = ALLOWED[kind];
  const known: readonly string[] = KEYS.item;
  for (const key of Object.keys(directive?.values ?? {})) {
    if (!directive || allowed.includes(key) || !known.includes(key)) continue;
    const hint = kind === 'hint' ? OF_HINT : (ADVICE[key] ?? `It can hold ${allowed.join(', ')}.`);
    problems.error(directive, `${capital(kind)} cannot hold "${key}".`, hint);
  }
}

const capital = (kind: string): string => (/^[ao]/.test(kind) ? `An ${kind}` : `A ${kind}`);
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
