import { readFileSync } from 'node:fs';
import type { Event, GuideRef } from '../../../src/progress/event.ts';
import { grown } from '../../../src/progress/stored.ts';

/** The events of a whole walk through the first guide, as a practice walk left them. */
const WALK: readonly Event[] = JSON.parse(readFileSync(new URL('./walk.json', import.meta.url), 'utf8'));

/** How much slower than the practice walk a person is. */
const PACE = 60;

/** So many events of a run, each with its own id, at a person's pace: the walk, and again from its second event on. */
export function eventsOf(count: number, guide: GuideRef, begun: number): Event[] {
  const [first] = WALK as [Event];
  return Array.from({ length: count }, (_, index) => {
    const one = WALK[index < WALK.length ? index : 1 + ((index - 1) % (WALK.length - 1))] as Event;
    const at = begun + (one.at - first.at) * PACE;
    return { ...one, id: crypto.randomUUID(), at, ...(one.type === 'started' ? { guide } : {}) } as Event;
  });
}

/** Everything that is stored of a run, by key, as the writer stores it. */
export function runAsStored(id: string, guide: GuideRef, events: readonly Event[]): Record<string, unknown> {
  const { chunks } = grown(undefined, events);
  const head = { v: 1, id, guide, createdAt: events[0]?.at, chunks: chunks.length };
  const keyed = chunks.map((chunk, number) => [`run:${id}:${String(number).padStart(4, '0')}`, chunk] as const);
  return { [`run:${id}`]: head, ...Object.fromEntries(keyed) };
}

/** Bytes of what is stored, as Chrome counts them: keys, and values as JSON. */
export const bytesOf = (stored: Record<string, unknown>): number =>
  Object.entries(stored).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
