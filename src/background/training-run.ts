import { extensionVersion } from '../platform/browser.ts';
import { isHead, KEYS, type RunHead, readActive, readRun, type StoredRun } from '../platform/run-store.ts';
import { read } from '../platform/storage.ts';
import type { Joined } from '../platform/training-store.ts';
import { fold } from '../progress/fold.ts';
import type { StateMessage } from '../training/message.ts';
import { stateOf } from '../training/state.ts';
import { shippedGuide } from './guides.ts';
import { changeSession } from './training-record.ts';

/**
 * The run that a session shows: the one that it was joined with or that was begun during it; where there is none, the active
 * one, if it is of the session's guide. Another account's run is never shown because its page came to the front.
 */
export async function runOfSession({ run, membership: { link } }: Joined): Promise<StoredRun | undefined> {
  const id = (await headOf(run)) ? run : await runToShow(link.guide.id);
  return id === undefined ? undefined : readRun(id);
}

/** The active run, if it is of that guide. */
export async function runToShow(guide: string): Promise<string | undefined> {
  const active = await readActive();
  return (await headOf(active?.run))?.guide.id === guide ? active?.run : undefined;
}

async function headOf(run: string | undefined): Promise<RunHead | undefined> {
  if (run === undefined) return undefined;
  const head = (await read([KEYS.run(run)]))[KEYS.run(run)];
  return isHead(head) ? head : undefined;
}

/** Whoever begins the session's guide anew during it wants that run to be seen. */
export const showRun = (run: string, guide: string): Promise<unknown> =>
  changeSession((joined) => (joined.membership.link.guide.id === guide ? { ...joined, run } : joined));

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
  return stateOf(guide, fold(run?.events ?? []), { name, joined, version: extensionVersion(), hand, ...left }, now);
}
