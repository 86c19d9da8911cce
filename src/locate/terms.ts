import type { Language } from '../console/language.ts';
import { foldAccents, normaliseName } from '../console/normalise.ts';

/** Terms of several meanings, longest first. */
export type Terms<Meaning extends string> = readonly { term: string; meaning: Meaning }[];

/** Languages written without spaces, or that hang endings on words: terms are looked for inside words. */
const INSIDE: ReadonlySet<Language> = new Set(['ja', 'ko', 'zh-CN', 'zh-TW']);

/** A table of a language's terms in the order in which they are to be looked for. */
export function termsOf<Meaning extends string>(
  language: Language,
  table: Partial<Record<Meaning, string>>,
): Terms<Meaning> {
  const all = (Object.entries(table) as [Meaning, string][]).flatMap(([meaning, terms]) =>
    terms.split('|').map((term) => ({ term: INSIDE.has(language) ? plain(term) : ` ${plain(term)} `, meaning })),
  );
  return all.sort((a, b) => b.term.length - a.term.length);
}

/**
 * What the words of a text mean. A term that is found is taken out, so that none inside it is found again: "user group"
 * speaks of a group and of no user.
 */
export function meaningsOf<Meaning extends string>(text: string, terms: Terms<Meaning>): ReadonlySet<Meaning> {
  let left = ` ${plain(text)} `;
  const found = new Set<Meaning>();
  for (const { term, meaning } of terms) {
    if (!left.includes(term)) continue;
    found.add(meaning);
    // Between spaces, so that the words beside it still stand between spaces.
    left = left.replaceAll(term, ' | ');
  }
  return found;
}

/** A text as words with single spaces between them. An apostrophe is part of a word, a hyphen is not. */
const plain = (text: string): string =>
  foldAccents(normaliseName(text))
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
