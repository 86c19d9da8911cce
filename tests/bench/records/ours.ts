import type { Target } from '../../../src/console/target.ts';
import { decide } from '../../../src/locate/decide.ts';

import type { CandidateFacts, NameMatch } from '../../../src/locate/facts.ts';
import { AGREES, compare } from '../../../src/locate/resemble.ts';
import { vetoOf } from '../../../src/locate/veto.ts';
import { isNear } from '../../../src/locate/words.ts';
import { describe, textsOf } from './described.ts';
import type { RecordLocator } from './protocol.ts';
import type { Recorded } from './record.ts';

/**
 * Our decision on records: what was recorded becomes a target, what is on the new page becomes facts. `agrees` is the
 * grade from which a signal counts as agreeing: the product's own, or another to see the whole curve.
 */
export const ours = (agrees: number = AGREES): RecordLocator => ({
  name: agrees === AGREES ? 'ours' : `ours, signals agree from ${agrees.toFixed(2)} on`,
  ready(old, candidates) {
    const target = targetOf(old);
    const all = candidates.map((candidate) => factsOf(target, old, candidate, agrees));
    return (among) => {
      const there = withoutWrappers(among, candidates, all);
      const facts = there.map((index) => all[index] as CandidateFacts);
      const decision = decide(target, facts, 'en');
      return 'index' in decision ? there[decision.index] : undefined;
    };
  },
});

function targetOf(old: Recorded): Target {
  const text = old.visibleText.join(' ').trim();
  return { id: 'recorded', roles: [], names: text === '' ? {} : { en: [{ text, confidence: 'seen' }] } };
}

function factsOf(target: Target, old: Recorded, candidate: Recorded, agrees: number): CandidateFacts {
  const match = matchOf(old, candidate);
  const name = candidate.visibleText.join(' ');
  return {
    name: name.trim(),
    match,
    veto: match === 'near' ? vetoOf(name, target, 'en') : undefined,
    disabled: false,
    prominent: false,
    address: describe(candidate).address.place || undefined,
    likeness: compare(describe(old), describe(candidate), agrees),
  };
}

function matchOf(old: Recorded, candidate: Recorded): NameMatch {
  const [one, other] = [textsOf(old), textsOf(candidate)];
  if (one.text === '' || other.text === '') return 'none';
  if (one.letters === other.letters) return 'known';
  // A block that holds the control among other things does not resemble it.
  if (other.words.size > one.words.size * 4) return 'none';
  return isNear(one.words, other.words) ? 'near' : 'none';
}

/** An item, its link and the text in it are one control: of those that show the same, the most alike one is asked. */
function withoutWrappers(among: readonly number[], candidates: readonly Recorded[], all: readonly CandidateFacts[]) {
  const named = among.filter((index) => all[index]?.match === 'known');
  const degree = (index: number) => all[index]?.likeness?.degree ?? 0;
  const path = (index: number) => candidates[index]?.xpath ?? '';
  const nested = (a: number, b: number) => path(a).startsWith(`${path(b)}/`) || path(b).startsWith(`${path(a)}/`);
  const outdone = new Set(
    named.filter((a) =>
      named.some((b) => b !== a && nested(a, b) && (degree(b) > degree(a) || (degree(b) === degree(a) && b > a))),
    ),
  );
  return among.filter((index) => !outdone.has(index));
}
