import { ask } from '../platform/messages.ts';
import { onPreferences } from '../platform/preference-store.ts';
import type { Placing, Preferences } from '../ui/preferences.ts';

/** What the person has set, as far as the checklist needs it. */
export interface Settings {
  placing(): Placing;
  appearance(): Preferences['appearance'];
  /** The person put the checklist elsewhere: that holds at once here, and soon in all tabs. */
  place(placing: Placing): void;
}

/**
 * Follows what the person sets, here and in other tabs.
 * @param first what was read last
 */
export function followSettings(signal: AbortSignal, first: Preferences, changed: () => void): Settings {
  let { placing, appearance } = first;
  /** What was put here and is not stored yet: what other tabs said before is older. */
  let unsaved: Placing | undefined;
  onPreferences(signal, (next) => {
    appearance = next.appearance;
    if (!unsaved) placing = next.placing;
    changed();
  });
  const save = async () => {
    while (unsaved) {
      const sent: Placing = unsaved;
      const answer = await ask('prefer', { change: { placing: sent } }).catch(() => undefined);
      // Where it stands is not worth a second try: it is remembered the next time that it is put somewhere.
      if (!answer || unsaved === sent) unsaved = undefined;
    }
  };
  return {
    placing: () => placing,
    appearance: () => appearance,
    place(next) {
      const isSaving = unsaved;
      placing = next;
      unsaved = next;
      if (!isSaving) void save();
    },
  };
}
