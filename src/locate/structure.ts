import type { Structure, Target } from '../console/target.ts';
import { leadsTo } from './address.ts';
import { analyticsOf, attributesOf } from './hooks.ts';
import { contentOf } from './names.ts';
import { inPageOrder } from './page-order.ts';
import { queryDeep } from './roles.ts';
import { isInRow } from './row.ts';
import { FLASH_SUCCESS } from './scope.ts';
import { shadowRootsOf } from './shadow-roots.ts';
import { closestAcross, containsAcross, isVisible } from './visible.ts';

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

const CHOICE = 'input[type=radio], [role=radio]';
const TICK = 'input[type=checkbox], [role=checkbox], [role=switch]';

function peersOf(element: Element): Element[] {
  if (element.matches(CHOICE)) {
    const group = closestAcross(element, '[role=radiogroup], fieldset');
    return group ? within(group, CHOICE) : [];
  }
  const form = closestAcross(element, 'dialog, [role=dialog], main, form, [role=main]');
  // The boxes of a table's rows are as many as its rows, and Cloudscape's main part holds the navigation too (measured).
  return (form ? within(form, element.matches(TICK) ? TICK : TEXT) : []).filter(
    (one) => !one.closest('table, [role=grid], nav, [role=navigation]'),
  );
}

/** What is in an element and can be seen, in open shadow roots too, in the order of the page. */
function within(root: Element, selector: string): Element[] {
  const roots = shadowRootsOf(root.ownerDocument).filter(({ host }) => containsAcross(root, host));
  const found = queryDeep([root, ...roots], selector).filter(isVisible);
  return roots.length > 0 ? found.sort(inPageOrder) : found;
}

/**
 * Whether an element's structure may tell what it is where no known name does: only such elements are looked at then.
 * Costs no layout.
 */
export function mayCarry({ structure = {}, scope, names }: Target, element: Element): boolean {
  const { id, hrefEnds, attributes, analytics, wizardPrimary } = structure;
  if (attributes && attributesOf(element, attributes)) return true;
  if (analytics && analyticsOf(element, analytics)) return true;
  if (id !== undefined) return element.id === id;
  if (hrefEnds !== undefined) return leadsTo(element, hrefEnds) ?? false;
  if (structure.successOn) return isSuccess(element);
  if (structure.icon) return isIcon(element);
  if (wizardPrimary) return hasToken(element, WIZARD_PRIMARY) || hasToken(element, PRIMARY);
  if (scope?.in === 'row' && Object.keys(names).length === 0) return isInRow(element, scope.cell);
  return structure.order !== undefined;
}

/** A success message (Cloudscape's Flashbar; measured). */
export const isSuccess = (element: Element): boolean => element.matches(FLASH_SUCCESS);

/** A button that is drawn as a picture alone. */
export const isIcon = (element: Element): boolean =>
  contentOf(element) === '' && element.querySelector('svg, img') !== null;

/** Primary buttons and buttons among a heading's actions (`awsui_actions_2qdw9`; measured). */
export const isProminent = (element: Element): boolean =>
  hasToken(element, PRIMARY) || element.closest('[class*="awsui_actions_2qdw9_"]') !== null;

const WIZARD_PRIMARY = 'awsui_primary-button_1xupv_';
const PRIMARY = 'awsui_variant-primary_vjswe_';

function hasToken(element: Element, token: string): boolean {
  // Asked of every button of a page: most are told apart without making a list of their classes.
  if (!element.getAttribute('class')?.includes(token)) return false;
  return [...element.classList].some((name) => name.startsWith(token));
}
