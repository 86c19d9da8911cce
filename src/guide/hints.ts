import type { ListItem } from 'mdast';
import { checkKeys, has } from './directives.ts';
import type { Hint, Inline } from './model.ts';
import { type Parts, partsOf } from './parts.ts';
import { plainText } from './plain.ts';
import type { Reader } from './reader.ts';
import { written } from './results.ts';

/**
 * How an item begins that is advice, whatever it speaks of: in English any word behind it, in the languages of our own
 * translations a colon.
 */
const BEGINNINGS: [RegExp, Hint['kind']][] = [
  [/^(why\b|(warum|理由) ?[:\uff1a])/i, 'why'],
  [/^((note|watch out|caution|careful|warning|important)\b|(achtung|注意) ?[:\uff1a])/i, 'caution'],
  [/^(tip|hint|for example|example)\b/i, 'hint'],
];
const KINDS: readonly Hint['kind'][] = ['hint', 'why', 'caution'];

/** Whether words are advice: nothing that they name is to be pressed. */
export const isAdvice = (text: readonly Inline[]): boolean => beginningOf(text) !== undefined;

function beginningOf(text: readonly Inline[]): Hint['kind'] | undefined {
  const words = plainText(text);
  return BEGINNINGS.find(([beginning]) => beginning.test(words))?.[1];
}

/** An item as a hint, and all that is nested in it as further ones. */
export function hintsOf(parts: Parts, reader: Reader): Hint[] {
  checkKeys(parts.directive, 'hint', reader.problems);
  const kind = givenKind(parts, reader) ?? beginningOf(parts.text) ?? 'hint';
  const own = parts.text.length > 0 ? [{ kind, text: parts.text }] : [];
  return [...own, ...hintsBelow(parts.children, reader)];
}

/** Items below an action or a hint: they can only be hints. */
export function hintsBelow(items: readonly ListItem[], reader: Reader): Hint[] {
  return items.flatMap((item) => hintsOf(partsOf(item, reader), reader));
}

function givenKind({ directive }: Parts, { problems }: Reader): Hint['kind'] | undefined {
  if (!directive || !has(directive, 'hint')) return undefined;
  const given = KINDS.find((kind) => kind === directive.values.hint);
  const message = `There is no kind of hint "${written(directive.values.hint)}".`;
  return given ?? problems.error(directive, message, 'Write "hint: hint", "hint: why" or "hint: caution".');
}
