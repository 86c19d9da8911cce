import type { Event } from '../progress/event.ts';

/**
 * Two logs of one run as one: each event once, by its id; of two events with one id the first log's stays. Each log keeps its
 * own order, and what only the times can tell is ordered by time, then by id: so it does not matter which log comes first.
 */
export function mergeLogs(ours: readonly Event[], theirs: readonly Event[]): Event[] {
  const a = waiting(ours);
  const b = waiting(theirs);
  const merged: Event[] = [];
  for (let next = pick(a, b); next; next = pick(a, b)) {
    merged.push(a.take(next.id) ?? next);
    b.take(next.id);
  }
  return merged;
}

/** What of a log is not taken yet. */
function waiting(events: readonly Event[]) {
  const left = new Map(events.toReversed().map((event) => [event.id, event]));
  let at = 0;
  return {
    first(): Event | undefined {
      while (at < events.length && !left.has(events[at]?.id ?? '')) at++;
      return events[at];
    },
    has: (id: string): boolean => left.has(id),
    take(id: string): Event | undefined {
      const event = left.get(id);
      left.delete(id);
      return event;
    },
  };
}

type Waiting = ReturnType<typeof waiting>;

function pick(a: Waiting, b: Waiting): Event | undefined {
  const one = a.first();
  const other = b.first();
  if (!one || !other || one.id === other.id) return one ?? other;
  // What the other log has as well, but later, waits for what comes before it there.
  const oneWaits = b.has(one.id);
  const otherWaits = a.has(other.id);
  if (oneWaits !== otherWaits) return oneWaits ? other : one;
  return isEarlier(one, other) ? one : other;
}

const isEarlier = (one: Event, other: Event): boolean => (one.at === other.at ? one.id < other.id : one.at < other.at);
