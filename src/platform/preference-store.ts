import { type Preferences, preferencesFrom } from '../ui/preferences.ts';
import { onChanged, read } from './storage.ts';

/** Key in `storage.local` for what a person has set. Reading is free for all; only the background worker writes. */
export const PREFERENCES_KEY = 'preferences';

/** What the person has set; the defaults where that cannot be read. Never rejects. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await read([PREFERENCES_KEY]).catch(() => undefined);
  return preferencesFrom(stored?.[PREFERENCES_KEY]);
}

/** Calls back with the preferences whenever they change, until the signal aborts. */
export function onPreferences(signal: AbortSignal, callback: (preferences: Preferences) => void): void {
  onChanged(signal, async (keys) => {
    if (!keys.includes(PREFERENCES_KEY)) return;
    const preferences = await readPreferences();
    if (!signal.aborted) callback(preferences);
  });
}
