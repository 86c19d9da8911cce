import { breathe } from '../platform/breathe.ts';
import { extensionVersion } from '../platform/browser.ts';
import { postStatements, type RecordStore, rememberRecordStore } from '../platform/record-store.ts';
import { afterAnswer, nextBatch, queueOf } from '../training/lrs.ts';
import { type Room, recordOfRoom } from './room.ts';
import { queueOfClass } from './statements.ts';
import { type Saying, type Sending, store } from './store.ts';
import { readStoreAddress } from './store-address.ts';
import { wait } from './wait.ts';

let stop: AbortController | undefined;

/** Stops sending. What was taken stays there; sent again, it changes nothing. */
export const stopSending = (): void => stop?.abort();

/**
 * Sends the class's statements to a record store, batch after batch, until all are taken, the store says no, or the trainer
 * stops it.
 */
export async function sendStatements(room: Room, typed: RecordStore, kept: boolean): Promise<Saying | undefined> {
  const address = readStoreAddress(typed.address);
  if (address === undefined || typed.user.trim() === '' || typed.secret === '') return { text: 'board.lrs.incomplete' };
  const to = { ...typed, user: typed.user.trim(), address };
  await rememberRecordStore(to, kept);
  stop?.abort();
  stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, room.over.signal]);
  const show = (sending: Sending) =>
    !room.over.signal.aborted && store.setState({ recordStore: { store: to, kept }, sending });
  const record = recordOfRoom(room, extensionVersion(), false);
  show({ queue: queueOf([]), made: 0, isOver: false });
  const queue = await queueOfClass(record, breathe, (made) => show({ queue: queueOf([]), made, isOver: false }));
  await sendAll(queue, to, signal, show);
  return undefined;
}

/** What sending needs of the world. */
export interface SendingEdge {
  post: typeof postStatements;
  wait: typeof wait;
  now(): number;
  chance(): number;
}

const EDGE: SendingEdge = {
  post: postStatements,
  wait,
  now: () => Date.now(),
  chance: () => Math.random(),
};

/** Sends batch after batch. @param show is told after each answer how it goes */
export async function sendAll(
  all: Sending['queue'],
  to: RecordStore,
  signal: AbortSignal,
  show: (sending: Sending) => void,
  edge = EDGE,
): Promise<void> {
  let queue = all;
  let status: number | undefined;
  while (!signal.aborted) {
    show({ queue, status, made: 1, isOver: false });
    const next = nextBatch(queue, edge.now());
    if (next.do === 'done' || next.do === 'stop') break;
    if (next.do === 'wait') {
      await edge.wait(next.until - edge.now(), signal);
      continue;
    }
    const answered = await edge.post(to, next.batch);
    queue = afterAnswer(queue, answered, edge.now(), edge.chance());
    status = queue.retryAt === undefined ? undefined : answered === 'none' ? 0 : answered.status;
  }
  show({ queue, made: 1, isOver: true });
}
