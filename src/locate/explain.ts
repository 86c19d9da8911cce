import { placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import type { EvidenceWord } from '../export/evidence-words.ts';
import { type Candidate, collect } from './collect.ts';
import { type Decision, decide } from './decide.ts';
import type { CandidateFacts } from './facts.ts';
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
  const explained = candidates.map((one) => ({ ...caseFor(one, target, context), chosen: one === chosen }));
  const sorted = explained.sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.strength - a.strength);
  return { verdict: decision.verdict, evidence: decision.evidence, candidates: sorted };
}

/** How strong a candidate would be without rivals. */
function caseFor({ element, facts }: Candidate, target: Target, { language }: Context) {
  const { verdict } = decide(target, [facts], language);
  return {
    element,
    role: element.getAttribute('role') ?? undefined,
    tag: element.localName,
    name: facts.name,
    evidence: evidenceOf(facts),
    strength: verdict === 'sure' ? (2 as const) : verdict === 'likely' ? (1 as const) : (0 as const),
  };
}

/** What agrees, and what contradicts so that nothing else counts. */
function evidenceOf(facts: CandidateFacts): EvidenceWord[] {
  const all: [boolean | undefined, EvidenceWord][] = [
    [facts.match === 'known', 'name-known'],
    [facts.match === 'guess', 'name-guessed'],
    [facts.match === 'near', 'name-near'],
    [facts.inScope, 'scope'],
    [facts.inScope === false, 'scope-differs'],
    [facts.order, 'order'],
    [facts.primary, 'primary'],
    [facts.id, 'id'],
    [facts.href, 'href'],
    [facts.icon, 'icon'],
    [facts.success, 'success'],
    [facts.component, 'component'],
    [facts.attributes, 'attributes'],
    [facts.analytics, 'analytics'],
    [(facts.neighbours ?? 0) >= 0.5, 'neighbours'],
  ];
  const agreeing = all.flatMap(([holds, word]) => (holds ? [word] : []));
  return facts.veto ? [...agreeing, facts.veto] : agreeing;
}
