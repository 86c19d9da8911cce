import { placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import type { EvidenceWord } from '../export/evidence-words.ts';
import { type Candidate, collect } from './collect.ts';
import { type Decision, decide, type Rated, rateAll } from './decide.ts';
import type { Context } from './locate.ts';
import { indexOf } from './page-index.ts';

/** One element that could have been the target, and the case for it. */
export interface ExplainedCandidate {
  element: Element;
  /** Its explicit role, absent where the tag says enough. */
  role?: string;
  tag: string;
  /** Its accessible name: text of the page. */
  name: string;
  evidence: EvidenceWord[];
  /** 2: can be sure; 1: can be likely; 0: is not it. */
  strength: 0 | 1 | 2;
  chosen: boolean;
}

/** A decision with everything that was weighed for it. */
export interface Explanation {
  verdict: Decision['verdict'];
  evidence: EvidenceWord[];
  /** The strongest first. */
  candidates: ExplainedCandidate[];
}

/** Says how `locate` comes to its answer for a target: the same facts, the same decision, and every candidate's case. */
export function explain(target: Target, context: Context): Explanation {
  if (target.pages && !target.pages.some((page) => placeMatches(context.place, page))) {
    return { verdict: 'missing', evidence: ['page-differs'], candidates: [] };
  }
  const candidates = collect(target, { ...context, index: context.index ?? indexOf(context.document) });
  const facts = candidates.map((one) => one.facts);
  const decision = decide(target, facts, context.language);
  const chosen = 'index' in decision ? candidates[decision.index] : undefined;
  const ratings = rateAll(target, facts, context.language);
  const explained = candidates.map((one, index) => ({
    ...caseFor(one, ratings[index] as Rated),
    chosen: one === chosen,
  }));
  const sorted = explained.sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.strength - a.strength);
  return { verdict: decision.verdict, evidence: decision.evidence, candidates: sorted };
}

const STRENGTHS = { out: 0, likely: 1, sure: 2 } as const;

/** How strong a candidate would be without rivals. */
function caseFor({ element, facts }: Candidate, { verdict, evidence }: Rated) {
  return {
    element,
    role: element.getAttribute('role') ?? undefined,
    tag: element.localName,
    name: facts.name,
    evidence,
    strength: STRENGTHS[verdict],
  };
}
