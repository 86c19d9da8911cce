import type { AcceptedName, Names } from '../target.ts';

/** An English name that AWS's documentation dates: the month, or year, from which the console used it. */
export const dated = (since: string, text: string): AcceptedName => ({ text, confidence: 'documented', since });

/** An English name that nobody is known to have seen: it needs other evidence beside it. */
export const guessed = (text: string): AcceptedName => ({ text, confidence: 'guess' });

/**
 * English names, the newest first: it is by the newest that the languages' own files name the same control. A bare string
 * was seen on the console (transcripts 2024-04 to 2026-05).
 */
export function english(...texts: (string | AcceptedName)[]): Names {
  return { en: texts.map((text) => (typeof text === 'string' ? { text, confidence: 'seen' } : text)) };
}
