import type { Target } from '../console/target.ts';
import { leadsTo } from './address.ts';
import { analyticsOf, attributesOf } from './hooks.ts';
import { contentOf } from './names.ts';
import { isCounted } from './order.ts';
import { isInRow } from './row.ts';
import { FLASH_SUCCESS } from './scope.ts';

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
  return structure.order !== undefined && isCounted(element);
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
