// The gate in every console frame holds this file: it stays small, and knows no parser.
import type { Done, Kind, Protocol } from '../messages/protocol.ts';
import { ProblemError } from '../ui/problem.ts';
import { browser } from './browser.ts';

/**
 * Asks the worker. Rejects when the worker died before it answered, when no answer came in time (one that is lost need not be told
 * to be), or when the extension is gone: ask again.
 * @param time how long the answer is waited for, in milliseconds
 */
export async function ask<K extends Kind>(
  kind: K,
  body: Protocol[K]['ask'],
  time = 15_000,
): Promise<Protocol[K]['answer']> {
  const answer = (await within(time, browser.runtime.sendMessage({ kind, ...body }))) as Done | undefined;
  if (!answer) throw new ProblemError('problem.noAnswer');
  return answer;
}

/**
 * Makes attempts until one comes to something, at most 38, which takes a minute where they fail at once: each wait is half as long
 * again as the one before, from 0.1 s to 2 s. One that hangs holds nothing up (for longer than 2 s at first), but what it brings late still goes where
 * it was to go. Never rejects.
 * @param attempt rejects, or resolves to nothing, where another is to be made
 */
export async function keepTrying(attempt: () => Promise<unknown>): Promise<void> {
  for (let left = 38, wait = 100; left--; wait = Math.min(wait * 1.5, 2000)) {
    if (await within(20 * wait, attempt()).catch(() => false)) return;
    await pause(wait);
  }
}

/** Waits between the attempts of `askUntilAnswered`. Milliseconds. */
const AGAIN = [100, 200, 400, 800, 1600];
/** How long it waits for an answer: a tab is opened twice for whoever asks twice. Milliseconds. */
const LONG = 600_000;

/**
 * Asks the worker from a page of the extension, and again when it dies before it answers: every request that changes something
 * is the same when it is repeated. Rejects when nobody answers at all.
 */
export async function askUntilAnswered<K extends Kind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  for (const wait of AGAIN) {
    const answer = await ask(kind, body, LONG).catch(() => undefined);
    if (answer) return answer;
    await pause(wait);
  }
  return ask(kind, body, LONG);
}

/** Resolves after a time. Milliseconds. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** What comes of something, or undefined when it takes longer than a time. Milliseconds. */
function within(time: number, coming: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
