import { browser } from './browser.ts';

/**
 * Hears what is sent to the worker. To be called at the top level, synchronously: the worker is started by the very
 * message that it must hear. The answer goes back by callback, for older Chromiums take no promise from a
 * listener.
 * @param answer gives a promise of the answer, which must not reject, or undefined for what is not answered
 */
export function onRequest(answer: (message: unknown, sender: unknown) => Promise<unknown> | undefined): void {
  const listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => {
    const coming = answer(message, sender);
    void coming?.then(reply);
    // `true`: the answer comes later.
    return coming ? true : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
}
