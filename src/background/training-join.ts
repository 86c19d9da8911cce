import type { SessionOffer } from '../messages/protocol.ts';
import { hasConsent } from '../platform/consent.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { readRun } from '../platform/run-store.ts';
import { remove, write } from '../platform/storage.ts';
import {
  keepWish,
  NOTICE_KEY,
  readNotice,
  readSession,
  readWish,
  SESSION_KEY,
  type Wish,
} from '../platform/training-store.ts';
import { fold } from '../progress/fold.ts';
import { tally } from '../progress/plan.ts';
import { canTakePart } from '../training/crypto.ts';
import { readJoinLink } from '../training/link.ts';
import type { JoinLink } from '../training/link-parts.ts';
import { join } from '../training/membership.ts';
import type { HandReason } from '../training/message.ts';
import { cleanName, isPseudonym, pseudonym } from '../training/name.ts';
import { changed, leave } from '../training/outbox.ts';
import { linkProblemText } from '../ui/link-words.ts';
import { mayTrain, mayUseGuide, type Policy } from '../ui/policy.ts';
import { ProblemError } from '../ui/problem.ts';
import { shippedGuide } from './guides.ts';
import { oneAtATime } from './queue.ts';
import { forgetSession, turn } from './training.ts';
import { stopHearing } from './training-hear.ts';
import { changeSession } from './training-record.ts';
import { ofGuide, runToShow } from './training-run.ts';
import { writeInTurn } from './writer.ts';

const { subtle } = crypto;
const inTurn = oneAtATime();

/** How long a wish to join waits for the browser's consent. Milliseconds. */
const WISH_FOR = 600_000;

/** What a pasted link offers. Rejects with a `ProblemError` where it cannot be joined from here; nothing is sent. */
export async function offerOf(text: string): Promise<SessionOffer> {
  const policy = await readPolicy();
  const { relay, label, expires, guide } = await linkIn(text, policy);
  const { title } = (await shippedGuide(guide.id)).guide;
  const run = await runToShow(guide.id);
  return {
    relay,
    label,
    expires,
    guide: { ...guide, title },
    run: run === undefined ? undefined : await shownOf(run),
    pseudonym: pseudonym(crypto.getRandomValues(new Uint8Array(4))),
    pseudonymOnly: policy.pseudonyms ?? false,
  };
}

async function shownOf(id: string): Promise<SessionOffer['run']> {
  const run = await readRun(id).catch(() => undefined);
  if (!run) return undefined;
  const { done, total } = tally(run.guide.tasks, fold(run.events));
  return { id, startedAt: run.head.createdAt, done, total };
}

async function linkIn(text: string, policy: Policy): Promise<JoinLink> {
  if (!mayTrain(policy)) throw new ProblemError('problem.sessionsOff');
  if (!(await canTakePart(subtle))) throw new ProblemError('problem.sessionTooOld');
  const { link, problem } = readJoinLink(text, { now: Date.now(), relays: policy.relays });
  if (problem) {
    const { text: key, values } = linkProblemText(problem);
    throw new ProblemError(key, values);
  }
  if (!mayUseGuide(policy, link.guide.id)) throw new ProblemError('problem.guideForbidden', { guide: link.guide.id });
  return link;
}

/**
 * Joins, or keeps the wish until the browser's consent is there. Joining the session again that one is in changes nothing: the
 * request was repeated because its answer was lost.
 * @param run the earlier run that was offered: it is shown, and no other one that may have become active since
 */
export const joinSession = (text: string, name: string, run?: string): Promise<void> =>
  inTurn(async () => {
    const wish = { text, name, run, at: Date.now() };
    const link = await allowed(wish);
    await keepWish(wish);
    await fulfil(wish, link);
  });

/** The link of a wish that may come true. */
async function allowed({ text, name }: Wish): Promise<JoinLink> {
  const policy = await readPolicy();
  const link = await linkIn(text, policy);
  if (policy.pseudonyms && !isPseudonym(name)) throw new ProblemError('problem.pseudonymOnly');
  if (cleanName(name) === '') throw new ProblemError('problem.nameEmpty');
  await shippedGuide(link.guide.id);
  return link;
}

/** A wish is forgotten when it has come true, and not before: where the worker dies over it, the next one does it. */
async function fulfil(wish: Wish, link: JoinLink): Promise<void> {
  if (await hasConsent()) await begin(wish, link).finally(() => keepWish(undefined));
}

async function begin({ name, run: offered }: Wish, link: JoinLink): Promise<void> {
  const membership = await join(link, name, Date.now(), subtle);
  const run = await ofGuide(offered, link.guide.id);
  await writeInTurn(async () => {
    // Taken back meanwhile.
    if (!(await readWish())) return;
    const { membership: other } = (await readSession()) ?? {};
    const isIn = other !== undefined && other.outbox.leaving === undefined;
    if (isIn && other.link.session === link.session) return;
    if (isIn) throw new ProblemError('problem.inSession');
    await remove([NOTICE_KEY]);
    await write({ [SESSION_KEY]: { membership, run } });
  });
  void turn();
}

/** Consent may have been given, or the worker have died over it: a wish that waited for it comes true. Never rejects. */
export const joinWished = (): Promise<void> =>
  inTurn(async () => {
    const wish = await readWish();
    if (wish && Date.now() - wish.at >= WISH_FOR) await keepWish(undefined);
    else if (wish) await fulfil(wish, await allowed(wish));
  }).catch(() => undefined);

/** The person is in no session any more; the trainer is told so once, if that gets through. */
export const leaveSession = (): Promise<void> =>
  inTurn(async () => {
    await keepWish(undefined);
    stopHearing();
    const session = await changeSession((one) => {
      const { membership } = one;
      return { ...one, membership: { ...membership, outbox: leave(membership.outbox, Date.now()) } };
    }).catch(forgetSession);
    await writeInTurn(() => remove([NOTICE_KEY, ...(session?.ended ? [SESSION_KEY] : [])]));
    void turn();
  });

/** Raises a hand for a reason, or takes it back. Rejects outside a session. */
export async function raiseHand(reason?: HandReason): Promise<void> {
  const session = await changeSession((one) => {
    const { hand, ...membership } = one.membership;
    if (hand?.reason === reason || membership.outbox.leaving !== undefined) return one;
    const raised = reason && { reason, since: Math.floor(Date.now() / 1000) * 1000 };
    const outbox = changed(membership.outbox, { urgent: true });
    return { ...one, helpComes: undefined, membership: { ...membership, ...(raised && { hand: raised }), outbox } };
  });
  if (!session?.membership || session.membership.outbox.leaving !== undefined)
    throw new ProblemError('problem.noSession');
  void turn();
}

/** The person has read what the trainer said, up to that number. */
export const noticed = (seq: number): Promise<void> =>
  writeInTurn(async () => {
    const notice = await readNotice();
    if (notice && notice.seq <= seq) await remove([NOTICE_KEY]);
  });
