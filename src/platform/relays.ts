import { type IsDeveloperView, parseRelay } from '../messages/parse.ts';
import type { Relay } from '../messages/protocol.ts';
import { browser } from './browser.ts';

/**
 * Hears what the worker says to this tab (other frames' reports, the person's keys), until the signal aborts.
 * @param isDeveloper gives what checks a developer view, once there is such a thing here
 */
export function onRelay(
  signal: AbortSignal,
  isDeveloper: () => IsDeveloperView | undefined,
  callback: (relay: Relay) => void,
): void {
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const relay = parseRelay(message, isDeveloper());
    if (relay) callback(relay);
    // Nothing is answered: a promise here would answer for every other listener too.
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener as never);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}
