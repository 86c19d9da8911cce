import { delayAfter } from './pace.ts';

/** A statement; only its id is looked at. */
export type Statement = Readonly<Record<string, unknown>>;

/** Statements in one request, and characters of its text. Stores take more, proxies before them often do not. */
const MOST_IN_BATCH = 50;
const MOST_TEXT = 200_000;

/** Why nothing more is sent to a learning record store. The trainer has to change something first. */
export type LrsStop =
  /** 401: it does not know the key. */
  | 'bad-key'
  /** 403: the key may not write. */
  | 'not-allowed'
  /** 404, a redirect, anything else that no store answers: it is not one, or not this address. */
  | 'wrong-address';

/** What is still to be sent to a store, and what became of the rest. Plain data. */
export interface LrsQueue {
  waiting: readonly (readonly Statement[])[];
  /** How many it took, or had already. */
  taken: number;
  /** Ids under which it holds something else (409): they were sent before, by something that was changed since. */
  conflicts: readonly string[];
  /** Ids that it takes for wrong (400) or too large (413), each alone. */
  refused: readonly string[];
  failures: number;
  retryAt?: number;
  stopped?: LrsStop;
}

/** All statements, in batches. They keep their ids, so that sending again changes nothing. */
export function queueOf(statements: readonly Statement[]): LrsQueue {
  const waiting: Statement[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const one of statements) {
    const { length } = JSON.stringify(one);
    const last = waiting.at(-1);
    if (last && last.length < MOST_IN_BATCH && size + length <= MOST_TEXT) {
      last.push(one);
      size += length;
    } else {
      waiting.push([one]);
      size = length;
    }
  }
  return { waiting, taken: 0, conflicts: [], refused: [], failures: 0 };
}

/** What to do now. Times are Unix milliseconds. */
export type LrsNext =
  | { do: 'send'; batch: readonly Statement[] }
  | { do: 'wait'; until: number }
  | { do: 'stop'; why: LrsStop }
  | { do: 'done' };

export function nextBatch({ waiting, retryAt, stopped }: LrsQueue, now: number): LrsNext {
  if (stopped) return { do: 'stop', why: stopped };
  const [batch] = waiting;
  if (!batch) return { do: 'done' };
  return retryAt !== undefined && retryAt > now ? { do: 'wait', until: retryAt } : { do: 'send', batch };
}

/**
 * The first batch was answered. A store refuses a batch as a whole, so one that it does not take is halved until the statements
 * that it means are alone.
 * @param answer the status and `Retry-After` in milliseconds, or `none`
 * @param chance from 0 to 1
 */
export function afterAnswer(
  queue: LrsQueue,
  answer: { status: number; retryAfter?: number } | 'none',
  now: number,
  chance: number,
): LrsQueue {
  const [batch = [], ...others] = queue.waiting;
  const status = answer === 'none' ? 0 : answer.status;
  const on = { ...queue, failures: 0, retryAt: undefined };
  if (status === 200 || status === 204) return { ...on, waiting: others, taken: queue.taken + batch.length };
  if (status === 400 || status === 409 || status === 413) {
    const half = Math.ceil(batch.length / 2);
    if (batch.length > 1) return { ...on, waiting: [batch.slice(0, half), batch.slice(half), ...others] };
    const ids = batch.map(({ id }) => String(id));
    return status === 409
      ? { ...on, waiting: others, conflicts: [...queue.conflicts, ...ids] }
      : { ...on, waiting: others, refused: [...queue.refused, ...ids] };
  }
  if (status === 401) return { ...queue, stopped: 'bad-key' };
  if (status === 403) return { ...queue, stopped: 'not-allowed' };
  if (status !== 0 && status !== 408 && status !== 429 && status < 500) return { ...queue, stopped: 'wrong-address' };
  const failures = queue.failures + 1;
  const asked = answer === 'none' ? undefined : answer.retryAfter;
  return { ...queue, failures, retryAt: now + delayAfter(failures, chance, asked) };
}
