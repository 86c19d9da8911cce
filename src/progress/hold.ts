import { placeMatches } from '../console/place.ts';
import type { Action, Result } from '../guide/model.ts';
import type { EventBody } from './event.ts';
import type { Entry } from './plan.ts';
import type { Sight } from './sight.ts';

/** Whether a result holds on what is seen. */
export function holds(result: Result, sight: Sight, action?: Action): boolean {
  if (result.is === 'page') return placeMatches(sight.place, result.page);
  if (result.is === 'signed-in') return sight.principal === result.as;
  return sight.shows(result, action);
}

/** Whether an action is on the page that is seen. */
export const isHere = (action: Action, sight: Sight) =>
  action.page !== undefined && placeMatches(sight.place, action.page);

/** Closes the actions among some entries; undefined when there are none. */
export function settle(entries: Entry[], as: 'already' | 'passed'): EventBody | undefined {
  const actions = entries.flatMap((entry) => (entry.kind === 'action' ? [entry.action.id] : []));
  return actions.length > 0 ? { type: 'settled', actions, as } : undefined;
}
