import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../console/hosts.ts';
import { clearAlarm, setAlarm } from '../platform/alarms.ts';
import { hasConsent } from '../platform/consent.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { readActive } from '../platform/run-store.ts';
import { remove } from '../platform/storage.ts';
import { tabsOn } from '../platform/tabs.ts';
import { type Joined, NOTICE_KEY, readSession, SESSION_KEY } from '../platform/training-store.ts';
import { isPseudonym } from '../training/name.ts';
import { awake, changed, next, type Stop } from '../training/outbox.ts';
import { BEAT_EVERY } from '../training/pace.ts';
import { mayJoin } from '../ui/policy.ts';
import { oneAtATime } from './queue.ts';
import { keepHearing, stopHearing } from './training-hear.ts';
import { ALARM, postBeat, postState } from './training-post.ts';
import { changeSession, over, withOutbox } from './training-record.ts';
import { postedOf, runOfSession } from './training-run.ts';
import { writeInTurn } from './writer.ts';

/** What is sooner than this is waited for here, if the worker lives so long; an alarm stands behind it. Milliseconds. */
const SOON = 25_000;
/** Chrome calls by no alarm sooner. Milliseconds. */
const SOONEST_ALARM = 30_000;

const inTurn = oneAtATime();
let queued: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does what is to be done for the session, if there is one: posts what waits, says that the person is there, hears the trainer, or
 * ends it. To be called whenever something may have changed; nobody waits for it, and two at once do no harm. Never rejects.
 */
export function turn(): Promise<void> {
  queued ??= inTurn(() => {
    queued = undefined;
    return takeTurn();
  }).catch(() => undefined);
  return queued;
}

/** The network is there again, or the browser has started: what waits for its time is tried at once. */
export async function tryAtOnce(): Promise<void> {
  await changeSession((one) => withOutbox(one, awake(one.membership.outbox)));
  await turn();
}

async function takeTurn(): Promise<void> {
  clearTimeout(timer);
  for (let session = await readSession(); session?.membership; session = await readSession()) {
    // Where the storage fails, it is tried again later: outside a session nothing is.
    const later = () => callAt(Date.now() + SOONEST_ALARM).then(() => true);
    if (await hasDone(session).catch(later)) return;
  }
  stopHearing();
}

/** Does one thing. Resolves to whether nothing is left to do now. */
async function hasDone(session: Joined): Promise<boolean> {
  const why = await whyNot(session);
  if (why) return finish(session, why);
  const joined = await caughtUp(session);
  const { outbox, link } = joined.membership;
  const step = next(outbox, Date.now(), link.expires);
  if (step.do === 'stop') return finish(joined, step.why);
  if (step.do !== 'post') return hasRested(joined, step.do === 'wait' ? step.until : undefined);
  await postState(joined);
  return false;
}

/** Why the session may not go on, whatever the relay says. */
async function whyNot({ membership: { link, name } }: Joined): Promise<Stop | undefined> {
  const policy = await readPolicy();
  if (!mayJoin(policy, link) || (policy.pseudonyms && !isPseudonym(name))) return 'forbidden';
  return (await hasConsent()) ? undefined : 'withdrawn';
}

/** Marks the state as changed where the run is not as it was posted: also when the worker died before it could say so. */
async function caughtUp(joined: Joined): Promise<Joined> {
  const { outbox, own } = joined.membership;
  if (outbox.waiting || outbox.inFlight) return joined;
  const is = postedOf(await runOfSession(joined).catch(() => undefined));
  if (is.run === joined.posted?.run && is.events === joined.posted?.events) return joined;
  const session = await changeSession((one) => withOutbox(one, changed(one.membership.outbox)), own.public);
  return session?.membership ? session : joined;
}

/**
 * Nothing is to be posted now: hears the trainer while the guide is shown, and sees to it that the worker is called in time.
 * @returns false where a beat was due, and what it brought is to be looked at
 */
async function hasRested(joined: Joined, until: number | undefined): Promise<boolean> {
  const { outbox, link } = joined.membership;
  const isShown = outbox.leaving === undefined && (await showsGuide());
  // What may be broken is opened anew when something gets through again.
  if (isShown && outbox.notConnectedSince === undefined) keepHearing(joined, () => void turn());
  else stopHearing();
  const now = Date.now();
  // What lies in the future was before the clock was set back.
  const words = [joined.beat ?? 0, outbox.lastTaken ?? 0].filter((at) => at <= now);
  const beat = isShown && until === undefined ? Math.max(0, ...words) + BEAT_EVERY : undefined;
  if (beat !== undefined && beat <= now) {
    await postBeat(joined);
    return false;
  }
  await callAt(Math.min(until ?? link.expires, beat ?? link.expires, link.expires));
  return true;
}

/** Whether a console tab that a person can see shows the guide. */
async function showsGuide(): Promise<boolean> {
  const active = await readActive();
  if (!active || active.hidden) return false;
  return (await tabsOn([...REQUIRED_MATCHES, ...OPTIONAL_MATCHES])).some((tab) => tab.active);
}

async function callAt(at: number): Promise<void> {
  const now = Date.now();
  if (at - now < SOON) timer = setTimeout(() => void turn(), Math.max(0, at - now));
  await setAlarm(ALARM, Math.max(at, now + SOONEST_ALARM));
}

async function finish(joined: Joined, why: Stop): Promise<true> {
  stopHearing();
  await changeSession((one) => over(one, why, Date.now()), joined.membership.own.public);
  await clearAlarm(ALARM);
  return true;
}

/** What cannot be changed any more is thrown away, and nothing goes on: nobody is held in a session by a full disk. */
export async function forgetSession(): Promise<undefined> {
  await standStill();
  // A turn that is being taken may set the alarm once more.
  void inTurn(standStill).catch(() => undefined);
  await writeInTurn(() => remove([SESSION_KEY, NOTICE_KEY]));
}

/** Everything that was stored is gone: nothing goes on. */
export async function standStill(): Promise<void> {
  clearTimeout(timer);
  stopHearing();
  await clearAlarm(ALARM);
}
