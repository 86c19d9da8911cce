import { CATALOGUE } from '../console/catalogue.ts';
import type { Language } from '../console/language.ts';
import type { Catalogue } from '../console/target.ts';
import { translated } from '../console/translate.ts';
import type { Words } from '../console/words.ts';
import { learn } from '../locate/meanings.ts';

/**
 * Gives the catalogue in a language of the console. English is there at once. Another language's words are asked for when a
 * page in it is seen first; until they are there the answer is undefined, and nothing is to be said of the page.
 */
export type Vocabulary = (language: Language) => Catalogue | undefined;

/**
 * @param request asks for the words of a language; when it rejects it is asked again at the next look
 * @param arrived called when words have come, until the signal aborts
 */
export function createVocabulary(
  request: (language: Language) => Promise<Words>,
  signal: AbortSignal,
  arrived: () => void,
): Vocabulary {
  const known = new Map<Language, Catalogue>([['en', CATALOGUE]]);
  const coming = new Set<Language>();
  const get = async (language: Language) => {
    coming.add(language);
    try {
      const words = await request(language);
      learn(language, words);
      known.set(language, translated(CATALOGUE, language, words.names));
      if (!signal.aborted) arrived();
    } catch {
      // The worker gave no answer: the next look asks again.
    } finally {
      coming.delete(language);
    }
  };
  return (language) => {
    const catalogue = known.get(language);
    if (!catalogue && !coming.has(language)) void get(language);
    return catalogue;
  };
}
