import type { Language } from '../console/language.ts';
import type { Place } from '../console/page.ts';
import { placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import { type Candidate, collect } from './collect.ts';
import { type Decision, decide, type Evidence } from './decide.ts';
import { drawnOf } from './drawn.ts';
import { isLoading } from './loading.ts';
import { indexOf, type PageIndex } from './page-index.ts';

/** Where a target is looked for. */
export interface Context {
  document: Document;
  place: Place;
  language: Language;
  /** What this look at the page knows already; searches of one task share it. */
  index?: PageIndex;
}

/** The answer. Only `sure` and `likely` have an element, and only what is `ringable` may be pointed at. */
export type Found =
  | {
      verdict: 'sure' | 'likely';
      ringable: boolean;
      /** What is operated. */
      element: Element;
      /** What a person sees of it. */
      drawn: Element;
      name: string;
      /** It is there, but cannot be pressed yet: it says so, or what it belongs to is loading. */
      disabled: boolean;
      evidence: Evidence[];
    }
  | { verdict: 'several'; count: number; evidence: Evidence[] }
  | { verdict: 'missing'; evidence: Evidence[] };

/**
 * Finds the control that a target describes, or says that it is not there. Reads the page, changes nothing, and never
 * reads what a field holds.
 */
export function locate(target: Target, context: Context): Found {
  if (target.pages && !target.pages.some((page) => placeMatches(context.place, page))) {
    return { verdict: 'missing', evidence: ['page-differs'] };
  }
  const search = { ...context, index: context.index ?? indexOf(context.document) };
  const candidates = collect(target, search);
  const decision = decide(
    target,
    candidates.map(({ facts }) => facts),
    context.language,
  );
  const chosen = 'index' in decision ? candidates[decision.index] : undefined;
  return chosen ? foundFrom(target, chosen, decision as Extract<Decision, { index: number }>) : (decision as Found);
}

function foundFrom(target: Target, chosen: Candidate, decision: Extract<Decision, { index: number }>): Found {
  const { verdict, evidence } = decision;
  const { element, facts } = chosen;
  return {
    verdict,
    evidence,
    element,
    drawn: drawnOf(element),
    name: facts.name,
    disabled: facts.disabled || isLoading(element, target),
    // Acting on the wrong one would do harm: being likely is not enough.
    ringable: verdict === 'sure' || !target.dangerous,
  };
}
