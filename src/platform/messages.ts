// The gate in every console frame holds this file: it stays small, and knows no parser.
import type { Done, Kind, Protocol } from '../messages/protocol.ts';
import { ProblemError } from '../ui/problem.ts';
import { browser } from './browser.ts';

/** Asks the worker. Rejects when the worker died before it answered or the extension is gone: ask again. */
export async function ask<K extends Kind>(kind: K, body: Protocol[K]['ask']): Promise<Protocol[K]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ kind, ...body });
  if (isDone(answer)) return answer;
  throw new ProblemError('problem.noAnswer');
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

function isDone(answer: unknown): answer is Done {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
