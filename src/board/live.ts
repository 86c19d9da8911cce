import type { hearStream } from '../platform/trainer-relay.ts';
import { AT_ONCE } from '../training/backlog.ts';
import { type Board, type Heard, heard } from '../training/board.ts';
import type { Subtle } from '../training/crypto.ts';
import type { StreamEvent } from '../training/event-stream.ts';
import { afterEnd, afterHello, type Hearing, newHearing, resumesAt } from '../training/hearing.ts';
import { newInbox, type Unopened } from '../training/inbox.ts';
import type { JoinLink } from '../training/link-parts.ts';
import { openFromParticipant } from '../training/participant-wire.ts';
import type { Refusal } from '../training/refusal.ts';
import { hearingAddress } from '../training/relay.ts';
import type { TrainerSession } from '../training/session.ts';
import { openFromTrainer } from '../training/trainer-wire.ts';

/** What the live part needs of the world. */
export interface LiveEdge {
  hear: typeof hearStream;
  /** Lets everything else have its turn, where it is time for that. */
  breathe(): Promise<void> | undefined;
  /** Resolves later, or as soon as the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  subtle: Subtle;
  now(): number;
  chance(): number;
}

/** Of each reason, how many messages were not taken. */
export type Refused = Partial<Record<Refusal, number>>;

/** A class as it is heard. */
export interface Live {
  board: Board;
  /** Absent: the session has no relay. */
  hearing?: Hearing;
  refused: Refused;
  /** By how much the relay's clock is ahead of this one. Milliseconds. */
  ahead: number;
  /** What time it is by the relay's clock. */
  now(): number;
  /** Takes what did not come from the relay: files, and what the trainer says here. */
  take(some: readonly Heard[]): void;
  /** Tries again at once, also where nothing was tried any more. */
  again(): void;
}

/** So long after its greeting a relay's buffer is read before anything of it is opened: the newest of each is at its end. */
const FIRST = 300;
/** What comes in one burst is read first, likewise. */
const BURST = 60;
/** What is open is put on the board so often, and the first of it sooner. Milliseconds, as all here. */
const FOLD_EVERY = 100;
const FOLD_FIRST = 20;

/**
 * Hears a class until the signal aborts.
 * @param board what is known of it already
 * @param hearing the token for hearing; absent where there is no relay
 * @param changed is called when the board or its standing with the relay is another
 */
export function openLive(
  trainer: TrainerSession,
  { board, hearing }: { board: Board; hearing?: string },
  edge: LiveEdge,
  signal: AbortSignal,
  changed: () => void,
): Live {
  const live: Live = {
    board,
    refused: {},
    ahead: 0,
    now: () => edge.now() + live.ahead,
    take,
    again: () => undefined,
  };
  const opening = newOpening(trainer, edge, signal, { take, refuse });

  function take(some: readonly Heard[]): void {
    const { board: next, refused } = heard(live.board, some);
    live.board = next;
    for (const one of refused) refuse(one.refused);
    changed();
  }
  function refuse(why: Refusal): void {
    live.refused[why] = (live.refused[why] ?? 0) + 1;
  }
  if (hearing !== undefined) void listen(trainer.link, hearing, { live, opening, edge, signal, changed });
  return live;
}

interface Ear {
  live: Live;
  opening: Opening;
  edge: LiveEdge;
  signal: AbortSignal;
  changed: () => void;
}

/** Hears the stream, and hears it again when it ends. */
async function listen(link: JoinLink, token: string, ear: Ear): Promise<void> {
  const { live, edge, signal, changed } = ear;
  const address = hearingAddress(link, token, 'hear');
  live.hearing = newHearing(edge.now());
  let lastId = '';
  while (!signal.aborted) {
    const pressed = new AbortController();
    live.again = () => pressed.abort();
    const stream = new AbortController();
    const from = resumesAt(live.hearing, lastId);
    let isBegun = false;
    const end = await edge.hear(address, from, AbortSignal.any([signal, stream.signal]), async (said) => {
      if (stream.signal.aborted) return;
      // A relay greets once: its memory is another one only where it was asked anew.
      const events = said.filter(({ event }, nth) => event !== 'hello' || (nth === 0 && !isBegun));
      isBegun ||= said.length > 0;
      const isOther = from !== '' && events.some((one) => isOtherMemory(one, live.hearing));
      lastId = isOther ? '' : await takeIn(events, lastId, ear);
      if (isOther) stream.abort();
    });
    if (signal.aborted) return;
    // Ids are of one memory: with that of another nobody knows what was left out.
    if (stream.signal.aborted) continue;
    const [how, asked] = end === 'none' ? (['none'] as const) : [end.status, end.retryAfter];
    live.hearing = afterEnd(live.hearing, how, edge.now(), edge.chance(), asked);
    changed();
    const { stopped, retryAt = 0 } = live.hearing;
    const either = AbortSignal.any([signal, pressed.signal]);
    await edge.wait(stopped ? Number.POSITIVE_INFINITY : retryAt - edge.now(), either);
  }
}

const isOtherMemory = ({ event, data }: StreamEvent, hearing: Hearing | undefined): boolean =>
  event === 'hello' && hearing?.epoch !== undefined && !data.startsWith(`${hearing.epoch} `);

/** Takes in what came, and gives the id of the last. */
async function takeIn(events: readonly StreamEvent[], lastId: string, ear: Ear): Promise<string> {
  const { live, opening, edge, changed } = ear;
  let last = lastId;
  for (const { event, data, id } of events) {
    const [, first = '', rest = ''] = /^(\S*) (.*)$/s.exec(data) ?? [];
    if (event === 'hello') {
      const at = Number(rest);
      if (Number.isSafeInteger(at)) live.ahead = at - edge.now();
      live.hearing = afterHello(live.hearing ?? newHearing(0), first);
      opening.greeted();
      changed();
    } else {
      const at = Number(first);
      const isTime = first !== '' && Number.isSafeInteger(at);
      opening.put({ wire: rest, heardAt: isTime ? at : live.now() });
    }
    if (id !== '') last = id;
    await edge.breathe();
  }
  opening.soon();
  return last;
}

interface Opening {
  put(one: { wire: string; heardAt: number }): void;
  greeted(): void;
  /** Opens what is there, in a moment. */
  soon(): void;
}

/** Opens messages, several at once and none at length. */
function newOpening(
  trainer: TrainerSession,
  edge: LiveEdge,
  signal: AbortSignal,
  to: { take(some: readonly Heard[]): void; refuse(why: Refusal): void },
): Opening {
  const inbox = newInbox(trainer.link.session);
  let [running, greetedAt, cameAt, foldedAt, isComing, isFolding] = [0, 0, 0, 0, false, false];
  const open: Heard[] = [];

  const fold = async () => {
    if (isFolding) return;
    isFolding = true;
    await edge.wait(Math.max(FOLD_FIRST, foldedAt + FOLD_EVERY - edge.now()), signal);
    isFolding = false;
    foldedAt = edge.now();
    if (!signal.aborted) to.take(open.splice(0));
  };
  const openOne = async (one: Unopened) => {
    const { message, refused } =
      one.kind === 'n'
        ? await openFromTrainer(one.wire, trainer.link, edge.subtle)
        : await openFromParticipant(one.wire, trainer, edge.subtle);
    inbox.done(one, message !== undefined);
    if (refused) to.refuse(refused);
    if (!message) return;
    open.push({ message, heardAt: one.heardAt });
    void fold();
  };
  const work = async () => {
    running += 1;
    for (let one = inbox.next(); one && !signal.aborted; one = inbox.next()) {
      await edge.breathe();
      await openOne(one);
    }
    running -= 1;
  };
  const start = () => {
    for (let more = Math.min(AT_ONCE - running, inbox.turns()); more > 0; more -= 1) void work();
  };

  return {
    put(one) {
      const refused = inbox.put(one);
      // What is older than what is known is what a buffer is full of.
      if (refused && refused !== 'replayed') to.refuse(refused);
    },
    greeted() {
      greetedAt = edge.now();
    },
    async soon() {
      cameAt = edge.now();
      if (isComing) return;
      isComing = true;
      const isBurst = () => edge.now() - greetedAt < FIRST && edge.now() - cameAt < BURST;
      while (isBurst() && !signal.aborted) await edge.wait(BURST, signal);
      isComing = false;
      start();
    },
  };
}
