import type { Language } from '../language.ts';
import type { AcceptedName, Confidence, Names } from '../target.ts';

/** An English name. A bare string was seen on the console (transcripts 2024-04 to 2026-05). */
export type English = string | AcceptedName;

/** An English name that AWS's documentation dates: the month, or year, from which the console used it. */
export const dated = (since: string, text: string): AcceptedName => ({ text, confidence: 'documented', since });

/** An English name that nobody is known to have seen: it needs other evidence beside it. */
export const guessed = (text: string): AcceptedName => ({ text, confidence: 'guess' });

/** English names, the newest first. */
export function english(...texts: English[]): Names {
  return { en: texts.map((text) => (typeof text === 'string' ? { text, confidence: 'seen' } : text)) };
}

type Translations = Partial<Record<Language, string | readonly string[]>>;

/**
 * English names with those of other languages, by how well these are known. `seen`: people wrote what their console
 * shows, or saved pages have it; `documented`: AWS's translated documentation, which may differ from the console;
 * `guess`: a translation that nobody has seen. Collected 2026-11.
 */
export function names(en: readonly English[], others: Partial<Record<Confidence, Translations>>): Names {
  const all: Partial<Record<Language, AcceptedName[]>> = { en: [...(english(...en).en ?? [])] };
  for (const confidence of ['seen', 'documented', 'guess'] as const) {
    for (const [language, texts] of Object.entries(others[confidence] ?? {}) as [Language, string | string[]][]) {
      const added = [texts].flat().map((text) => ({ text, confidence }));
      all[language] = [...(all[language] ?? []), ...added];
    }
  }
  return all;
}
