import { isMap, isScalar, parseDocument } from 'yaml';
import { type Comment, placeAfter } from './html.ts';
import type { ProblemList } from './problems.ts';
import { inPlainWords } from './yaml-words.ts';

/** Keys whose value is a text whatever it looks like: `1.10` is a fine id and no number. */
const TEXTS = new Set(['id', 'branch', 'option', 'label']);
const FORM =
  'Write <!-- waymark key: value, key: value -->; a value with a comma, colon, "#" or bracket in double quotes.';

/**
 * Reads one comment. What stands in it is YAML in flow style; the braces are ours. A key without a value is `null`.
 * What is no YAML becomes a problem at its place, and the comment counts as empty.
 */
export function valuesOf(comment: Comment, problems: ProblemList): Record<string, unknown> {
  const [, head = '', inner] = /^(<!--\s*waymark)\b([\s\S]*?)-->$/.exec(comment.text) ?? [];
  const broken = (offset: number, why: string) => {
    const at = placeAfter(comment, head + (inner ?? '').slice(0, offset));
    problems.error(at, `This Waymark comment cannot be read: ${why}.`, FORM);
    return {};
  };
  if (inner === undefined) {
    problems.error(comment, 'This Waymark comment cannot be read: it does not end with "-->".', FORM);
    return {};
  }
  const document = parseDocument(`{${inner}}`, { logLevel: 'silent', uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error) return broken(Math.min(error.pos[0] - 1, inner.trimEnd().length - 1), inPlainWords(error));
  try {
    return { ...(document.toJS({ maxAliasCount: 0 }) as object), ...textsOf(document.contents) };
  } catch {
    return broken(0, '"&" and "*" are not allowed');
  }
}

/** The values that are texts, as they are written. */
function textsOf(contents: unknown): Record<string, string> {
  const pairs = isMap(contents) ? contents.items : [];
  return Object.fromEntries(
    pairs.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const isText = TEXTS.has(name) && isScalar(value) && value.value !== null;
      return isText ? [[name, value.source ?? String(value.value)]] : [];
    }),
  );
}
