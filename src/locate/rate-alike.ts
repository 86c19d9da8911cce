import type { Target } from '../console/target.ts';
import type { CandidateFacts } from './facts.ts';
import { IDENTIFYING, type Likeness, type Signal } from './resemble.ts';

/**
 * The case for a candidate of a target that was recorded once, so that it can be compared with what it was. An exact
 * name is not enough here: recorded pages are not gated, and "Sign in" stands on all of them.
 */
export function strengthOfLikeness(target: Target, facts: CandidateFacts, likeness: Likeness): 0 | 1 | 2 {
  const { agree, differ } = likeness;
  const identified = agree.some(isIdentifying);
  const contradicted = differ.some(isIdentifying);
  const support = agree.filter((signal) => signal !== 'kind' && signal !== 'size').length;
  if (facts.match === 'known') {
    const needed = (contradicted && !identified ? 2 : 1) + (agree.includes('kind') ? 0 : 1);
    return support >= needed ? 2 : 0;
  }
  if (target.dangerous || facts.veto || contradicted) return 0;
  if (isWordless(target) && facts.name === '' && !identified) return ofWordless(agree);
  const needed = facts.match === 'near' || facts.name === '' ? 2 : 3;
  return identified && support >= needed ? 1 : 0;
}

const isIdentifying = (signal: Signal) => IDENTIFYING.has(signal);

/** What was recorded without any words, such as a drawn sign. */
const isWordless = ({ names }: Target) => Object.keys(names).length === 0;

/** A thing without words that no author named is told by its place, and by two other respects in which it is alike. */
function ofWordless(agree: readonly Signal[]): 0 | 1 {
  return agree.includes('place') && agree.filter((signal) => signal !== 'kind').length >= 3 ? 1 : 0;
}
