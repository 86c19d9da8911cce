import { follow } from '../platform/participant-relay.ts';
import { type Joined, readSession } from '../platform/training-store.ts';
import { type StreamEvent, streamReader } from '../training/event-stream.ts';
import { type FromRelay, readRelayEvent } from '../training/events.ts';
import { handId } from '../training/hand.ts';
import type { TrainerMessage } from '../training/message.ts';
import { end, heardEpoch } from '../training/outbox.ts';
import { postingAddress } from '../training/relay.ts';
import { openFromTrainer } from '../training/trainer-wire.ts';
import { changeSession, withOutbox } from './training-record.ts';

/** Between two times that the relay is asked for its stream. Milliseconds. */
const AGAIN = 20_000;
/** After so long without a word a stream is taken for broken: a network that is gone says nothing. Milliseconds. */
const SILENT = 120_000;
/** A relay greets at once: who is not greeted in this time hears nothing. Milliseconds. */
const GREETED_IN = 15_000;
/** A stream that says more is broken off: a relay keeps 2,000 messages of a trainer at the most. */
const MOST_EVENTS = 4000;

interface Stream {
  own: string;
  at: number;
  heardAt: number;
  isOpen: boolean;
  /** The relay has said something in it. */
  isGreeted: boolean;
  abort: AbortController;
  /** How many have come. */
  events: number;
}

/** The stream that this worker reads, or read last. It dies with the worker, and the next beat opens another. */
let stream: Stream | undefined;

/**
 * Hears the trainer, as long as this worker lives: an open stream keeps no worker awake in either browser. All that was said is
 * told anew each time, and what is known already changes nothing. `Last-Event-ID` would save that, but a header of our own makes
 * the browser ask the relay's leave first, for every stream.
 * @param heard called when something came that may have to be answered by a post
 */
export function keepHearing({ membership: { own, link } }: Joined, heard: () => void): void {
  const now = Date.now();
  if (stream?.own === own.public && now < (stream.isOpen ? stream.heardAt + SILENT : stream.at + AGAIN)) return;
  stopHearing();
  const mine = newStream(own.public, now);
  stream = mine;
  const late = setTimeout(() => void cannotHear(mine), GREETED_IN);
  const reader = streamReader();
  const take = async (piece: string) => {
    mine.heardAt = Date.now();
    let isNews = false;
    for (const event of reader(piece)) isNews = (await hasTaken(mine, event)) || isNews;
    if (isNews) heard();
  };
  void follow(postingAddress(link, 'notices'), mine.abort.signal, take).then(async (status) => {
    mine.isOpen = false;
    clearTimeout(late);
    // Where it is refused, the next post tells whether the session is.
    if (status !== 410) return cannotHear(mine);
    await changeSession((one) => withOutbox(one, end(one.membership.outbox, 'expired')), own.public);
    heard();
  });
}

const newStream = (own: string, now: number): Stream => ({
  own,
  at: now,
  heardAt: now,
  isOpen: true,
  isGreeted: false,
  abort: new AbortController(),
  events: 0,
});

/** Notes since when nothing is heard, once: whoever has ended the stream themselves, or was greeted, may hear. Never rejects. */
async function cannotHear({ own, at, isGreeted, abort }: Stream): Promise<void> {
  if (isGreeted || abort.signal.aborted) return;
  const deaf = (one: Joined): Joined => (one.deafSince === undefined ? { ...one, deafSince: at } : one);
  await changeSession(deaf, own).catch(() => undefined);
}

const hears = (one: Joined): Joined => (one.deafSince === undefined ? one : { ...one, deafSince: undefined });

/** Takes in an event. Resolves to whether it was one of a relay; what comes behind too many, or behind the end, is none. */
async function hasTaken(mine: Stream, event: StreamEvent): Promise<boolean> {
  if (mine.abort.signal.aborted) return false;
  mine.events += 1;
  if (mine.events > MOST_EVENTS) {
    mine.isOpen = false;
    mine.abort.abort();
    return false;
  }
  const said = readRelayEvent(event);
  // A relay greets once: its memory is another one only where it was asked anew.
  if (!said || (said.is === 'hello' && mine.events > 1)) return false;
  mine.isGreeted = true;
  await hear(said, mine.own);
  return true;
}

/** Hears no more. */
export function stopHearing(): void {
  stream?.abort.abort();
  stream = undefined;
}

async function hear(said: FromRelay, own: string): Promise<void> {
  if (said.is === 'hello') {
    await changeSession((one) => withOutbox(hears(one), heardEpoch(one.membership.outbox, said.epoch)), own);
    return;
  }
  const session = await readSession();
  if (session?.membership?.own.public !== own) return;
  const { link, heardSeq } = session.membership;
  const { message } = await openFromTrainer(said.wire, link, crypto.subtle, heardSeq);
  if (message?.kind !== 'trainer') return;
  await changeSession((one) => after(hears(one), message), own, noticeIn(message));
}

const noticeIn = ({ seq, at, says }: TrainerMessage) =>
  says.type === 'notice' ? { seq, at, text: says.text } : undefined;

/** The session after what the trainer said. */
export function after(joined: Joined, message: TrainerMessage): Joined {
  const { membership } = joined;
  // Whoever leaves is told nothing more.
  if (message.seq <= membership.heardSeq || membership.outbox.leaving !== undefined) return joined;
  const heard: Joined = { ...joined, membership: { ...membership, heardSeq: message.seq } };
  const { says } = message;
  if (says.type === 'end') return withOutbox(heard, end(membership.outbox));
  if (says.type === 'notice') return { ...heard, notice: noticeIn(message) };
  const { hand, own } = membership;
  return hand && handId(own.public, hand.since) === says.hand ? { ...heard, helpComes: true } : heard;
}
