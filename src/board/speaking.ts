import type { Answered } from '../platform/answers.ts';
import { type BoardSession, storeKept } from '../platform/session-store.ts';
import { postMessage } from '../platform/trainer-relay.ts';
import { nextNumber } from '../training/board.ts';
import { handId } from '../training/hand.ts';
import type { TrainerMessage } from '../training/message.ts';
import { delayAfter } from '../training/pace.ts';
import { type HearingPath, hearingAddress } from '../training/relay.ts';
import { sealTrainer } from '../training/trainer-wire.ts';
import { draw, type Room } from './room.ts';
import type { Saying } from './store.ts';
import { wait } from './wait.ts';
import { postProblem } from './words.ts';

/** How often a message is tried while a person looks on. */
const ATTEMPTS = 3;
/** Nobody waits longer than this between two. Milliseconds. */
const LONGEST_WAIT = 5000;

/**
 * Says something to the class: signed, sealed, posted, and then on the board as well. Resolves to what did not work.
 * Without a relay it is on the board alone.
 */
export async function speakTo(room: Room, says: TrainerMessage['says']): Promise<Saying | undefined> {
  const { session, live } = room;
  const { trainer } = session;
  const now = Date.now();
  const message: Omit<TrainerMessage, 'kind'> = { seq: nextNumber(live.board, now), at: now, says };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wire = await sealTrainer(message, trainer, crypto.subtle, iv);
  if (wire === undefined) return { text: 'board.no.not.plain' };
  const answered = await postPatiently(session, 'notice', wire);
  const problem = answered && postProblem(answered, trainer.link.relay);
  if (problem && !(says.type === 'end' && isOver(answered))) return problem;
  if (says.type === 'end') await postPatiently(session, 'end', wire);
  live.take([{ message: { kind: 'trainer', ...message }, heardAt: live.now() }]);
  draw();
  // What was said counts on: it is not left to the next time that the board is kept.
  await storeKept(trainer.link.session, live.board);
  return undefined;
}

/** Tells the class that help is coming to a raised hand; nobody but its owner knows whose it is. */
export async function promiseHelp(room: Room, participant: string): Promise<Saying | undefined> {
  const hand = room.live.board.states.get(participant)?.hand;
  return hand && speakTo(room, { type: 'ack', hand: handId(participant, hand.since) });
}

/** The relay forgot the session already: then there is nothing to end there. */
const isOver = (answered: Answered | undefined): boolean => answered !== 'none' && answered?.status === 410;

async function postPatiently(
  { trainer, hearing }: BoardSession,
  path: HearingPath,
  wire: string,
): Promise<Answered | undefined> {
  if (hearing === undefined) return undefined;
  const address = hearingAddress(trainer.link, hearing, path);
  for (let failures = 1; ; failures += 1) {
    const answered = await postMessage(address, wire);
    const status = answered === 'none' ? 0 : answered.status;
    const isBusy = status === 0 || status === 408 || status === 429 || status >= 500;
    if (!isBusy || failures >= ATTEMPTS) return answered;
    const asked = answered === 'none' ? 0 : answered.retryAfter;
    await wait(Math.min(LONGEST_WAIT, delayAfter(failures, Math.random(), asked)));
  }
}
