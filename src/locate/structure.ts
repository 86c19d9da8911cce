import type { Structure } from '../console/target.ts';
import { isVisible } from './visible.ts';

/**
 * Whether an element is number `index` of exactly `count` of its kind: among the radios of its group, or among the
 * text boxes of its form. True, false, or undefined where there are not that many: then order says nothing.
 */
export function orderOf(element: Element, { index, count }: NonNullable<Structure['order']>): boolean | undefined {
  const peers = peersOf(element);
  if (peers.length !== count) return undefined;
  return peers[index] === element;
}

const TEXT =
  'textarea, input:not([type]), input[type=text], input[type=search], input[type=password], input[type=tel], input[type=number]';

function peersOf(element: Element): Element[] {
  if (element.matches('input[type=radio], [role=radio]')) {
    const group = element.closest('[role=radiogroup], fieldset');
    return [...(group?.querySelectorAll('input[type=radio], [role=radio]') ?? [])].filter(isVisible);
  }
  const form = element.closest('[role=dialog], main, form, [role=main]');
  return [...(form?.querySelectorAll(TEXT) ?? [])].filter(isVisible);
}

/**
 * Whether a button is the wizard's primary one. Cloudscape's Wizard marks it with `awsui_primary-button_1xupv`
 * (unchanged since 2023-01; measured); otherwise the last primary button of the page's main part is it. Undefined
 * where the page marks no primary button at all.
 */
export function primaryOf(element: Element): boolean | undefined {
  const document = element.ownerDocument;
  const marked = [...document.querySelectorAll('[class*="awsui_primary-button_1xupv_"]')].filter(isVisible);
  if (marked.length > 0) return marked.includes(element);
  const primaries = [...document.querySelectorAll('main [class*="awsui_variant-primary_vjswe_"]')].filter(isVisible);
  return primaries.length > 0 ? primaries.at(-1) === element : undefined;
}
