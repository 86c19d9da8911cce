import { extensionVersion } from '../platform/browser.ts';
import { isHead, KEYS, type RunHead, readActive, readRun, type StoredRun } from '../platform/run-store.ts';
import { read } from '../platform/storage.ts';
import { type Joined, readSession } from '../platform/training-store.ts';
import { fold } from '../progress/fold.ts';
import type { StateMessage } from '../training/message.ts';
import { stateOf } from '../training/state.ts';
import { shippedGuide } from './guides.ts';
import { changeSession } from './training-record.ts';

/**
 * The run that a session shows: the one that was offered when it was joined, or that the person began or went on with during it;
 * never another one because it became active: it may be of an account that the person's trainer has nothing to do with.
 */
export async function runOfSession({ run }: Joined): Promise<StoredRun | undefined> {
  return run === undefined ? undefined : readRun(run);
}

/** The active run, if it is of that guide: the one to be offered. */
export async function runToShow(guide: string): Promise<string | undefined> {
  const active = await readActive();
  return ofGuide(active?.run, guide);
}

/** That run, if it is there and of that guide. */
export async function ofGuide(run: string | undefined, guide: string): Promise<string | undefined> {
  return (await headOf(run))?.guide.id === guide ? run : undefined;
}

async function headOf(run: string | undefined): Promise<RunHead | undefined> {
  if (run === undefined) return undefined;
  const head = (await read([KEYS.run(run)]))[KEYS.run(run)];
  return isHead(head) ? head : undefined;
}

/** Whoever begins the session's guide anew during it wants that run to be seen. */
export const showRun = (run: string, guide: string): Promise<unknown> =>
  changeSession((joined) => (joined.membership.link.guide.id === guide ? withRun(joined, run) : joined));

/** What is begun after leaving is nobody's business. */
const withRun = (joined: Joined, run: string): Joined =>
  joined.membership.outbox.leaving === undefined ? { ...joined, run } : joined;

/** Whoever goes on with an earlier run of the session's guide wants it to be seen, where the session has none that is there. */
export async function showResumed(run: string): Promise<void> {
  const session = await readSession();
  if (!session?.membership || (await headOf(session.run))) return;
  const { link, own } = session.membership;
  if ((await ofGuide(run, link.guide.id)) === undefined) return;
  // A run that was begun meanwhile is the one to be seen.
  await changeSession((one) => (one.run === session.run ? withRun(one, run) : one), own.public);
}

/** What of a run has been posted, or is to be. */
export const postedOf = (run: StoredRun | undefined): NonNullable<Joined['posted']> => ({
  run: run?.head.id,
  events: run?.events.length ?? 0,
});

/** All that is sent of a participant now. Rejects when the run, or the session's guide, cannot be read. */
export async function stateNow(
  { membership }: Joined,
  run: StoredRun | undefined,
  now: number,
): Promise<Omit<StateMessage, 'kind' | 'participant' | 'seq'>> {
  const { link, name, joined, hand, outbox } = membership;
  const guide = run?.guide ?? (await shippedGuide(link.guide.id)).guide;
  const left = outbox.leaving === undefined ? {} : { left: true as const };
  // What was done after leaving is not told, however late the leaving gets through.
  const events = (run?.events ?? []).filter(({ at }) => at <= (outbox.leaving ?? Number.POSITIVE_INFINITY));
  return stateOf(guide, fold(events), { name, joined, version: extensionVersion(), hand, ...left }, now);
}
