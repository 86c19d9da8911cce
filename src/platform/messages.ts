import { parseRelay } from '../messages/parse.ts';
import type { Done, Kind, Protocol, Relay } from '../messages/protocol.ts';
import { browser } from './browser.ts';

/** Asks the worker. Rejects when the worker died before it answered or the extension is gone: ask again. */
export async function ask<K extends Kind>(kind: K, body: Protocol[K]['ask']): Promise<Protocol[K]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ kind, ...body });
  if (isDone(answer)) return answer;
  throw new Error('The worker gave no answer.');
}

/** Waits between the attempts of `askUntilAnswered`. Milliseconds. */
const AGAIN = [100, 200, 400, 800, 1600];

/**
 * Asks the worker, and again when it dies before it answers: every request that changes something is the same when it is
 * repeated. Rejects when nobody answers at all.
 */
export async function askUntilAnswered<K extends Kind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  for (const wait of AGAIN) {
    const answer = await ask(kind, body).catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return ask(kind, body);
}

/** Hears what other frames of this tab report, until the signal aborts. */
export function onRelay(signal: AbortSignal, callback: (relay: Relay) => void): void {
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const relay = parseRelay(message);
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

function isDone(answer: unknown): answer is Done {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
