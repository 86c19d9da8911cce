import type { Language } from '../console/language.ts';
import type { AcceptedName, Names, Scope } from '../console/target.ts';
import type { Likeness } from './resemble.ts';

/**
 * How well a candidate's name agrees: an accepted name that is known, one that is guessed, one that only resembles a
 * known one (most of its words), or none.
 */
export type NameMatch = 'known' | 'guess' | 'near' | 'none';

/** Why a candidate cannot be the target whatever else agrees. */
export type Veto = 'opposite-verb' | 'other-number' | 'other-object';

/** What is known of one candidate, as plain data: the decision needs nothing else. */
export interface CandidateFacts {
  name: string;
  match: NameMatch;
  /** Whether it is in the scope that the target asks for; undefined when it asks for none. */
  inScope?: boolean;
  /** Structural evidence asked for: agreeing, contradicting, or not to be seen here. */
  order?: boolean;
  primary?: boolean;
  id?: boolean;
  href?: boolean;
  icon?: boolean;
  success?: boolean;
  component?: boolean;
  attributes?: boolean;
  analytics?: boolean;
  /** Whether its name has the number that the target's names have. */
  number?: boolean;
  /** How much of what should stand near it does: 0 to 1; undefined when nothing is asked for. */
  neighbours?: number;
  veto?: Veto;
  /** How it compares with a recorded description of the target, where there is one. */
  likeness?: Likeness;
  disabled: boolean;
  /** A primary button, or one in a heading's actions: preferred among twins. */
  prominent: boolean;
  /** Address of a link: two candidates with one address are one control. */
  address?: string;
}

/** The accepted names that count in a language: its own and, for pages that are half translated, the English ones. */
export function acceptedIn(names: Names, language: Language): readonly AcceptedName[] {
  const own = names[language] ?? [];
  return language === 'en' ? own : [...own, ...(names.en ?? [])];
}

/** The accepted names of a scope in a language. */
export function scopeNames(scope: Scope | undefined, language: Language): readonly AcceptedName[] {
  return scope && 'named' in scope ? acceptedIn(scope.named, language) : [];
}
