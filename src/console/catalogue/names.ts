import type { Language } from '../language.ts';
import type { AcceptedName, Confidence, Names } from '../target.ts';

/** English names, newest first: documented or seen (console transcripts 2024 and 2026-05, documentation history). */
export function english(...texts: string[]): Names {
  return { en: texts.map((text) => ({ text, confidence: 'seen' as const })) };
}

/** One name in another language with how well it is known. Several per language are given one after the other. */
export type Foreign = readonly [language: Language, text: string, confidence: Confidence];

/**
 * English names with those of other languages. `seen`: people wrote what their console shows; `documented`: AWS's
 * translated documentation, which may differ; `guess`: a translation that nobody has seen on the console.
 */
export function names(en: readonly string[], ...foreign: Foreign[]): Names {
  const all: Partial<Record<Language, AcceptedName[]>> = { en: [...(english(...en).en ?? [])] };
  for (const [language, text, confidence] of foreign) {
    const list = all[language] ?? [];
    all[language] = [...list, { text, confidence }];
  }
  return all;
}
