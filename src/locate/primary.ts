import { childrenOf, isField, isSilent } from './names/fields.ts';
import type { PageIndex } from './page-index.ts';

/**
 * Whether a button is the wizard's primary one. Cloudscape's Wizard marks it with `awsui_primary-button_1xupv`
 * (unchanged since 2023-01; measured); otherwise the last primary button of the page's main part is it. A button without
 * words of its own is none, such as a pager's arrow that is called "Next". Undefined where the page marks no primary button
 * at all.
 */
export function primaryOf(element: Element, { query, isVisible }: PageIndex): boolean | undefined {
  const marked = query('[class*="awsui_primary-button_1xupv_"]').filter(isVisible);
  if (marked.length > 0) return marked.includes(element);
  const primaries = query('main [class*="awsui_variant-primary_vjswe_"]').filter(
    (one) => isVisible(one) && hasWords(one, isVisible),
  );
  if (primaries.length > 0) return primaries.at(-1) === element;
  return hasWords(element, isVisible) ? undefined : false;
}

/**
 * Whether a button is the only primary one among the actions of the page's main heading (Cloudscape's Header, parts
 * `actions` and `root` of `2qdw9`; 3.0.1383, measured). Costs no layout.
 */
export function isHeadingPrimary(element: Element): boolean {
  const actions = hasToken(element, PRIMARY) ? element.closest('[class*="awsui_actions_2qdw9_"]') : null;
  const heading = actions?.closest('[class*="awsui_root_2qdw9_"]')?.querySelector('h1, [role=heading][aria-level="1"]');
  return heading !== undefined && heading !== null && actions?.querySelectorAll(`[class*="${PRIMARY}"]`).length === 1;
}

/** Whether an element may be a wizard's primary button, by its own marks. Costs no layout. */
export const isMarkedPrimary = (element: Element): boolean =>
  hasToken(element, 'awsui_primary-button_1xupv_') || hasToken(element, PRIMARY);

const PRIMARY = 'awsui_variant-primary_vjswe_';

/** Primary buttons and buttons among a heading's actions (`awsui_actions_2qdw9`; measured). */
export const isProminent = (element: Element): boolean =>
  hasToken(element, PRIMARY) || element.closest('[class*="awsui_actions_2qdw9_"]') !== null;

function hasToken(element: Element, token: string): boolean {
  // Asked of every button of a page: most are told apart without making a list of their classes.
  if (!element.getAttribute('class')?.includes(token)) return false;
  return [...element.classList].some((name) => name.startsWith(token));
}

/** Whether words are drawn on a control. What an `input` shows is its value, which is not read: it passes. */
const hasWords = (element: Element, isVisible: PageIndex['isVisible']): boolean =>
  element.localName === 'input' || drawsWords(element, isVisible);

function drawsWords(element: Element, isVisible: PageIndex['isVisible']): boolean {
  if (isField(element) || isSilent(element)) return false;
  // What has no box of its own is drawn as a part of what is round it.
  const isDrawn = () => getComputedStyle(element).display === 'contents' || isVisible(element);
  return [...childrenOf(element)].some((child) =>
    child instanceof Element ? drawsWords(child, isVisible) : /\p{L}/u.test(child.nodeValue ?? '') && isDrawn(),
  );
}
