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
