import { type IsDeveloperView, parseRelay } from '../messages/parse.ts';
import type { Relay } from '../messages/protocol.ts';
import { browser, hear } from './browser.ts';

/**
 * Hears what the worker says to this tab (other frames' reports, the person's keys), until the signal aborts.
 * @param isDeveloper gives what checks a developer view, once there is such a thing here
 */
export function onRelay(
  signal: AbortSignal,
  isDeveloper: () => IsDeveloperView | undefined,
  callback: (relay: Relay) => void,
): void {
  hear(browser.runtime.onMessage, signal, ((message: unknown, sender: { id?: string }) => {
    const relay = sender.id === browser.runtime.id && parseRelay(message, isDeveloper());
    // Nothing is answered: a promise here would answer for every other listener too.
    if (relay) callback(relay);
  }) as never);
}
