import { type Kind, readEnvelope } from './envelope.ts';
import type { Refusal } from './refusal.ts';

/** A message as it came from a relay. */
export interface Wire {
  wire: string;
  /** When the relay took it, or else when it came. Unix milliseconds. */
  heardAt: number;
}

/** A message whose outside was read. Nothing of it is believed yet. */
export interface Unopened extends Wire {
  kind: Kind;
  seq: number;
  /** Where it waits. */
  key: string;
}

/** What one sender has sent of one kind, and is not opened. */
interface Place {
  /** From the oldest to the newest. */
  waiting: Unopened[];
  /** The one that is being opened, and what is behind it. */
  opening?: string;
  behind?: Unopened[];
  /** The newest that was good. */
  good?: Unopened;
}

/**
 * What a board opens next. A state is whole, so that of each sender the newest that opens is enough: a board that comes late
 * opens one message a person instead of all. Senders take turns, so that a flood from one keeps nobody else waiting. What
 * anybody put in another's name with a high number does not open, and then the next one counts.
 */
export interface Inbox {
  /** Takes a message in, or says why it is not to be opened at all. */
  put(one: Wire): Refusal | undefined;
  /** What to open now. `done` has to follow; until then nothing else of that place is given. */
  next(): Unopened | undefined;
  done(one: Unopened, isGood: boolean): void;
  /** How many places have something to open. */
  turns(): number;
}

export function newInbox(session: string): Inbox {
  const places = new Map<string, Place>();
  const turn = new Set<string>();

  const settle = (key: string, place: Place) => {
    if (place.behind) return;
    if (place.waiting.length > 0) turn.add(key);
    else if (!place.good) places.delete(key);
  };

  return {
    put({ wire, heardAt }) {
      const read = readEnvelope(wire, session);
      if ('refused' in read) return read.refused;
      const { kind, sender, seq } = read.envelope;
      // Each word of the trainer counts; of a participant's, the newest.
      const key = kind === 'n' ? `n.${sender}.${seq}` : `${kind}.${sender}`;
      const place = places.get(key) ?? { waiting: [] };
      if (place.good && (seq < place.good.seq || wire === place.good.wire)) return 'replayed';
      // A relay may say the newest first, and again in its turn.
      if (wire === place.opening || place.waiting.some((other) => other.wire === wire)) return 'replayed';
      places.set(key, place);
      insert(place.waiting, { wire, heardAt, kind, seq, key });
      settle(key, place);
      return undefined;
    },
    next() {
      const [key] = turn;
      const place = key === undefined ? undefined : places.get(key);
      const one = place?.waiting.pop();
      if (!place || !one) return undefined;
      turn.delete(one.key);
      place.opening = one.wire;
      place.behind = place.waiting;
      place.waiting = [];
      return one;
    },
    done(one, isGood) {
      const place = places.get(one.key);
      if (!place) return;
      // Who says two things under one number is heard with both: the board decides.
      const behind = (place.behind ?? []).filter(({ kind, seq }) => !isGood || (kind === 's' && seq === one.seq));
      if (isGood && (!place.good || place.good.seq <= one.seq)) place.good = one;
      const since = place.waiting;
      place.waiting = behind;
      place.opening = place.behind = undefined;
      for (const later of since) insert(place.waiting, later);
      settle(one.key, place);
    },
    turns: () => turn.size,
  };
}

/** By number, and of one number in the order in which they came. Nearly always at the end. */
function insert(list: Unopened[], one: Unopened): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.seq ?? 0) > one.seq) at -= 1;
  list.splice(at, 0, one);
}
