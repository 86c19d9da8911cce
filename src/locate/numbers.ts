import type { Language } from '../console/language.ts';
import { normaliseName } from '../console/normalise.ts';
import type { Target } from '../console/target.ts';
import { acceptedIn } from './facts.ts';

/** The numbers in a text, without the counters that consoles put behind names. */
export const numbersOf = (text: string): ReadonlySet<string> => new Set(normaliseName(text).match(/\d+/g) ?? []);

/**
 * Whether a candidate's name has the number that the target's names have, which is the same in every language: the second
 * of two boxes for codes is called by a 2. Undefined where the target's names have none, or the candidate's has none.
 */
export function numberAgrees(name: string, target: Target, language: Language): boolean | undefined {
  const wanted = new Set(acceptedIn(target.names, language).flatMap(({ text }) => [...numbersOf(text)]));
  const own = numbersOf(name);
  if (wanted.size !== 1 || own.size === 0) return undefined;
  return own.size === 1 && [...own].every((number) => wanted.has(number));
}
