import type { Structure } from '../console/target.ts';
import type { PageIndex } from './page-index.ts';
import { closestAcross } from './visible.ts';

/**
 * Whether an element is number `index` of exactly `count` of its kind: among the radios of its group, or among the
 * text boxes of its form. True, false, or undefined where there are not that many: then order says nothing.
 */
export function orderOf(
  element: Element,
  { index, count }: NonNullable<Structure['order']>,
  page: PageIndex,
): boolean | undefined {
  const peers = peersOf(element, page);
  if (peers.length !== count) return undefined;
  return peers[index] === element;
}

// The boxes of a table's rows are as many as its rows, and Cloudscape's main part holds the navigation too (measured).
const ELSEWHERE = ':not(table *, [role=grid] *, nav *, [role=navigation] *)';
const CHOICE = 'input[type=radio], [role=radio]';

/** Whether an element is one of those that are counted; of the others order says nothing. Costs no layout. */
export const isCounted = (element: Element): boolean => element.matches(`${CHOICE}, ${ELSEWHERE}`);

const TEXT = `:is(textarea, input:not([type]), input[type=text], input[type=search], input[type=password], input[type=tel], input[type=number])${ELSEWHERE}`;
const TICK = `:is(input[type=checkbox], [role=checkbox], [role=switch])${ELSEWHERE}`;

function peersOf(element: Element, page: PageIndex): readonly Element[] {
  if (element.matches(CHOICE)) {
    const group = closestAcross(element, '[role=radiogroup], fieldset');
    return group ? page.visibleIn(group, CHOICE) : [];
  }
  const form = closestAcross(element, 'dialog, [role=dialog], main, form, [role=main]');
  const isTick = element.matches('[type=checkbox], [role=checkbox], [role=switch]');
  return form ? page.visibleIn(form, isTick ? TICK : TEXT) : [];
}
