import type { Inline } from './model.ts';

/** The text of a run of inlines, without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that do not come apart into a Latin one and its marks. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * An id from words: small letters `a` to `z` and digits, words joined by dashes, at most 48 characters. What has no
 * Latin form is left out; where nothing is left, the id is `x`.
 */
export function slug(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter);
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 48).replace(/-$/, '') || 'x';
}
