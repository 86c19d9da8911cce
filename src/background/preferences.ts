import { PREFERENCES_KEY, readPreferences } from '../platform/preference-store.ts';
import { write } from '../platform/storage.ts';
import { type Preferences, preferencesFrom } from '../ui/preferences.ts';
import { writeInTurn } from './writer.ts';

/** Sets some preferences and leaves the others. Rejects when the store cannot be written. */
export const prefer = (change: Partial<Preferences>): Promise<void> =>
  writeInTurn(async () => write({ [PREFERENCES_KEY]: preferencesFrom({ ...(await readPreferences()), ...change }) }));
