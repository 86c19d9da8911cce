import type { Outcome } from './page/judge.ts';
import type { LocatorName } from './page/locators.ts';
import type { Result } from './page/run.ts';

/** What the walk may say of a control that it does not ring. Anything else leaves the person without a word. */
const WORDS = new Set(['missing', 'several', 'elsewhere']);

/** Cases that prove something: those in which nobody could know better are left out. */
export const judged = (results: readonly Result[]): Result[] =>
  results.filter(({ outcomes }) => Object.keys(outcomes).length > 0);

/** Cases of ours with an outcome, as lines for a person. */
export const linesOf = (results: readonly Result[], outcome: Outcome): string[] =>
  results.filter(({ outcomes }) => outcomes.ours === outcome).map(lineOf);

/** One case in one line: how to replay it first, then what was done, what came of it, and on what evidence. */
export function lineOf(result: Result): string {
  const { seed, number, snapshot, target, classes, notes, none, counts, outcomes, evidence, words, ringed } = result;
  const done = [...(classes === 'as captured' ? [] : [`classes ${classes}`]), ...notes].join('; ');
  const truth = none ? `gone: ${none}` : counts ? 'there, and told' : 'there, or words';
  return [
    `DRIFT=${seed}:${number}`,
    outcomes.ours,
    target,
    snapshot,
    done,
    truth,
    evidence.join(' '),
    ringed ?? words,
  ].join(' | ');
}

/** Expected rings that are missing. */
export const missedOf = (results: readonly Result[]): string[] =>
  results.filter(({ counts, outcomes }) => counts && outcomes.ours !== 'right').map(lineOf);

/** Misses without a word, and rings on what cannot be pressed yet without saying so. */
export const silentOf = (results: readonly Result[]): string[] =>
  results.filter(({ ringed, words, unsaid }) => unsaid || (!ringed && !WORDS.has(words ?? ''))).map(lineOf);

/** The share of expected rings that are there; 1 where none is expected. */
export function shareOf(results: readonly Result[]): number {
  const expected = results.filter(({ counts }) => counts);
  const right = expected.filter(({ outcomes }) => outcomes.ours === 'right');
  return expected.length === 0 ? 1 : right.length / expected.length;
}

/** How often somebody had each outcome. */
export function tallyOf(results: readonly Result[], who: LocatorName): Record<Outcome, number> {
  const tally = { right: 0, wrong: 0, false: 0, missed: 0, none: 0 };
  for (const { outcomes } of results) if (outcomes[who]) tally[outcomes[who]]++;
  return tally;
}
