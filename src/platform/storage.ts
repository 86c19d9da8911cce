import { ProblemError } from '../ui/problem.ts';
import { browser, hear } from './browser.ts';

/** Reads keys of `storage.local`; absent ones are absent. Rejects when the store cannot be read. */
export function read(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** The names of all keys, without their values where the browser can. (Chrome 130, Firefox 143: MDN, 2026-11.) */
export async function keys(): Promise<string[]> {
  const { local } = browser.storage as unknown as { local: { getKeys?(): Promise<string[]> } };
  return local.getKeys ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
}

/**
 * Writes keys in one go: all of them or none. Rejects when the disk fails, and with `problem.full` when there is no room: the
 * caller must say so.
 */
export async function write(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch (error) {
    throw isQuotaError(error) ? new ProblemError('problem.full') : error;
  }
}

/** Chrome says "Resource::kQuotaBytes quota exceeded", Firefox throws a QuotaExceededError. (Both browsers' source; 2026-11.) */
const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

/** Removes keys for good. */
export function remove(keys: string[]): Promise<void> {
  return browser.storage.local.remove(keys);
}

/** Removes everything, of this session too. */
export async function clearAll(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Calls back with the names of changed keys until the signal aborts. */
export function onChanged(signal: AbortSignal, callback: (keys: string[]) => void): void {
  hear(browser.storage.onChanged, signal, (changes: object, area: string) => {
    if (area === 'local') callback(Object.keys(changes));
  });
}

/**
 * Whether this is the worker's first start since the extension was installed, updated or switched on, or the browser was
 * started: `storage.session` is empty then and at no other time. (Extensions documentation of both browsers; tried.)
 */
export async function isFirstStart(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  if (started) return false;
  await browser.storage.session.set({ started: true });
  return true;
}
