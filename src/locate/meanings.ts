import type { Language } from '../console/language.ts';
import { EN } from '../console/languages/en.ts';
import type { Deed, Terms as TermsOf, Thing } from '../console/words.ts';
import { meaningsOf, type Terms, termsOf } from './terms.ts';

interface Known {
  deeds: Terms<Deed>;
  things: Terms<Thing>;
}

const known = new Map<Language, Known>();

/** Learns the words of a language. English is known; any other must be learned before something is looked for in it. */
export function learn(language: Language, { deeds, things }: TermsOf): void {
  known.set(language, { deeds: termsOf(language, deeds), things: termsOf(language, things) });
}

/** What all these texts say is done, in a language or in English: half translated pages mix the two. */
export const deedsIn = (texts: readonly string[], language: Language): Set<Deed> =>
  meaningsIn(
    texts,
    knownOf(language).map(({ deeds }) => deeds),
  );

/** The things that all these texts speak of, in a language or in English. */
export const thingsIn = (texts: readonly string[], language: Language): Set<Thing> =>
  meaningsIn(
    texts,
    knownOf(language).map(({ things }) => things),
  );

const meaningsIn = <Meaning extends string>(texts: readonly string[], tables: readonly Terms<Meaning>[]) =>
  new Set(texts.flatMap((text) => tables.flatMap((terms) => [...meaningsOf(text, terms)])));

/** @throws {Error} for a language that was not learned: without its words the opposite of a control would be ringed */
function knownOf(language: Language): Known[] {
  if (!known.has('en')) learn('en', EN);
  return [...new Set([language, 'en'] as const)].map((one) => {
    const words = known.get(one);
    if (!words) throw new Error(`The words of the language "${one}" were not learned.`);
    return words;
  });
}
