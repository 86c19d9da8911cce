// What a file may hold that is small and well formed, and made to keep whoever reads it busy for hours.
import { describe, expect, it } from 'vitest';
import { fold } from '../progress/fold.ts';
import { HALF, logOf, RUN, recordOf } from './fixtures/runs.ts';
import { readRunFile } from './import.ts';
import { renderJson } from './json.ts';
import { readingOf } from './reading.ts';

const at = '2026-11-25T12:00:00.000Z';
const names = (from: number) => Array.from({ length: 1000 }, (_, n) => `a${from * 1000 + n}`);
const closed = Array.from({ length: 150 }, (_, n) => ({
  v: 1,
  id: `s${n}`,
  at,
  type: 'settled',
  as: 'already',
  actions: names(n),
}));
const many = <T>(entry: (n: number) => T): T[] => Array.from({ length: 14_000 }, (_, n) => entry(n));
const file = (entries: object[]) => {
  const saved = JSON.parse(renderJson(recordOf(HALF)));
  return JSON.stringify({ ...saved, log: [...saved.log, ...entries] });
};

describe('a log of very many', () => {
  it.each([
    [
      'actions',
      [...closed, ...many((n) => ({ v: 1, id: `d${n}`, at, type: 'done', action: 'root.open', grade: 'told' }))],
    ],
    ['choices', many((n) => ({ v: 1, id: `c${n}`, at, type: 'chose', branch: `b${n}`, option: 'o' }))],
  ])('%s is read in the time that its length takes', (_what, entries) => {
    const read = readRunFile(file(entries));
    if (!('run' in read)) throw new Error(JSON.stringify(read));
    const { events } = read.run;
    expect(events).toHaveLength(HALF.length + entries.length);
    expect(Object.keys(fold(events).outcomes).length + Object.keys(fold(events).choices).length).toBeGreaterThan(
      10_000,
    );
    expect(readingOf(recordOf([], { id: RUN, events })).counts.open).toBeGreaterThan(0);
  });

  it('leaves what it was made of as it was', () => {
    const events = logOf(HALF);
    const before = structuredClone(events);
    expect(fold(events)).toEqual(fold(events));
    expect(events).toEqual(before);
  });
});
