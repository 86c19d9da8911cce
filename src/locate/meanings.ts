import type { Language } from '../console/language.ts';
import { THINGS, type Thing } from './object-terms.ts';
import { meaningsOf, type Terms, termsOf } from './terms.ts';
import { DEEDS } from './verb-terms.ts';
import type { Deed } from './verbs.ts';

/** What all these texts say is done, in a language or in English: half translated pages mix the two. */
export const deedsIn = (texts: readonly string[], language: Language): Set<Deed> =>
  meaningsIn(texts, tablesOf(language, DEED_TERMS, DEEDS));

/** The things that all these texts speak of, in a language or in English. */
export const thingsIn = (texts: readonly string[], language: Language): Set<Thing> =>
  meaningsIn(texts, tablesOf(language, THING_TERMS, THINGS));

const meaningsIn = <Meaning extends string>(texts: readonly string[], tables: readonly Terms<Meaning>[]) =>
  new Set(texts.flatMap((text) => tables.flatMap((terms) => [...meaningsOf(text, terms)])));

const DEED_TERMS = new Map<Language, Terms<Deed>>();
const THING_TERMS = new Map<Language, Terms<Thing>>();

/** The tables of a language and of English, each made once. */
function tablesOf<Meaning extends string>(
  language: Language,
  made: Map<Language, Terms<Meaning>>,
  tables: Record<Language, Partial<Record<Meaning, string>>>,
): Terms<Meaning>[] {
  return [...new Set([language, 'en'] as const)].map((one) => {
    const terms = made.get(one) ?? termsOf(one, tables[one]);
    made.set(one, terms);
    return terms;
  });
}
