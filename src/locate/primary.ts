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
