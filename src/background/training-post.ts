import { setAlarm } from '../platform/alarms.ts';
import { post } from '../platform/participant-relay.ts';
import type { Joined } from '../platform/training-store.ts';
import { type Answer, answered, begin, changed, end, heardEpoch, next, type Outbox } from '../training/outbox.ts';
import { IN_FLIGHT_FOR } from '../training/pace.ts';
import { sealBeat, sealState } from '../training/participant-wire.ts';
import { postingAddress } from '../training/relay.ts';
import { changeSession, withOutbox } from './training-record.ts';
import { postedOf, runOfSession, stateNow } from './training-run.ts';

/** The name of the only alarm there is. It is set during a session, and at no other time. */
export const ALARM = 'training';

const { subtle } = crypto;

/** Posts the participant's state as it is now. All that has to outlast the worker is stored before anything goes out. */
export async function postState({ membership: { own, link } }: Joined): Promise<void> {
  const now = Date.now();
  const isDue = (box: Outbox) => next(box, now, link.expires).do === 'post';
  const begun = await changeSession((one) => {
    const { outbox } = one.membership;
    return isDue(outbox) ? withOutbox(one, begin(outbox, now)) : one;
  }, own.public);
  const seq = begun?.membership?.outbox.inFlight?.seq;
  if (!begun?.membership || seq === undefined || begun.membership.outbox.inFlight?.at !== now) return;
  await setAlarm(ALARM, now + IN_FLIGHT_FOR);
  const { answer, posted } = await send(begun, seq, now).catch(() => ({ answer: 'none' as const, posted: undefined }));
  await changeSession((one) => {
    const { outbox } = one.membership;
    if (answer === 'too-large') return withOutbox(one, end(outbox, 'too-large'));
    const after = withOutbox(one, answered(outbox, seq, answer, Date.now(), Math.random()));
    return isTaken(answer) ? { ...after, posted } : after;
  }, own.public);
}

const isTaken = (answer: Answer): boolean => answer !== 'none' && answer.status >= 200 && answer.status < 300;

async function send(joined: Joined, seq: number, now: number) {
  const { own, link } = joined.membership;
  const run = await runOfSession(joined);
  const state = await stateNow(joined, run, now);
  const wire = await sealState({ ...state, seq }, { link, own, subtle });
  const answer = wire === undefined ? ('too-large' as const) : await post(postingAddress(link, 'post'), wire);
  return { answer, posted: postedOf(run) };
}

/**
 * Posts that a console tab shows the guide. Where that does not get through, a state is tried, which is repeated until it does.
 * When it was sent is stored before it is: otherwise a storage that fails would have them sent without end.
 */
export async function postBeat({ membership: { own, link } }: Joined): Promise<void> {
  const at = Date.now();
  const session = await changeSession((one) => ({ ...one, beat: at }), own.public);
  const { outbox } = session?.membership ?? {};
  if (!outbox || outbox.leaving !== undefined) return;
  const wire = await sealBeat({ seq: outbox.seq, at }, { link, own, subtle });
  const answer = await post(postingAddress(link, 'beat'), wire);
  await changeSession((one) => withOutbox(one, afterBeat(one.membership.outbox, answer)), own.public);
}

/** What a beat's answer says of the relay. */
export function afterBeat(box: Outbox, answer: Answer): Outbox {
  if (answer === 'none' || answer.status >= 500 || answer.status === 403) return changed(box);
  if (answer.status === 410) return end(box, 'expired');
  return isTaken(answer) && answer.epoch !== undefined ? heardEpoch(box, answer.epoch) : box;
}
