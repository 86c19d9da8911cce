import type { Answered } from '../platform/answers.ts';
import { readPolicy } from '../platform/policy-store.ts';
import { type BoardSession, storeKept } from '../platform/session-store.ts';
import { postMessage } from '../platform/trainer-relay.ts';
import { nextNumber } from '../training/board.ts';
import type { Bytes } from '../training/bytes.ts';
import type { Subtle } from '../training/crypto.ts';
import { handId } from '../training/hand.ts';
import type { TrainerMessage } from '../training/message.ts';
import { delayAfter } from '../training/pace.ts';
import { type HearingPath, hearingAddress } from '../training/relay.ts';
import { sealTrainer } from '../training/trainer-wire.ts';
import { whyNotLive } from './allowed.ts';
import type { Live } from './live.ts';
import type { Saying } from './store.ts';
import { wait } from './wait.ts';
import { postProblem } from './words.ts';

/** How often a message is tried while a person looks on. */
const ATTEMPTS = 3;
/** Nobody waits longer than this between two. Milliseconds. */
const LONGEST_WAIT = 5000;

/** What speaking needs of the world. */
export interface SpeakingEdge {
  policy: typeof readPolicy;
  post: typeof postMessage;
  keep: typeof storeKept;
  wait: typeof wait;
  subtle: Subtle;
  random(size: number): Bytes;
  now(): number;
  chance(): number;
}

const EDGE: SpeakingEdge = {
  policy: readPolicy,
  post: postMessage,
  keep: storeKept,
  wait,
  subtle: crypto.subtle,
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  now: () => Date.now(),
  chance: () => Math.random(),
};

/** To whom it is said: a session that is open. */
export interface Audience {
  session: BoardSession;
  live: Live;
}

/**
 * Says something to the class: signed, sealed, posted, and then on the board as well. Resolves to what did not work.
 * Without a relay it is on the board alone.
 */
export async function speakTo(
  { session, live }: Audience,
  says: TrainerMessage['says'],
  edge = EDGE,
): Promise<Saying | undefined> {
  const { trainer } = session;
  const refused = session.hearing === undefined ? undefined : whyNotLive(await edge.policy(), trainer.link);
  if (refused) return refused;
  const now = edge.now();
  const message: Omit<TrainerMessage, 'kind'> = { seq: nextNumber(live.board, now), at: now, says };
  const wire = await sealTrainer(message, trainer, edge.subtle, edge.random(12));
  if (wire === undefined) return { text: 'board.no.not.plain' };
  // Where the relay goes on with a session, so do those who do not hear the trainer just now: it has to be told as well.
  for (const path of says.type === 'end' ? (['notice', 'end'] as const) : (['notice'] as const)) {
    const answered = await postPatiently(session, path, wire, edge);
    if (says.type === 'end' && isOver(answered)) break;
    const problem = answered && postProblem(answered, trainer.link.relay);
    if (problem) return problem;
  }
  live.take([{ message: { kind: 'trainer', ...message }, heardAt: live.now() }]);
  // What was said counts on: it is not left to the next time that the board is kept.
  await edge.keep(trainer.link.session, live.board);
  return undefined;
}

/** Tells the class that help is coming to a raised hand; nobody but its owner knows whose it is. */
export async function promiseHelp(audience: Audience, participant: string, edge = EDGE): Promise<Saying | undefined> {
  const hand = audience.live.board.states.get(participant)?.hand;
  return hand && speakTo(audience, { type: 'ack', hand: handId(participant, hand.since) }, edge);
}

/** The relay forgot the session already: then there is nothing to end there. */
const isOver = (answered: Answered | undefined): boolean => answered !== 'none' && answered?.status === 410;

async function postPatiently(
  { trainer, hearing }: BoardSession,
  path: HearingPath,
  wire: string,
  edge: SpeakingEdge,
): Promise<Answered | undefined> {
  if (hearing === undefined) return undefined;
  const address = hearingAddress(trainer.link, hearing, path);
  for (let failures = 1; ; failures += 1) {
    const answered = await edge.post(address, wire);
    const status = answered === 'none' ? 0 : answered.status;
    const isBusy = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isBusy || failures >= ATTEMPTS) return answered;
    const asked = answered === 'none' ? 0 : answered.retryAfter;
    await edge.wait(Math.min(LONGEST_WAIT, delayAfter(failures, edge.chance(), asked)));
  }
}
