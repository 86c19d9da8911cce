import type { Message, StateMessage, TrainerMessage } from './message.ts';
import type { Refusal } from './refusal.ts';

/** More people than this are no class: somebody floods the board. */
export const MOST_PEOPLE = 2000;

/** With what the ids of those begin whose saved run was read: they are not there, and no clock of theirs goes on. */
export const FROM_FILE = 'file-';

/** A message, opened, and when the relay took it; where that is not known, the message's own time. Unix milliseconds. */
export interface Heard {
  message: Message;
  heardAt: number;
}

/** The last word of somebody: by their own clock, and by the relay's. */
export interface Seen {
  at: number;
  heardAt: number;
  /** The newest state that they said they have sent. */
  seq: number;
}

/**
 * All that a board knows. What is folded into it may come in any order and any number of times: the board is the same, so it is
 * rebuilt from a relay's buffer, from files, or from both. Plain data; nothing in it depends on a guide or on the time.
 */
export interface Board {
  states: ReadonlyMap<string, StateMessage>;
  seen: ReadonlyMap<string, Seen>;
  /** The raised hands to which help was promised (`handId`). */
  acks: ReadonlySet<string>;
  /** What the trainer said, by number. */
  said: ReadonlyMap<number, TrainerMessage>;
}

export const EMPTY_BOARD: Board = { states: new Map(), seen: new Map(), acks: new Set(), said: new Map() };

/** What was not taken: it was known, or something newer was. Harmless, and worth counting. */
export interface NotTaken {
  message: Message;
  refused: Extract<Refusal, 'replayed' | 'too-many'>;
}

/** The board after some more messages. Never changes its argument. */
export function heard(board: Board, batch: readonly Heard[]): { board: Board; refused: NotTaken[] } {
  const next = {
    states: new Map(board.states),
    seen: new Map(board.seen),
    acks: new Set(board.acks),
    said: new Map(board.said),
  };
  const refused: NotTaken[] = [];
  for (const { message, heardAt } of batch) {
    const why = message.kind === 'trainer' ? takeSaid(next, message) : takeOf(next, message, heardAt);
    if (why) refused.push({ message, refused: why });
  }
  return { board: next, refused };
}

interface Growing extends Board {
  states: Map<string, StateMessage>;
  seen: Map<string, Seen>;
  acks: Set<string>;
  said: Map<number, TrainerMessage>;
}

function takeOf(
  board: Growing,
  message: Exclude<Message, TrainerMessage>,
  heardAt: number,
): NotTaken['refused'] | undefined {
  const { participant, at, seq } = message;
  const before = board.seen.get(participant);
  if (!before && board.seen.size >= MOST_PEOPLE) return 'too-many';
  const seen = later(before, { at, heardAt, seq });
  board.seen.set(participant, seen);
  if (message.kind === 'beat') return before?.seq === seen.seq && before.at === seen.at ? 'replayed' : undefined;
  const had = board.states.get(participant);
  if (had && !isNewer(message, had)) return 'replayed';
  board.states.set(participant, message);
  return undefined;
}

/**
 * The later of two words: by number, then by its sender's clock, which may have been set back since the number before. Of the
 * same word heard twice the first time counts: who replays it brings nobody back.
 */
function later(a: Seen | undefined, b: Seen): Seen {
  if (!a) return b;
  const order = a.seq - b.seq || a.at - b.at || b.heardAt - a.heardAt;
  return order >= 0 ? a : b;
}

/** By number alone; who says two things under one number gets the one that is larger as a text, whichever came first. */
function isNewer(one: StateMessage | TrainerMessage, had: StateMessage | TrainerMessage): boolean {
  return one.seq === had.seq ? JSON.stringify(one) > JSON.stringify(had) : one.seq > had.seq;
}

function takeSaid({ said, acks }: Growing, message: TrainerMessage): NotTaken['refused'] | undefined {
  const had = said.get(message.seq);
  if (message.says.type === 'ack') acks.add(message.says.hand);
  if (had && !isNewer(message, had)) return 'replayed';
  said.set(message.seq, message);
  return undefined;
}

/** The highest number that the trainer used: the next message has one more, also after a reload. */
export const lastSaid = ({ said }: Board): number => Math.max(0, ...said.keys());

/**
 * The number of the trainer's next message. The seconds of the clock are in it, so that participants take it for news also
 * where this board has forgotten what was said before.
 */
export const nextNumber = (board: Board, now: number): number => Math.max(lastSaid(board) + 1, Math.floor(now / 1000));
