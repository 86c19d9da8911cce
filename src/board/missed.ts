import type { Board } from '../training/board.ts';

/** A beat may overtake the state that it tells of, which has to be opened besides. Milliseconds, as all here. */
export const LACKING_FOR = 5000;
/** So often at the most all is heard anew for that: anybody may say numbers that no state has. */
export const ONCE_IN = 60_000;
/** How often for one state: a relay that does not have it will not have it later. */
const ATTEMPTS = 3;

/** A state that somebody said they sent, as it is waited for. */
interface Lack {
  seq: number;
  since: number;
  attempts: number;
}

/** Looks out for states that a relay took and that did not come: a node of it may have missed them (`training/relay.ts`). */
export interface Missed {
  /**
   * A message came.
   * @param age how long ago the relay took it: what is old is out of its buffer, and the newest are at the end of that
   */
  heard(age: number, now: number): void;
  /** Whether all is to be heard from the oldest on. To be asked whenever something came. */
  isDue(board: Board, now: number): boolean;
}

export function newMissed(): Missed {
  let lacks = new Map<string, Lack>();
  let [last, oldAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const isWithin = (at: number, time: number, now: number) => now >= at && now - at < time;
  return {
    heard(age, now) {
      if (age >= LACKING_FOR) oldAt = now;
    },
    isDue({ seen, states }, now) {
      const before = lacks;
      if (isWithin(oldAt, LACKING_FOR, now)) {
        for (const lack of before.values()) lack.since = now;
        return false;
      }
      lacks = new Map();
      for (const [participant, { seq }] of seen) {
        if (seq <= (states.get(participant)?.seq ?? -1)) continue;
        const known = before.get(participant);
        const isSame = known?.seq === seq && known.since <= now;
        lacks.set(participant, isSame ? known : { seq, since: now, attempts: 0 });
      }
      if (isWithin(last, ONCE_IN, now)) return false;
      const due = [...lacks.values()].filter(
        ({ since, attempts }) => attempts < ATTEMPTS && now - since >= LACKING_FOR,
      );
      for (const lack of due) lack.attempts += 1;
      if (due.length > 0) last = now;
      return due.length > 0;
    },
  };
}
