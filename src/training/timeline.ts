import type { Row } from './row.ts';

/** What happened in the class in one stretch of time. */
export interface Stretch {
  /** When it begins. Unix milliseconds. */
  from: number;
  joined: number;
  /** Actions that were closed. */
  closed: number;
  finished: number;
}

/**
 * The class in equal stretches. What lies before or after is left out: a run may have been begun long before.
 * @param count how many stretches
 */
export function timeline(rows: readonly Row[], from: number, to: number, count: number): Stretch[] {
  const size = (to - from) / count;
  const all = Array.from({ length: count }, (_, at) => ({ from: from + at * size, joined: 0, closed: 0, finished: 0 }));
  const add = (at: number | undefined, what: 'joined' | 'closed' | 'finished') => {
    const stretch = at === undefined || at < from ? undefined : all[Math.floor((at - from) / size)];
    if (stretch) stretch[what] += 1;
  };
  for (const { joined, marks, finished } of rows) {
    const times = Object.values(marks).flatMap(({ at }) => (at === undefined ? [] : [at]));
    add(joined, 'joined');
    for (const at of times) add(at, 'closed');
    if (finished && times.length > 0)
      add(
        times.reduce((a, b) => Math.max(a, b)),
        'finished',
      );
  }
  return all;
}
