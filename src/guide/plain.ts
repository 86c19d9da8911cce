import type { Inline } from './model.ts';

/** The text of a run of inlines, without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An id from words: lower case letters and digits, words joined by dashes, at most 48 characters. */
export function slug(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 48).replace(/-$/, '') || 'x';
}
