import { browser } from './browser.ts';

/** Which of some match patterns we may read now: the person can withhold a host, or give one only on a press. */
export async function allowed(matches: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(matches.map((match) => browser.permissions.contains({ origins: [match] })));
  return matches.filter((_match, index) => answers[index]);
}

/**
 * Asks the person for hosts, by the browser's own question. Must be called in the very press that asks for it, before
 * anything is waited for: both browsers refuse it otherwise. (Extensions documentation.)
 * @returns whether they were given
 */
export function requestAccess(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}

/** Whether the extension may run in private windows. The person decides it in the browser's settings alone. */
export function mayRunInPrivate(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}

/** Calls back when the person gave or took hosts, until the signal aborts. */
export function onAccess(signal: AbortSignal, callback: () => void): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => callback();
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
