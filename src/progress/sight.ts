import type { Place } from '../console/page.ts';
import type { Action, Result } from '../guide/model.ts';

/** What one frame of the console shows at one moment, as far as progress can depend on it. */
export interface Sight {
  place: Place;
  principal: 'root' | 'user' | 'role' | 'unknown';
  /** When this visit of the page began: document load or the last change of route. Unix milliseconds. */
  since: number;
  /** Whether a result that needs the page's content holds. `action` is the one that asks: `checked` is about its control. */
  shows(result: Extract<Result, { is: 'checked' | 'shown' | 'gone' }>, action?: Action): boolean;
  /** Whether the control of an action is on the page and is not ticked. */
  unchecked(action: Action): boolean;
  /** Since when the page marks the field of an action as wrong; undefined while it does not. Unix milliseconds. */
  wrongSince(action: Action): number | undefined;
  /** Since when the page shows that it refused something; absent while it shows none. Unix milliseconds. */
  refusedAt?: number;
}
