import type { Language } from '../console/language.ts';
import { foldAccents, normaliseName } from '../console/normalise.ts';
import type { Target } from '../console/target.ts';
import { acceptedIn, type NameMatch } from './facts.ts';
import { lettersOf, type Rough } from './names.ts';
import { isNear, wordsOf } from './words.ts';

/** Compares texts with the names of one target in one language. */
export interface Matcher {
  /** The letters of all names. */
  letters: readonly string[];
  /** Whether a rough name has most words of a known name. */
  mayBeNear(rough: Rough): boolean;
  /** How well a whole name agrees. */
  match(name: string): NameMatch;
  /** Whether a text may be a part of one of the names: a name can be drawn in several pieces. */
  mayBePart(text: string): boolean;
}

/**
 * Names are compared whole: "AdministratorAccess-Amplify" and "Remove MFA" never match what they resemble. What
 * resembles a known name, or holds a guessed one, is `near`, which carries nothing by itself.
 */
export function matcherOf(target: Target, language: Language): Matcher {
  const ofTarget = matchers.get(target) ?? new Map<Language, Matcher>();
  matchers.set(target, ofTarget);
  const before = ofTarget.get(language);
  if (before) return before;
  const matcher = madeOf(target, language);
  ofTarget.set(language, matcher);
  return matcher;
}

const matchers = new WeakMap<Target, Map<Language, Matcher>>();

function madeOf(target: Target, language: Language): Matcher {
  const table = new Map<string, NameMatch>();
  for (const { text, confidence } of acceptedIn(target.names, language)) {
    const name = keyOf(text);
    if (table.get(name) !== 'known') table.set(name, confidence === 'guess' ? 'guess' : 'known');
  }
  const known = [...table].flatMap(([name, match]) => (match === 'known' ? [name] : []));
  const guesses = [...table].flatMap(([name, match]) => (match === 'guess' ? [name] : []));
  const isLike = (own: string) =>
    known.some((name) => isNear(wordsOf(name), wordsOf(own))) ||
    guesses.some((name) => ` ${own} `.includes(` ${name} `));
  const letters = [...table.keys()].map(lettersOf);
  const parts = known.map((name) => name.split(' ').map(lettersOf)).filter((words) => words.length > 1);
  const whole = guesses.map((name) => [lettersOf(name)]);
  return {
    letters,
    mayBeNear: (rough) =>
      rough !== 'any' && rough.some((text) => [...parts, ...whole].some((words) => hasMost(text, words))),
    match(name) {
      const own = keyOf(name);
      if (own === '') return 'none';
      return table.get(own) ?? (isLike(own) ? 'near' : 'none');
    },
    mayBePart(text) {
      // What is read here is not remembered: it may be anything.
      const own = lettersOf(text.replace(COUNTER, ''));
      return own !== '' && letters.some((name) => name.includes(own));
    },
  };
}

/** What stands behind many headings. */
const COUNTER = /\s*\(\d[^)]*\)\s*$/;

/** How much of a name's words must be there for a closer look. */
const MOST_WORDS = 0.75;

const remembered = new Map<string, string>();

/** The form in which names are compared. Remembered, for a page shows the same few texts again and again. */
export function keyOf(text: string): string {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const key = foldAccents(normaliseName(text));
  if (remembered.size > MOST) remembered.clear();
  remembered.set(text, key);
  return key;
}

/** So many texts are remembered. */
const MOST = 5000;

/** Whether most words of a name stand in a rough one. */
const hasMost = (text: string, words: readonly string[]): boolean =>
  words.filter((word) => text.includes(word)).length >= words.length * MOST_WORDS;
