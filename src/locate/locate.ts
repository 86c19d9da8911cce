import type { Language } from '../console/language.ts';
import { foldAccents, normaliseName } from '../console/normalise.ts';
import type { Place } from '../console/page.ts';
import { placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import { collect } from './collect.ts';
import { type Decision, decide, type Evidence } from './decide.ts';
import { drawnOf } from './drawn.ts';
import { topDialog } from './headings.ts';
import { nameOf } from './names.ts';
import { isVisible } from './visible.ts';

/** Where a target is looked for. */
export interface Context {
  document: Document;
  place: Place;
  language: Language;
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
      disabled: boolean;
      loading: boolean;
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
  const candidates = collect(target, context);
  const decision = decide(
    target,
    candidates.map(({ facts }) => facts),
    context.language,
  );
  const chosen = 'index' in decision ? candidates[decision.index] : undefined;
  return chosen
    ? foundFrom(target, chosen.element, decision as Extract<Decision, { index: number }>)
    : (decision as Found);
}

function foundFrom(target: Target, element: Element, decision: Extract<Decision, { index: number }>): Found {
  const { verdict, evidence } = decision;
  return {
    verdict,
    evidence,
    element,
    drawn: drawnOf(element),
    name: nameOf(element),
    disabled: isDisabled(element),
    loading: element.getAttribute('aria-busy') === 'true',
    // Acting on the wrong one would do harm: being likely is not enough.
    ringable: verdict === 'sure' || !target.dangerous,
  };
}

/** Disabled by itself, or by something round it. Loading Cloudscape buttons are `aria-disabled` only (measured). */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled=true]') !== null;
}

/** A cheap check that a control that was found is still what it was: connected, visible, same name, not covered. */
export function stillHolds(found: Extract<Found, { element: Element }>, document: Document): boolean {
  const { element, name } = found;
  if (!element.isConnected || !isVisible(element)) return false;
  const dialog = topDialog(document);
  return (!dialog || dialog.contains(element)) && key(nameOf(element)) === key(name);
}

const key = (text: string) => foldAccents(normaliseName(text));
