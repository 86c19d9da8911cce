import type { YAMLParseError } from 'yaml';

/** What the parser says, and the same in the words of somebody who has never heard of YAML. */
const PLAIN: [RegExp, string][] = [
  [/keys must be unique/, 'a key stands here for the second time'],
  [/closing .quote/, 'quotes are opened and not closed'],
  [/end with a \]/, 'a "[" is opened and not closed'],
  [/end with a }/, 'a "{" is opened and not closed, or a "#" hides the rest'],
  [/within flow collections/, 'a comma is missing, or a value with a colon has no quotes'],
  [/compact mappings/, 'a value has a colon and no quotes, or a line begins too far to the right'],
  [/single line/, 'a line has no colon'],
  [/cannot start with/, 'a value begins with a sign that needs quotes'],
  [/escape sequence/, 'a backslash between double quotes has a meaning of its own: write two'],
  [/[Tt]abs/, 'a line begins with a tab'],
  [/^Unexpected/, 'here is a sign too many'],
  [/^Missing|followed by/, 'a comma or a colon is missing'],
  [/^Alias|[Aa]nchor/, '"&" and "*" are not allowed'],
];

/** What is wrong with some YAML, in plain words. */
export function inPlainWords({ message }: Pick<YAMLParseError, 'message'>): string {
  return PLAIN.find(([pattern]) => pattern.test(message))?.[1] ?? 'it is not made of "key: value"';
}
