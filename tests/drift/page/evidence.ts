// What a page still tells of a control once it is changed. Measured on the changed page, with the library that reads
// names as the W3C has it, and never with the locator.
import { computeAccessibleName } from 'dom-accessibility-api';
import { foldAccents, normaliseName } from '../../../src/console/normalise.ts';
import type { AcceptedName, Target } from '../../../src/console/target.ts';
import { everywhere, isDrawn, isReachable, kindOf } from './elements.ts';
import { languageIn, type Subject } from './subject.ts';

/** How a control's name stands to the catalogue: accepted and known, only guessed, or not in it. */
export type Named = 'sure' | 'guess' | 'unknown';

export const key = (text: string): string => foldAccents(normaliseName(text));

/** The accepted names in the page's language; English ones count everywhere, for pages are translated by halves. */
export function accepted(target: Target, document: Document): AcceptedName[] {
  const language = languageIn(document);
  return [...(target.names[language] ?? []), ...(language === 'en' ? [] : (target.names.en ?? []))];
}

/** Whether the catalogue knows a name of the control in the page's own language. */
export const hasSureName = (target: Target, document: Document): boolean =>
  (target.names[languageIn(document)] ?? []).some(({ confidence }) => confidence !== 'guess');

/** The name of an element, of a piece of text its text. */
export const nameIn = (element: Element): string =>
  kindOf(element) === 'text' ? element.textContent : computeAccessibleName(element);

/** How a control's present name stands to the catalogue. */
export function namedOf({ of, document }: Pick<Subject, 'of' | 'document'>, element: Element): Named {
  const name = key(nameIn(element));
  const same = accepted(of, document).filter(({ text }) => key(text) === name);
  if (same.length === 0) return 'unknown';
  return same.some(({ confidence }) => confidence !== 'guess') ? 'sure' : 'guess';
}

/**
 * What stands where the catalogue's order says the control stands. Undefined where no group has just as many, and where
 * more than one has: then order tells nothing.
 */
export function atItsPlace({ of, document, none }: Subject): Element | undefined {
  const order = of.structure?.order;
  if (!order) return undefined;
  const [groups, peers] = peersOf(of);
  const isThere = none === 'hidden' ? isReachable : isDrawn;
  const isPeer = (one: Element) => isThere(one) && !one.closest('table, nav, [aria-hidden=true], [inert]');
  const lists = everywhere(document, groups).map((group) => everywhere(group, peers).filter(isPeer));
  const asMany = lists.filter(({ length }) => length === order.count);
  return asMany.length === 1 ? asMany[0]?.[order.index] : undefined;
}

/** Among what a control is counted: its group's choices, or the boxes of its dialog or page, not a table's or the navigation's. */
function peersOf({ roles, scope }: Target): [groups: string, peers: string] {
  if (roles.includes('radio')) return ['[role=radiogroup]', 'input[type=radio]'];
  const form = scope?.in === 'dialog' ? '[role=dialog]' : 'main';
  return [form, roles.includes('checkbox') ? 'input[type=checkbox]' : TEXTBOX];
}

const TEXTBOX = 'textarea, input:not([type]), input[type=text], input[type=search], input[type=password]';

/** Whether an element is a Cloudscape part, by what lasts of its classes. */
const isPart = (element: Element, part: string): boolean =>
  [...element.classList].some((token) => token.startsWith(`awsui_${part}_`));

/** Evidence of which thing it is, in every language: the same id, the same address, the same authored attributes. */
export function hasIdentity({ of, scopeLost }: Subject, element: Element): boolean {
  const { id, hrefEnds, attributes } = of.structure ?? {};
  if (id !== undefined && element.id === id) return true;
  if (hrefEnds !== undefined && !scopeLost && (element.getAttribute('href') ?? '').endsWith(hrefEnds)) return true;
  const authored = Object.entries(attributes ?? {});
  return authored.length > 0 && authored.every(([name, value]) => element.getAttribute(name) === value);
}

/** Evidence of its part in the page, in every language: the wizard's one button that goes on, its make, or its
 * order. */
export function hasPart(subject: Subject, element: Element): boolean {
  const { wizardPrimary, headingPrimary, component, analytics } = subject.of.structure ?? {};
  if (wizardPrimary && isPart(element, 'primary-button_1xupv')) return true;
  if (headingPrimary && isAloneInHeading(element)) return true;
  // Its make alone is worn by many: only where the page's own metadata says the same.
  const said = analytics && element.getAttribute('data-awsui-analytics');
  if (component !== undefined && isPart(element, component) && said?.includes(`${analytics?.component}`)) return true;
  return !subject.of.structure?.order?.supports && atItsPlace(subject) === element;
}

/** Whether a button is the one primary button beside the page's first heading. */
function isAloneInHeading(element: Element): boolean {
  const isPrimary = (one: Element) => isPart(one, 'variant-primary_vjswe');
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (!isPart(up, 'root_2qdw9')) continue;
    return isPrimary(element) && up.querySelector('h1') !== null && everywhere(up, '*').filter(isPrimary).length === 1;
  }
  return false;
}

/** Whether a target is described without any name, such as the check box of a row: then where it is says it all. */
export const isNameless = (target: Target): boolean => Object.keys(target.names).length === 0;

/**
 * Whether the page tells enough for the ring to be expected: an accepted name that is known, in its scope; or what does
 * not depend on the language. Order and part carry only languages without a known name: where one is known and nothing
 * has it, they contradict it. What does harm asks for a name.
 */
export function tellsEnough(subject: Subject): boolean {
  const { of, elements, scopeLost, document } = subject;
  const [first] = elements;
  if (!first) return false;
  if (namedOf(subject, first) === 'sure') return !(scopeLost && of.scope);
  if (isNameless(of) && of.scope?.in === 'row') return !scopeLost;
  if (of.dangerous) return false;
  return hasIdentity(subject, first) || (!hasSureName(of, document) && hasPart(subject, first) && !scopeLost);
}

/**
 * Whether nobody could know better. Such a case proves nothing: it is left out, and counted.
 * Either the one thing of that name, in that part of the page, is another one while the control is gone. Or, in a
 * language without known names, something else stands where the control has to stand: among just as many, as the wizard's
 * primary button, as the container's picture button, as the page's success message.
 */
export function misleadsEverybody(subject: Subject): boolean {
  const { of, document, elements, rivalled, none, shy } = subject;
  if (rivalled && (none !== undefined || shy)) return true;
  if (hasSureName(of, document) || elements.some((element) => namedOf(subject, element) !== 'unknown')) return false;
  const known = inItsStead(subject);
  return known.length > 0 && !known.some((one) => elements.some((element) => one.contains(element)));
}

/** What has the marks that do not depend on the language, and so stands for the control. */
function inItsStead(subject: Subject): Element[] {
  const { structure } = subject.of;
  const { document } = subject;
  const placed = atItsPlace(subject);
  const drawn = (selector: string) => everywhere(document, selector).filter(isDrawn);
  return [
    ...(placed ? [placed] : []),
    ...(structure?.wizardPrimary ? drawn('main [class*="awsui_variant-primary_vjswe_"]') : []),
    ...(structure?.component ? drawn(`main [class*="awsui_${structure.component}_"]`) : []),
    ...(structure?.successOn ? drawn('[class*="awsui_flash-type-success_1q84n_"]') : []),
    ...(structure?.icon && languageIn(document) !== 'en' ? drawn('button svg').filter(isPagesOwn) : []),
  ];
}

/** Not of the navigation, nor of the bar. */
const isPagesOwn = (element: Element): boolean => !element.closest('nav, header');
