import type { Target } from '../console/target.ts';
import type { Evidence } from './evidence.ts';
import type { CandidateFacts } from './facts.ts';
import type { Rating } from './rate.ts';
import { IDENTIFYING } from './resemble.ts';

/** A rated candidate with its facts. */
export interface Rated extends Rating {
  facts: CandidateFacts;
}

/**
 * How much more alike the best of equals must be than the next, on a scale of 0 to 1: about half of one signal among
 * ten. Measured to matter little: 0.02 to 0.2 give the same on recorded pages, but for one pair in 378.
 */
const LEAD = 0.05;

/**
 * The one of several equals that is meant, and what told it apart; undefined when nothing does. Structure singles out
 * first, then what stands near, then likeness to what was recorded. Equals that lead to one address are one control, as
 * are declared twins: any will do, best one that can be pressed.
 */
export function amongEquals(target: Target, rivals: readonly Rated[]): { one: Rated; by: Evidence } | undefined {
  const [first, ...others] = rivals;
  if (!first) return undefined;
  if (others.length === 0) return { one: first, by: 'only-one' };
  const ordered = narrow(rivals, ({ facts }) => [facts.order, facts.primary, facts.href].includes(true));
  const placed = narrow(ordered, ({ facts }) => (facts.neighbours ?? 0) >= 0.5);
  if (placed[0] && placed.length === 1) return { one: placed[0], by: 'told-apart' };
  const one =
    (placed.some(isTold) ? mostAlike(placed) : undefined) ?? (areOne(target, placed) ? bestOf(placed) : undefined);
  return one && { one, by: areOne(target, placed) ? 'twin' : 'told-apart' };
}

/**
 * The rivals, and what is as like the target as they are but stands elsewhere, where only their place tells them apart:
 * in a row of equals without words a place says nothing, for rows are sorted anew.
 */
export function withLookalikes(rivals: readonly Rated[], all: readonly Rated[]): readonly Rated[] {
  const [first] = rivals;
  if (!first?.facts.likeness || isTold(first)) return rivals;
  const alike = all.filter((one) => !rivals.includes(one) && one.facts.name === '' && isLookalike(one));
  return [...rivals, ...alike];
}

/** Of the same sort, alike in two respects that are not its place, and marked by no author as something else. */
function isLookalike({ facts }: Rated): boolean {
  if (!facts.likeness) return false;
  const { agree, differ } = facts.likeness;
  const others = agree.filter((signal) => signal !== 'kind' && signal !== 'place').length;
  return agree.includes('kind') && others >= 2 && !differ.some((signal) => IDENTIFYING.has(signal));
}

/** Whether words or an author's mark say which control it is: only then is being more alike more than chance. */
const isTold = ({ facts }: Rated) =>
  facts.match !== 'none' || (facts.likeness?.agree.some((signal) => IDENTIFYING.has(signal)) ?? false);

const areOne = (target: Target, rivals: readonly Rated[]) =>
  target.twins === true ||
  rivals.every(({ facts }) => facts.address !== undefined && facts.address === rivals[0]?.facts.address);

/** The one that is clearly more like what was recorded than all others. */
function mostAlike(rivals: readonly Rated[]): Rated | undefined {
  const [best, next] = [...rivals].sort((a, b) => degreeOf(b) - degreeOf(a));
  return best && next && degreeOf(best) - degreeOf(next) >= LEAD ? best : undefined;
}

const degreeOf = ({ facts }: Rated) => facts.likeness?.degree ?? 0;

function bestOf(rivals: readonly Rated[]): Rated | undefined {
  const usable = narrow(rivals, ({ facts }) => !facts.disabled);
  return [...narrow(usable, ({ facts }) => facts.prominent)].sort((a, b) => degreeOf(b) - degreeOf(a))[0];
}

/** Those that pass, or all when none does. */
function narrow(rivals: readonly Rated[], passes: (one: Rated) => boolean): readonly Rated[] {
  const kept = rivals.filter(passes);
  return kept.length > 0 ? kept : rivals;
}
