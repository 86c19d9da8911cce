import type { Language } from '../console/language.ts';
import type { Target } from '../console/target.ts';
import { type Asked, answerOf, type Evidence, evidenceOf } from './evidence.ts';
import type { CandidateFacts } from './facts.ts';
import { strengthOfLikeness } from './rate-alike.ts';

/** How strong the case for one candidate is. 2: can be sure; 1: can be likely; 0: is not it. */
export type Strength = 0 | 1 | 2;

/** The case for one candidate, by its position in the list. */
export interface Rating {
  index: number;
  strength: Strength;
  evidence: Evidence[];
}

/**
 * How strong the case for one candidate is, and on what. Contradictions come first, for they outweigh whatever agrees;
 * then each kind of name has its own rule: what else must agree before it counts.
 */
export function rate(target: Target, facts: CandidateFacts, language: Language): Omit<Rating, 'index'> {
  const evidence = evidenceOf(target, facts);
  if (isContradicted(facts)) return { strength: 0, evidence };
  const alike = facts.likeness && strengthOfLikeness(target, facts, facts.likeness);
  if (alike !== undefined) return { strength: alike, evidence: [...evidence, alike > 0 ? 'alike' : 'unlike'] };
  return { strength: strengthOf(target, facts, language), evidence };
}

/**
 * What cannot be outweighed: another part of the page, another authored id, address or attribute, not what it must look
 * like.
 */
const isContradicted = ({ inScope, id, href, primary, icon, attributes }: CandidateFacts) =>
  [inScope, id, href, primary, icon, attributes].includes(false);

function strengthOf(target: Target, facts: CandidateFacts, language: Language): Strength {
  if (facts.match === 'known') return ofKnownName(target, facts);
  // What has not exactly the name may say by its words that it is something else, and by its structure that it is not.
  const exact = facts.match === 'guess' || isNameless(target);
  if ((!exact && facts.veto) || facts.order === false) return 0;
  if (isNameless(target)) return facts.inScope === true || facts.id === true ? 2 : facts.attributes ? 1 : 0;
  if (facts.match === 'guess') return ofGuessedName(target, facts);
  // Half of a name in another language, such as "MFA … 1", is no other name as long as its number is the right one.
  const speaksForItself = facts.match !== 'near' || facts.number === true;
  return ofNearName(target, facts) || (speaksForItself ? ofStructure(target, facts, language) : 0);
}

/** An exact known name carries alone, unless its place was asked for and cannot be seen, or what was asked differs. */
function ofKnownName(target: Target, facts: CandidateFacts): Strength {
  const scoped = facts.inScope === true;
  return !scoped && (facts.order === false || target.scope !== undefined) ? 1 : 2;
}

/** A guess needs something beside it. Only where nobody knows any name is a guess in its place as good as it gets. */
function ofGuessedName(target: Target, facts: CandidateFacts): Strength {
  if (facts.inScope === true && isUnnamed(target)) return 2;
  return facts.inScope === true || singles(facts) || tellsSort(target, facts) ? 1 : 0;
}

/**
 * A name that only resembles the known one needs its place and something independent that identifies it: not its order,
 * for "Search history" may have come where "Search" was. Never where the wrong one does harm.
 */
function ofNearName(target: Target, facts: CandidateFacts): Strength {
  return facts.match === 'near' &&
    !target.dangerous &&
    facts.inScope === true &&
    identifies(facts) &&
    !isDoubtful(facts)
    ? 1
    : 0;
}

/** Structure without a name: only as far as `carries` lets it. */
function ofStructure(target: Target, facts: CandidateFacts, language: Language): Strength {
  if (facts.attributes === true) return 1;
  if (isDoubtful(facts)) return 0;
  // A control that is called something else now, but leads to the same address from the same part of the page.
  if (hasKnownName(target, language))
    return (facts.id || facts.href) && facts.inScope === true && !target.dangerous ? 1 : 0;
  return carries(target, facts) ? 1 : 0;
}

/**
 * Whether structure may carry where no name is known in the console's language: on a page that is known exactly (a
 * wizard step, by its `aria-current`), in the scope that was asked for, or for an authored id.
 */
function carries(target: Target, facts: CandidateFacts): boolean {
  const { pages, scope } = target;
  if (facts.success || facts.id) return true;
  // A picture with a name of its own that nobody gave it here is another picture.
  if (facts.icon) return facts.inScope === true && (facts.match !== 'none' || facts.name === '');
  const exactPage =
    (pages?.every((page) => page.includes('/')) ?? false) && (scope?.in !== 'dialog' || facts.inScope === true);
  const placed = exactPage || (scope !== undefined && facts.inScope === true);
  const inHeading = target.structure?.headingPrimary === true && facts.primary === true;
  if (facts.href || inHeading || tellsSort(target, facts)) return placed;
  // Where another form of the step has as many boxes, the number in its name tells which one it is.
  const ordered = facts.order === true && (!target.structure?.order?.supports || facts.number === true);
  return exactPage && (ordered || facts.primary === true);
}

/** What says which control it is, not only of which sort. */
const singles = (facts: CandidateFacts): boolean =>
  facts.order === true || facts.primary === true || facts.success === true || identifies(facts);

/** What says which control it is wherever it stands. */
function identifies(facts: CandidateFacts): boolean {
  const telling: Asked[] = ['id', 'href', 'attributes', 'neighbours'];
  return facts.icon === true || telling.some((asked) => answerOf(facts, asked) === true);
}

/**
 * Whether component and metadata agree well enough to count. A component alone is worn by every button; what a press
 * does, other than being a click, is said of few.
 */
function tellsSort({ structure }: Target, facts: CandidateFacts): boolean {
  if (facts.analytics !== true) return false;
  const action = structure?.analytics?.action;
  return facts.component === true || (action !== undefined && action !== 'click');
}

/** Parts that may change with a release, but that speak against a candidate which has no name for it. */
const isDoubtful = (facts: CandidateFacts) =>
  (['component', 'analytics', 'neighbours'] as const).some((asked) => answerOf(facts, asked) === false);

/** A target whose scope or id is its whole description, such as a row's check box. */
const isNameless = (target: Target) => Object.keys(target.names).length === 0;

/** A target of which no name is known in any language: its place describes it. */
const isUnnamed = (target: Target) =>
  Object.values(target.names).every((names) => names?.every(({ confidence }) => confidence === 'guess'));

const hasKnownName = ({ names }: Target, language: Language) =>
  names[language]?.some(({ confidence }) => confidence !== 'guess') ?? false;
