import type { hearStream } from '../platform/trainer-relay.ts';
import { type Board, type Heard, heard } from '../training/board.ts';
import type { StreamEvent } from '../training/event-stream.ts';
import { afterEnd, afterHello, type Hearing, newHearing, resumesAt } from '../training/hearing.ts';
import type { JoinLink } from '../training/link-parts.ts';
import type { Refusal } from '../training/refusal.ts';
import { hearingAddress } from '../training/relay.ts';
import type { TrainerSession } from '../training/session.ts';
import { type Missed, newMissed } from './missed.ts';
import { newOpening, type Opening, type OpeningEdge } from './opening.ts';

/** A node of the relay has forgotten by then what it missed, and asks the others. Milliseconds. */
const FORGOTTEN_IN = 2000;

/** No relay's id: all is heard from the oldest on, but not the newest of each once more before it. */
const ALL = 'all';

/** What the live part needs of the world. */
export interface LiveEdge extends OpeningEdge {
  hear: typeof hearStream;
  chance(): number;
}

/** Of each reason, how many messages were not taken. */
export type Refused = Partial<Record<Refusal, number>>;

/** A class as it is heard. */
export interface Live {
  board: Board;
  /** Absent: there is no relay that is heard. */
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
  /**
   * Hears the relay from the oldest of its messages on.
   * @param hearing the token for hearing
   */
  listen(hearing: string): void;
  /** Hears nothing any more, from this moment on; what is on the board stays. */
  hush(): void;
}

/**
 * Hears a class until the signal aborts.
 * @param board what is known of it already
 * @param hearing the token for hearing; absent where there is no relay, or where it may not be heard
 * @param changed is called when the board or its standing with the relay is another
 */
export function openLive(
  trainer: TrainerSession,
  { board, hearing }: { board: Board; hearing?: string },
  edge: LiveEdge,
  signal: AbortSignal,
  changed: () => void,
): Live {
  let ear = new AbortController();
  const live: Live = {
    board,
    refused: {},
    ahead: 0,
    now: () => edge.now() + live.ahead,
    take,
    again: () => undefined,
    listen,
    hush,
  };

  function take(some: readonly Heard[]): void {
    const { board: next, refused } = heard(live.board, some);
    live.board = next;
    for (const one of refused) refuse(one.refused);
    changed();
  }
  function refuse(why: Refusal): void {
    live.refused[why] = (live.refused[why] ?? 0) + 1;
  }
  function listen(token: string): void {
    ear.abort();
    ear = new AbortController();
    const until = AbortSignal.any([signal, ear.signal]);
    const opening = newOpening(trainer, edge, until, { take, refuse });
    void hearAll(trainer.link, token, { live, opening, missed: newMissed(), edge, signal: until, changed });
  }
  function hush(): void {
    ear.abort();
    live.hearing = undefined;
    live.again = () => undefined;
    changed();
  }
  if (hearing !== undefined) listen(hearing);
  return live;
}

interface Ear {
  live: Live;
  opening: Opening;
  missed: Missed;
  edge: LiveEdge;
  signal: AbortSignal;
  changed: () => void;
}

/** Hears the stream, and hears it again when it ends. */
async function hearAll(link: JoinLink, token: string, ear: Ear): Promise<void> {
  const { live, missed, edge, signal, changed } = ear;
  const address = hearingAddress(link, token, 'hear');
  live.hearing = newHearing(edge.now());
  let lastId = '';
  while (!signal.aborted) {
    const pressed = new AbortController();
    live.again = () => pressed.abort();
    const stream = new AbortController();
    const from = resumesAt(live.hearing, lastId);
    let [isBegun, isMissed] = [false, false];
    const asked = from || (live.board.states.size > 0 ? ALL : '');
    const end = await edge.hear(address, asked, AbortSignal.any([signal, stream.signal]), async (said) => {
      if (stream.signal.aborted || signal.aborted) return;
      // A relay greets once: its memory is another one only where it was asked anew.
      const events = said.filter(({ event }, nth) => event !== 'hello' || (nth === 0 && !isBegun));
      isBegun ||= said.length > 0;
      const isOther = from !== '' && events.some((one) => isOtherMemory(one, live.hearing));
      if (!isOther) lastId = await takeIn(events, lastId, ear);
      isMissed = !isOther && missed.isDue(live.board, edge.now());
      if (isOther || isMissed) stream.abort();
    });
    if (signal.aborted) return;
    if (stream.signal.aborted) {
      // Ids are of one memory: with that of another, as behind what was missed, nobody knows what was left out.
      lastId = '';
      await edge.wait(isMissed ? FORGOTTEN_IN : 0, signal);
      continue;
    }
    const [how, retryAfter] = end === 'none' ? (['none'] as const) : [end.status, end.retryAfter];
    live.hearing = afterEnd(live.hearing, how, edge.now(), edge.chance(), retryAfter);
    changed();
    const { stopped, retryAt = 0 } = live.hearing;
    const either = AbortSignal.any([signal, pressed.signal]);
    await edge.wait(stopped ? Number.POSITIVE_INFINITY : retryAt - edge.now(), either);
  }
}

const isOtherMemory = ({ event, data }: StreamEvent, hearing: Hearing | undefined): boolean =>
  event === 'hello' && hearing?.epoch !== undefined && !data.startsWith(`${hearing.epoch} `);

/** A time that a relay may be believed, in Unix milliseconds: until the year 2286, as sessions. */
const isMoment = (text: string): boolean => /^\d{1,13}$/.test(text);

/** Takes in what came, and gives the id of the last. */
async function takeIn(events: readonly StreamEvent[], lastId: string, ear: Ear): Promise<string> {
  const { live, opening, missed, edge, signal, changed } = ear;
  let last = lastId;
  for (const { event, data, id } of events) {
    const [, first = '', rest = ''] = /^(\S*) (.*)$/s.exec(data) ?? [];
    if (event === 'hello') {
      if (isMoment(rest)) live.ahead = Number(rest) - edge.now();
      live.hearing = afterHello(live.hearing ?? newHearing(0), first);
      opening.greeted();
      changed();
    } else {
      const heardAt = isMoment(first) ? Number(first) : live.now();
      missed.heard(live.now() - heardAt, edge.now());
      opening.put({ wire: rest, heardAt });
    }
    if (id !== '') last = id;
    await edge.breathe();
    if (signal.aborted) return last;
  }
  opening.soon(events.some(({ event }) => event === 'newest'));
  return last;
}
