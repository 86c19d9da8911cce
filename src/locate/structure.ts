import type { Target } from '../console/target.ts';
import { leadsTo } from './address.ts';
import { analyticsOf, attributesOf } from './hooks.ts';
import { contentOf } from './names.ts';
import { isCounted } from './order.ts';
import { isHeadingPrimary, isMarkedPrimary } from './primary.ts';
import { isInRow } from './row.ts';
import { FLASH_SUCCESS } from './scope.ts';

/**
 * Whether an element's structure may tell what it is where no known name does: only such elements are looked at then.
 * Costs no layout.
 */
export function mayCarry({ structure = {}, scope, names }: Target, element: Element): boolean {
  const { id, hrefEnds, attributes, analytics, wizardPrimary, headingPrimary } = structure;
  if (attributes && attributesOf(element, attributes)) return true;
  if (analytics && analyticsOf(element, analytics)) return true;
  if (id !== undefined) return element.id === id;
  if (hrefEnds !== undefined) return leadsTo(element, hrefEnds) ?? false;
  if (structure.successOn) return isSuccess(element);
  if (structure.icon) return isIcon(element);
  if (wizardPrimary) return isMarkedPrimary(element);
  if (headingPrimary) return isHeadingPrimary(element);
  if (scope?.in === 'row' && Object.keys(names).length === 0) return isInRow(element, scope.cell);
  return structure.order !== undefined && isCounted(element);
}

/** A success message (Cloudscape's Flashbar; measured). */
export const isSuccess = (element: Element): boolean => element.matches(FLASH_SUCCESS);

/** A button that is drawn as a picture alone. */
export const isIcon = (element: Element): boolean =>
  contentOf(element) === '' && element.querySelector('svg, img') !== null;
