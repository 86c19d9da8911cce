import type { Ring } from '../overlay/ring/ring.ts';
import { onPreferences, readPreferences } from '../platform/preference-store.ts';
import type { Preferences } from '../ui/preferences.ts';

/**
 * Has a ring dim the rest of the page as the person prefers, now and whenever they change it. Only for the page itself:
 * a frame alone in the dark would look broken.
 */
export function followDim(ring: Pick<Ring, 'setDim'>, signal: AbortSignal): void {
  const apply = ({ dim }: Preferences) => ring.setDim(dim);
  onPreferences(signal, apply);
  void readPreferences().then((preferences) => signal.aborted || apply(preferences));
}
