import { isMap, isScalar, type Scalar } from 'yaml';
import { LANGUAGES } from '../console/language.ts';
import { IDS_ALLOWED, isId } from './ids.ts';
import type { At, ProblemList } from './problems.ts';

/** What the front matter says of a guide. Unknown keys are allowed: other tools have theirs. */
export interface FrontMatter {
  id?: string;
  version?: string;
  title?: string;
  description?: string;
  introduction?: string;
  language?: string;
}

const KNOWN = ['id', 'version', 'title', 'description', 'introduction', 'language'] as const;
type Key = (typeof KNOWN)[number];

/** One value with where it stands. */
interface Value {
  node: unknown;
  at: At;
}

/** Takes the known keys from the front matter, and says which of them will not do. */
export function checkFront(contents: unknown, place: (offset: number) => At, problems: ProblemList): FrontMatter {
  const front: FrontMatter = {};
  for (const [key, value] of knownIn(contents, place)) front[key] = textOf(key, value, problems);
  const at = place(0);
  for (const key of ['id', 'version'] as const)
    if (front[key] === undefined)
      problems.warning(at, `The front matter has no ${key}: a run remembers the guide by it.`, `Add "${key}: …".`);
  return front;
}

function knownIn(contents: unknown, place: (offset: number) => At): [Key, Value][] {
  const pairs = isMap(contents) ? contents.items : [];
  return pairs.flatMap(({ key, value }): [Key, Value][] => {
    const known = KNOWN.find((one) => isScalar(key) && key.value === one);
    return known ? [[known, { node: value, at: place((key as Scalar).range?.[0] ?? 0) }]] : [];
  });
}

/** A value as it is written: `2026.10` is a version and not the number 2026.1. */
function textOf(key: Key, { node, at }: Value, problems: ProblemList): string | undefined {
  const isText = isScalar(node) && ['string', 'number', 'bigint'].includes(typeof node.value);
  const text = isText ? String(node.source ?? node.value).trim() : '';
  if (text === '') return problems.warning(at, `"${key}" is no text, and is left out.`, `Write ${key}: "…".`);
  if (key === 'id') checkId(text, at, problems);
  if (key === 'language') checkLanguage(text, at, problems);
  return text;
}

function checkId(text: string, at: At, problems: ProblemList): void {
  if (!isId(text)) problems.error(at, `"${text.slice(0, 80)}" is no id.`, IDS_ALLOWED);
}

function checkLanguage(text: string, at: At, problems: ProblemList): void {
  if (!(LANGUAGES as readonly string[]).includes(text))
    problems.warning(
      at,
      `"${text.slice(0, 80)}" is no language that Waymark knows.`,
      `Known are: ${LANGUAGES.join(', ')}.`,
    );
}
