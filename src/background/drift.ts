import { withOutcome } from '../export/drift.ts';
import type { Tried } from '../export/tried.ts';
import { browserKind, extensionVersion } from '../platform/browser.ts';
import { DEVELOPER_KEY, readTried, TRIED_KEY } from '../platform/drift-store.ts';
import { remove, write } from '../platform/storage.ts';
import { writeInTurn } from './writer.ts';

/**
 * Keeps how the search for an action's control ended, in this browser, until a person saves or forgets it.
 * @param now Unix milliseconds; only the day is kept
 */
export function recordTried(tried: Tried, now: number): Promise<void> {
  const day = new Date(now).toISOString().slice(0, 10);
  const stamp = { extension: extensionVersion(), browser: browserKind(), day };
  return writeInTurn(async () => write({ [TRIED_KEY]: withOutcome(await readTried(), tried, stamp) }));
}

/** Forgets everything that was recorded for the drift report. */
export const forgetTried = (): Promise<void> => writeInTurn(() => remove([TRIED_KEY]));

/** Switches the developer view on or off, for all console pages. */
export const setDeveloper = (on: boolean): Promise<void> => writeInTurn(() => write({ [DEVELOPER_KEY]: on }));
