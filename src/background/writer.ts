import type { Proposal } from '../messages/protocol.ts';
import { KEYS, type RunHead, readRun, type StoredRun } from '../platform/run-store.ts';
import { read, write } from '../platform/storage.ts';
import type { Event } from '../progress/event.ts';
import { apply, fold, news } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { grown } from '../progress/stored.ts';
import { ProblemError } from '../ui/problem.ts';
import { readDeclined, withDeclined } from './declined.ts';
import { oneAtATime } from './queue.ts';

const inTurn = oneAtATime();

/**
 * Appends what is news of some proposals to a run's log and resolves when it is stored. Nothing is kept in memory
 * between calls: the worker may die before, in or after any of them, and a repeated proposal changes nothing.
 * Rejects with a `ProblemError` when the run is gone or cannot be written.
 * @param now Unix milliseconds
 * @param beside what else is to be stored in the same write, by key, when there is news
 */
export function append(
  run: string,
  proposals: readonly Proposal[],
  now: () => number,
  beside: Record<string, unknown> = {},
): Promise<StoredRun> {
  return inTurn(async () => {
    const stored = await readRun(run);
    if (!stored) throw new ProblemError('problem.runGone');
    const before = await readDeclined();
    const { added, declined } = newsOf(stored, proposals, new Set(before), now);
    const also = withDeclined(before, declined);
    if (added.length === 0 && declined.length > 0) await write(also);
    const head = added.length > 0 ? await store(stored.head, added, { ...beside, ...also }) : stored.head;
    return { ...stored, head, events: [...stored.events, ...added] };
  });
}

/** Queues another kind of write behind the appends. */
export const writeInTurn = inTurn;

/** The events that proposals become, and the ids of those that are no news. What came before is neither. */
function newsOf(stored: StoredRun, proposals: readonly Proposal[], came: Set<string>, now: () => number) {
  for (const { id } of stored.events) came.add(id);
  let state = fold(stored.events);
  const added: Event[] = [];
  const declined: string[] = [];
  for (const { id, body } of proposals) {
    if (came.has(id)) continue;
    came.add(id);
    const fresh = news(state, body);
    if (!fresh) {
      declined.push(id);
      continue;
    }
    const event = stamp(fresh, id, now());
    state = apply(state, event);
    added.push(event);
  }
  return { added, declined };
}

/** Head and last chunks go in one write, so that a log never has a chunk that its head does not know. */
async function store(head: RunHead, added: readonly Event[], beside: Record<string, unknown>): Promise<RunHead> {
  const lastNumber = Math.max(head.chunks - 1, 0);
  const lastKey = KEYS.chunk(head.id, lastNumber);
  const { replaces, chunks } = grown((await read([lastKey]))[lastKey], added);
  const from = replaces ? lastNumber : head.chunks;
  const writes = chunks.map((chunk, index) => [KEYS.chunk(head.id, from + index), chunk] as const);
  const after = { ...head, guide: guideOf(added) ?? head.guide, chunks: from + chunks.length };
  await write({ ...beside, ...Object.fromEntries(writes), [KEYS.run(head.id)]: after });
  return after;
}

/** The guide version that a run follows after these events, when one of them moves it. */
function guideOf(added: readonly Event[]): RunHead['guide'] | undefined {
  return added.findLast((event) => event.type === 'moved')?.guide;
}
