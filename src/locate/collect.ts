import type { Language } from '../console/language.ts';
import { foldAccents, normaliseName } from '../console/normalise.ts';
import { mayShowSecrets, placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import { acceptedNames, type CandidateFacts, type NameMatch } from './facts.ts';
import { topDialog } from './headings.ts';
import { type Context, isDisabled } from './locate.ts';
import { contentOf, couldBeNamed, lettersOf, nameOf } from './names.ts';
import { queryDeep, selectorFor } from './roles.ts';
import { FLASH, inScope } from './scope.ts';
import { orderOf, primaryOf } from './structure.ts';
import { isVisible } from './visible.ts';

/** A candidate: the element, and what the decision may know of it. */
export interface Candidate {
  element: Element;
  facts: CandidateFacts;
}

/** Parts of the page that stay usable while a dialog is open. */
const OUTSIDE_DIALOGS = new Set(['banner', 'menu', 'flash']);

/**
 * Everything on the page that could be the target. Names first, for they cost no layout; only what is left is asked
 * for box and scope.
 */
export function collect(target: Target, { document, language, place }: Context): Candidate[] {
  const dialog = topDialog(document);
  const root = dialog && !OUTSIDE_DIALOGS.has(target.scope?.in ?? '') ? dialog : document;
  if (target.dialog && !dialog) return [];
  const names = matcher(target, language);
  const isText = target.roles.includes('text');
  const letters = acceptedNames(target, language).map(({ text }) => lettersOf(key(text)));
  const all = elementsFor(target, root, place).map((element) => {
    // The exact name costs style: it is for those that could have the right one.
    const name = isText ? contentOf(element) : couldBeNamed(element, letters) ? nameOf(element) : '';
    return { element, name, match: names(name) };
  });
  const named = all.filter(({ match }) => match !== 'none');
  // Without a single name that agrees, structure may still tell: only then is everything looked at.
  const success = target.structure?.successOn?.some((page) => placeMatches(place, page)) ?? false;
  const left =
    named.length > 0 || (isText && !success) ? named : all.filter(({ element }) => mayBeStructure(target, element));
  const visible = left.filter(({ element }) => isVisible(element));
  const innermost = isText
    ? visible.filter(({ element }) => !visible.some((one) => one.element !== element && element.contains(one.element)))
    : visible;
  return innermost.map(({ element, name, match }) => ({
    element,
    facts: factsOf(element, name || nameOf(element), match, target, language, dialog),
  }));
}

/**
 * Where a target may stand. A piece of text is looked for among all text only where no secret can be: on other pages
 * nothing but the messages is read (law 1: a secret key or a password is never read, not even to see that it is none).
 */
function elementsFor(target: Target, root: Document | Element, place: Context['place']): Element[] {
  const selector = selectorFor(target.roles);
  if (!target.roles.includes('text') || (target.scope?.in !== 'flash' && !mayShowSecrets(place))) {
    return queryDeep(root, selector);
  }
  return [...new Set(queryDeep(root, FLASH).flatMap((flash) => [flash, ...queryDeep(flash, selector)]))];
}

function factsOf(
  ...[element, name, match, target, language, dialog]: [Element, string, NameMatch, Target, Language, Element?]
): CandidateFacts {
  const { structure } = target;
  const address = element.getAttribute('href') ?? undefined;
  return {
    name,
    match,
    inScope: inScope(element, target, language, dialog),
    order: structure?.order && orderOf(element, structure.order),
    primary: structure?.wizardPrimary ? primaryOf(element) : undefined,
    id: structure?.id === undefined ? undefined : element.id === structure.id,
    href: structure?.hrefEnds === undefined || address === undefined ? undefined : address.endsWith(structure.hrefEnds),
    success: structure?.successOn ? isSuccess(element) || undefined : undefined,
    icon: structure?.icon ? isIcon(element) : undefined,
    disabled: isDisabled(element),
    prominent: isProminent(element),
    address,
  };
}

function mayBeStructure({ structure, scope, names }: Target, element: Element): boolean {
  if (structure?.id !== undefined) return element.id === structure.id;
  if (structure?.hrefEnds !== undefined) return element.getAttribute('href')?.endsWith(structure.hrefEnds) ?? false;
  if (structure?.successOn) return isSuccess(element);
  if (structure?.icon) return isIcon(element);
  return (
    structure?.order !== undefined ||
    structure?.wizardPrimary === true ||
    (scope?.in === 'row' && Object.keys(names).length === 0)
  );
}

/** Names are compared whole: "AdministratorAccess-Amplify" and "Remove MFA" never match what they resemble. */
function matcher(target: Target, language: Language): (name: string) => NameMatch {
  const table = new Map<string, NameMatch>();
  for (const { text, confidence } of acceptedNames(target, language)) {
    const name = key(text);
    if (table.get(name) !== 'known') table.set(name, confidence === 'guess' ? 'guess' : 'known');
  }
  return (name) => (name === '' ? 'none' : (table.get(key(name)) ?? 'none'));
}

const key = (text: string): string => foldAccents(normaliseName(text));

/** A success message (Cloudscape's Flashbar, `awsui_flash-type-success_1q84n`; measured). */
const isSuccess = (element: Element): boolean =>
  [...element.classList].some((name) => name.startsWith('awsui_flash-type-success_1q84n_'));

/** A button that is drawn as a picture alone. */
const isIcon = (element: Element): boolean => contentOf(element) === '' && element.querySelector('svg, img') !== null;

/** Primary buttons and buttons among a heading's actions (`awsui_actions_2qdw9`; measured). */
function isProminent(element: Element): boolean {
  const primary = [...element.classList].some((name) => name.startsWith('awsui_variant-primary_vjswe_'));
  return primary || element.closest('[class*="awsui_actions_2qdw9_"]') !== null;
}
