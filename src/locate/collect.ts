import { mayShowSecrets, placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import { evidenceFactsOf } from './evidence-facts.ts';
import type { CandidateFacts, NameMatch } from './facts.ts';
import type { Context } from './locate.ts';
import { type Matcher, matcherOf } from './match.ts';
import { couldBe } from './names.ts';
import type { PageIndex } from './page-index.ts';
import { FLASH, FLASH_SUCCESS, FLASHBAR } from './scope.ts';
import { mayCarry } from './structure.ts';
import { elementsSaying } from './texts.ts';
import { containsAcross } from './visible.ts';

/** A candidate: the element, and what the decision may know of it. */
export interface Candidate {
  element: Element;
  facts: CandidateFacts;
}

/** What a search needs of one look at the page. */
export interface Search extends Context {
  index: PageIndex;
}

interface Named {
  element: Element;
  name: string;
  match: NameMatch;
}

/** Parts of the page that stay usable while a dialog is open. */
const OUTSIDE_DIALOGS = new Set(['banner', 'menu', 'flash']);

/**
 * Everything on the page that could be the target. Names first, for they cost no layout; only what is left is asked
 * for box and scope.
 */
export function collect(target: Target, search: Search): Candidate[] {
  const { index, language } = search;
  const dialog = index.dialog();
  if (!isReachable(target, dialog)) return [];
  const root = dialog && !OUTSIDE_DIALOGS.has(target.scope?.in ?? '') ? dialog : undefined;
  const matcher = matcherOf(target, language);
  const left = target.roles.includes('text')
    ? saying(target, search, matcher, root)
    : controls(target, search, matcher, root);
  return left
    .filter(({ element }) => index.isVisible(element))
    .map(({ element, name, match }) => ({
      element,
      facts: evidenceFactsOf(element, { name, match }, target, search, dialog),
    }));
}

/**
 * Whether a target can be operated while that dialog is open, or none. A dialog covers what is on the page; only the
 * page's bar and its messages stay usable, and a native modal makes even those inert. What is known to be on a page and in
 * no dialog is not in one that is not known: "Cancel" and "Next" are everywhere.
 */
function isReachable(target: Target, dialog: Element | undefined): boolean {
  const { scope, pages, roles } = target;
  if (!dialog) return !target.dialog;
  if (OUTSIDE_DIALOGS.has(scope?.in ?? '')) return !dialog.matches(':modal');
  return target.dialog === true || scope?.in === 'dialog' || roles.includes('text') || pages === undefined;
}

/** The controls whose name agrees. Without any, structure may still tell: only then are others looked at. */
function controls(target: Target, { index }: Search, matcher: Matcher, root?: Element): Named[] {
  const all = index.controls(target.roles);
  const inside = root ? all.filter((element) => containsAcross(root, element)) : all;
  const withName = (element: Element): Named => {
    const name = index.nameOf(element);
    return { element, name, match: matcher.match(name) };
  };
  const isNamed = ({ match }: Named) => match === 'known' || match === 'guess';
  const rough = (element: Element) => index.roughLettersOf(element);
  const named = inside
    .filter((one) => couldBe(rough(one), matcher.letters))
    .map(withName)
    .filter(isNamed);
  if (named.length > 0) return named;
  return inside.filter((one) => mayCarry(target, one) || matcher.mayBeNear(rough(one))).map(withName);
}

/**
 * Where a piece of text stands. It is looked for among all text only where no secret can be: on other pages nothing but
 * the messages is read (law 1: a secret key or a password is never read, not even to see that it is none).
 */
function saying(target: Target, { index, place, document }: Search, matcher: Matcher, root?: Element): Named[] {
  const secrets = mayShowSecrets(place);
  const flashesOnly = target.scope?.in === 'flash' || secrets;
  const roots: readonly Node[] = flashesOnly
    ? index.query(secrets ? FLASHBAR : FLASH)
    : root
      ? [root]
      : [document, ...index.shadowRoots()];
  const isName = (text: string) => /known|guess/.test(matcher.match(text));
  const found = new Map<Element, string>();
  for (const one of roots) {
    for (const { element, name } of elementsSaying(one, matcher.mayBePart, isName)) found.set(element, name);
  }
  const named = [...found].map(([element, name]) => ({ element, name, match: matcher.match(name) }));
  return named.length > 0 || !isExpected(target, place) ? named : index.query(FLASH_SUCCESS).map(unread);
}

/** A message whose words are known in no way: that it is a success is all that is read of it. */
const unread = (element: Element): Named => ({ element, name: '', match: 'none' });

const isExpected = ({ structure }: Target, place: Context['place']): boolean =>
  structure?.successOn?.some((page) => placeMatches(place, page)) ?? false;
