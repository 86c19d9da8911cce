import type { Language } from '../console/language.ts';
import type { Target } from '../console/target.ts';
import { amongEquals, withLookalikes } from './equals.ts';
import type { Evidence } from './evidence.ts';
import type { CandidateFacts } from './facts.ts';
import { type Rating, rate, type Strength } from './rate.ts';

export type { Evidence } from './evidence.ts';

/** The decision on candidates, by their position in the list. */
export type Decision =
  | { verdict: 'sure' | 'likely'; index: number; evidence: Evidence[] }
  | { verdict: 'several'; count: number; evidence: Evidence[] }
  | { verdict: 'missing'; evidence: Evidence[] };

/** What could be said of one candidate if it stood alone: for the developer view. */
export interface Rated {
  index: number;
  verdict: 'sure' | 'likely' | 'out';
  evidence: Evidence[];
}

/**
 * Decides which candidate is the target, if any. `sure`: a known name with independent agreement, or without rival.
 * `likely`: a guessed name or structure that something else supports. Never a choice between equals, unless the target
 * says that its twins lead to the same place, or something tells them apart.
 */
export function decide(target: Target, candidates: readonly CandidateFacts[], language: Language): Decision {
  const rated = ratingsOf(target, candidates, language).map((one) => ({
    ...one,
    facts: candidates[one.index] as CandidateFacts,
  }));
  const best = Math.max(0, ...rated.map(({ strength }) => strength)) as Strength;
  if (best === 0) return { verdict: 'missing', evidence: whyNone(rated) };
  const rivals = withLookalikes(
    rated.filter(({ strength }) => strength === best),
    rated,
  );
  const chosen = amongEquals(target, rivals);
  if (!chosen) return { verdict: 'several', count: rivals.length, evidence: rivals[0]?.evidence ?? [] };
  const evidence: Evidence[] = [...chosen.one.evidence, chosen.by];
  return { verdict: best === 2 ? 'sure' : 'likely', index: chosen.one.index, evidence };
}

/** Every candidate with its evidence and what it would be if it had no rival, in the order given. */
export function rateAll(target: Target, candidates: readonly CandidateFacts[], language: Language): Rated[] {
  return ratingsOf(target, candidates, language).map(({ index, strength, evidence }) => ({
    index,
    verdict: VERDICTS[strength],
    evidence,
  }));
}

const VERDICTS = ['out', 'likely', 'sure'] as const;

const ratingsOf = (target: Target, candidates: readonly CandidateFacts[], language: Language): Rating[] =>
  candidates.map((facts, index) => ({ index, ...rate(target, facts, language) }));

/** Why nothing was found: what spoke against candidates that had a name or a likeness for it; else there was none. */
function whyNone(rated: readonly { facts: CandidateFacts; evidence: Evidence[] }[]): Evidence[] {
  if (rated.some(({ facts }) => facts.inScope === false)) return ['scope-differs'];
  const named = rated.filter(({ facts }) => facts.match !== 'none');
  const against = named.flatMap(({ evidence }) => evidence.filter(isAgainst));
  return against.length > 0 ? [...new Set(against)] : ['no-candidate'];
}

const isAgainst = (evidence: Evidence): boolean =>
  /-differs$|^opposite-|^other-|^unlike$|^dangerous$/.test(evidence) && evidence !== 'name-differs';
