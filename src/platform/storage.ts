import { browser } from './browser.ts';

/** Reads keys of `storage.local`; absent ones are absent. Rejects when the store cannot be read. */
export function read(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** Reads everything of `storage.local`. */
export function readAll(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Writes keys in one go. Rejects when the quota is full or the disk fails: the caller must say so. */
export function write(values: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(values);
}

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
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') callback(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
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
