import type { PageRef, Place } from '../console/page.ts';
import { placeMatches } from '../console/place.ts';
import type { controlTitle } from '../console/titles.ts';
import type { EvidenceWord } from '../export/evidence-words.ts';
import { lackingOf } from '../export/lacking.ts';
import { OWN } from '../export/own.ts';
import type { Verdict } from '../export/tried.ts';
import type { rootsOf } from '../follow/roots.ts';
import type { Action } from '../guide/model.ts';
import type { ExplainedCandidate, explain } from '../locate/explain.ts';
import type { find, Scene, targetOf } from './scene.ts';

/** The walk's own search: parts that are put in beside it have no locator. */
export interface Search {
  explain: typeof explain;
  targetOf: typeof targetOf;
  find: typeof find;
  rootsOf: typeof rootsOf;
  controlTitle: typeof controlTitle;
}

/** Everything that can be said of the search for one action's control. */
export interface Inquiry {
  target: string;
  wanted: readonly PageRef[];
  found: PageRef;
  passes: boolean;
  verdict: Verdict;
  evidence: EvidenceWord[];
  lacking: EvidenceWord[];
  candidates: readonly ExplainedCandidate[];
}

/**
 * Looks for an action's control once more and says how it went; undefined where the action has none. This costs a whole
 * search: it is for changed outcomes and for the developer view, not for every look at the page.
 */
export function inquire(
  action: Action,
  scene: Scene,
  { explain, targetOf }: Pick<Search, 'explain' | 'targetOf'>,
): Inquiry | undefined {
  const { document, look, index } = scene;
  const target = targetOf(action, scene);
  if (!target) return undefined;
  const wanted = action.page ? [action.page] : (target.pages ?? []);
  const passes = wanted.length === 0 || wanted.some((page) => placeMatches(look.place, page));
  const where = { target: targetId(action), wanted, found: pageRef(look.place), passes };
  if (!passes) return { ...where, verdict: 'missing', evidence: ['page-differs'], lacking: [], candidates: [] };
  const { verdict, evidence, candidates } = explain(target, {
    document,
    index,
    place: look.place,
    language: look.language,
  });
  const lacking = evidence.includes('page-differs') ? [] : lackingOf(target, look.language, givenBy(candidates));
  return { ...where, verdict, evidence, lacking, candidates };
}

/** The catalogue's id. What a guide calls a control in its own words is the author's. */
const targetId = ({ control }: Action): string => (control && 'ref' in control ? control.ref : OWN);

/** A place as a reference to it. */
export const pageRef = ({ page, step }: Place): PageRef => (step ? `${page}/${step}` : page);

/** The evidence of the chosen candidate, or of all when none was chosen. */
function givenBy(candidates: readonly ExplainedCandidate[]): EvidenceWord[] {
  const chosen = candidates.filter((one) => one.chosen);
  return (chosen.length > 0 ? chosen : candidates).flatMap(({ evidence }) => evidence);
}
