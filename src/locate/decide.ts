import type { Language } from '../console/language.ts';
import type { Target } from '../console/target.ts';
import type { CandidateFacts } from './facts.ts';

/** One piece of evidence, for the developer view and reports: no text of the page in it. */
export type Evidence =
  | 'page-differs'
  | 'no-candidate'
  | 'name-known'
  | 'name-guessed'
  | 'scope'
  | 'scope-differs'
  | 'order'
  | 'primary'
  | 'id'
  | 'href'
  | 'icon'
  | 'success'
  | 'only-one'
  | 'twin';

/** The decision on candidates, by their position in the list. */
export type Decision =
  | { verdict: 'sure' | 'likely'; index: number; evidence: Evidence[] }
  | { verdict: 'several'; count: number; evidence: Evidence[] }
  | { verdict: 'missing'; evidence: Evidence[] };

type Strength = 0 | 1 | 2;

/**
 * Decides which candidate is the target, if any. `sure`: a known name with independent agreement, or without rival.
 * `likely`: a guessed name or structure that something else supports. Never a choice between equals, unless the target
 * says that its twins lead to the same place.
 */
export function decide(target: Target, candidates: readonly CandidateFacts[], language: Language): Decision {
  const rated = candidates.map((facts, index) => ({ facts, index, ...rate(target, facts, language) }));
  const best = Math.max(0, ...rated.map(({ strength }) => strength)) as Strength;
  if (best === 0) return { verdict: 'missing', evidence: whyNone(candidates) };
  const rivals = rated.filter(({ strength }) => strength === best);
  const chosen = rivals.length === 1 ? rivals[0] : amongEquals(target, rivals);
  if (!chosen) return { verdict: 'several', count: rivals.length, evidence: rivals[0]?.evidence ?? [] };
  const evidence: Evidence[] = [...chosen.evidence, rivals.length === 1 ? 'only-one' : 'twin'];
  return { verdict: best === 2 ? 'sure' : 'likely', index: chosen.index, evidence };
}

/** How strong the case for one candidate is, and on what. 2: can be sure; 1: can be likely; 0: is not it. */
function rate(target: Target, facts: CandidateFacts, language: Language): { strength: Strength; evidence: Evidence[] } {
  const evidence = evidenceOf(facts);
  // What contradicts is a veto, whatever else agrees.
  if (facts.inScope === false || facts.id === false || facts.primary === false || facts.icon === false)
    return { strength: 0, evidence };
  const structural = evidence.some(
    (one) =>
      one === 'order' || one === 'primary' || one === 'id' || one === 'href' || one === 'icon' || one === 'success',
  );
  const scoped = facts.inScope === true;
  if (facts.match === 'known') {
    const doubtful = !scoped && (facts.order === false || target.scope !== undefined);
    return { strength: doubtful ? 1 : 2, evidence };
  }
  if (facts.order === false || facts.href === false) return { strength: 0, evidence };
  if (isNameless(target)) return { strength: scoped || facts.id ? 2 : 0, evidence };
  if (facts.match === 'guess')
    return { strength: structural || scoped ? (scoped && isUnnamedIcon(target) ? 2 : 1) : 0, evidence };
  return { strength: structural && carries(target, language) ? 1 : 0, evidence };
}

/** A target whose scope or id is its whole description, such as a row's check box. */
const isNameless = (target: Target) => Object.keys(target.names).length === 0;

/** A target of which no name is known in any language: its place describes it. */
const isUnnamedIcon = (target: Target) =>
  Object.values(target.names).every((names) => names?.every(({ confidence }) => confidence === 'guess'));

/**
 * Whether structure alone may carry: on a page that is known exactly (a wizard step), for an address, or for an
 * authored id. Never where the control's name is known in the console's language and nothing has it.
 */
function carries({ structure, pages, scope, names }: Target, language: Language): boolean {
  if (names[language]?.some(({ confidence }) => confidence !== 'guess')) return false;
  if (structure?.successOn) return true;
  if (structure?.icon) return scope !== undefined;
  const exactPage = pages?.every((page) => page.includes('/')) ?? false;
  return exactPage || structure?.id !== undefined || (structure?.hrefEnds !== undefined && scope !== undefined);
}

function evidenceOf(facts: CandidateFacts): Evidence[] {
  const all: [boolean | undefined, Evidence][] = [
    [facts.match === 'known', 'name-known'],
    [facts.match === 'guess', 'name-guessed'],
    [facts.inScope, 'scope'],
    [facts.inScope === false, 'scope-differs'],
    [facts.order, 'order'],
    [facts.primary, 'primary'],
    [facts.id, 'id'],
    [facts.href, 'href'],
    [facts.icon, 'icon'],
    [facts.success, 'success'],
  ];
  return all.flatMap(([holds, evidence]) => (holds ? [evidence] : []));
}

interface Rated {
  facts: CandidateFacts;
  index: number;
  evidence: Evidence[];
}

/** Equals are one control when they lead to one address; declared twins are, too. Otherwise nobody is chosen. */
function amongEquals(target: Target, rivals: readonly Rated[]): Rated | undefined {
  const ordered = narrow(rivals, ({ evidence }) =>
    evidence.some((one) => one === 'order' || one === 'primary' || one === 'href'),
  );
  if (ordered.length === 1) return ordered[0];
  const [first] = ordered;
  const oneAddress =
    first?.facts.address !== undefined && ordered.every(({ facts }) => facts.address === first.facts.address);
  if (!target.twins && !oneAddress) return undefined;
  const usable = narrow(ordered, ({ facts }) => !facts.disabled);
  return narrow(usable, ({ facts }) => facts.prominent)[0];
}

/** Those that pass, or all when none does. */
function narrow(rivals: readonly Rated[], passes: (one: Rated) => boolean): readonly Rated[] {
  const kept = rivals.filter(passes);
  return kept.length > 0 ? kept : rivals;
}

function whyNone(candidates: readonly CandidateFacts[]): Evidence[] {
  if (candidates.length === 0) return ['no-candidate'];
  return candidates.some(({ inScope }) => inScope === false) ? ['scope-differs'] : ['no-candidate'];
}
