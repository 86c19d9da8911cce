import { NO_POLICY, type Policy, policyFrom } from '../ui/policy.ts';
import { browser } from './browser.ts';

/**
 * What an administrator has set for this browser. Never rejects: where nothing was set, Firefox refuses to answer.
 * (MDN, storage.managed; 2026-11.)
 */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/**
 * Calls back when an administrator has changed something, until the signal aborts. Firefox reads policies when it starts and at
 * no other time: there nothing is to be told. (MDN, storage.managed and StorageArea.onChanged; 2026-11.)
 */
export function onPolicy(signal: AbortSignal, changed: () => void): void {
  const listener = (_: object, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
