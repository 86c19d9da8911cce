import type { Language } from '../console/language.ts';
import { foldAccents, normaliseName } from '../console/normalise.ts';
import type { Target } from '../console/target.ts';
import { acceptedIn, type Veto } from './facts.ts';
import { deedsIn, thingsIn } from './meanings.ts';
import { numbersOf } from './numbers.ts';
import { areContrary } from './verbs.ts';

/**
 * Why a candidate's own name says that it is something else than the target, or undefined when it does not. For names
 * that only resemble an accepted one, and for candidates found by structure: an accepted name is never vetoed by its own
 * words. Compares meanings, so a German "entfernen" contradicts an English "Add".
 */
export function vetoOf(name: string, target: Target, language: Language): Veto | undefined {
  const accepted = [
    ...acceptedIn(target.names, language).map(({ text }) => text),
    ...(target.scope?.in === 'row' ? [target.scope.cell] : []),
  ];
  if (accepted.some((text) => key(text) === key(name))) return undefined;
  if (deedContradicts(name, accepted, language)) return 'opposite-verb';
  if (numberContradicts(name, accepted)) return 'other-number';
  return thingContradicts(name, accepted, language) || codeContradicts(name, accepted) ? 'other-object' : undefined;
}

const key = (text: string) => foldAccents(normaliseName(text));

function deedContradicts(name: string, accepted: readonly string[], language: Language): boolean {
  const own = deedsIn([name], language);
  const wanted = deedsIn(accepted, language);
  const strange = [...own].filter((deed) => !wanted.has(deed));
  return strange.some((deed) => [...wanted].some((other) => areContrary(deed, other)));
}

/** A number that the target has and another that the candidate has: "MFA code 1", "MFA code 2". */
function numberContradicts(name: string, accepted: readonly string[]): boolean {
  const own = numbersOf(name);
  const wanted = new Set(accepted.flatMap((text) => [...numbersOf(text)]));
  return own.size > 0 && wanted.size > 0 && ![...own].some((number) => wanted.has(number));
}

/** A thing of which no accepted name speaks, while they speak of another. */
function thingContradicts(name: string, accepted: readonly string[], language: Language): boolean {
  const wanted = thingsIn(accepted, language);
  return wanted.size > 0 && [...thingsIn([name], language)].some((thing) => !wanted.has(thing));
}

/** A code name that goes on where the accepted one ends, or ends before it: "AdministratorAccess-Amplify". */
function codeContradicts(name: string, accepted: readonly string[]): boolean {
  const words = name.split(/\s+/).filter(isCode);
  const parts = (one: string, other: string) => one !== other && (one.includes(other) || other.includes(one));
  return accepted.filter(isCode).some((code) => words.some((word) => parts(word, code)));
}

/** One word with capitals, digits or hyphens inside it, as names of policies and roles are. */
const isCode = (text: string): boolean => /^\S{6,}$/.test(text) && /.[A-Z\d_-]/.test(text);
