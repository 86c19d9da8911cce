import { remove, write } from '../platform/storage.ts';
import {
  type Ended,
  type Joined,
  NOTICE_KEY,
  type Notice,
  readSession,
  SESSION_KEY,
  type Session,
} from '../platform/training-store.ts';
import type { Outbox, Stop } from '../training/outbox.ts';
import { writeInTurn } from './writer.ts';

/** What becomes of a session: changed, over, or nothing of it is kept. The same object: nothing has changed. */
export type Change = (joined: Joined) => Session | undefined;

/**
 * Changes the session that is stored, behind all other writes.
 * @param own the participant whose session it was: what comes late for another one changes nothing
 * @param notice what the trainer said, to be stored in the same write
 * @returns what is stored then
 */
export function changeSession(change: Change, own?: string, notice?: Notice): Promise<Session | undefined> {
  return writeInTurn(async () => {
    const before = await readSession();
    if (!before?.membership || (own !== undefined && before.membership.own.public !== own)) return before;
    const after = change(before);
    if (!after) await remove([SESSION_KEY, NOTICE_KEY]);
    else if (after !== before) await write({ [SESSION_KEY]: after, ...(notice && { [NOTICE_KEY]: notice }) });
    if (after?.ended) await remove([NOTICE_KEY]);
    return after;
  });
}

/** The session with another outbox. */
export const withOutbox = (joined: Joined, outbox: Outbox): Joined =>
  outbox === joined.membership.outbox ? joined : { ...joined, membership: { ...joined.membership, outbox } };

/** By how much a participant's clock may go behind a relay's. Milliseconds. */
const CLOCKS = 300_000;

/**
 * The session when it is over: whoever left on their own need not be told. A relay says the same of a session that was ended and of
 * one whose time has come; where it is long before that time, it was the trainer.
 */
export const over = ({ membership: { link } }: Joined, why: Stop, at: number): Ended | undefined => {
  if (why === 'left') return undefined;
  const isEarly = why === 'expired' && at < link.expires - CLOCKS;
  return { ended: { label: link.label, why: isEarly ? 'ended' : why, at } };
};
