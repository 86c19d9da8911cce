import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boardOf, says } from '../training/fixtures/classes.ts';
import { newSession } from '../training/fixtures/links.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('./storage.ts', () => ({
  keys: async () => [...kept.keys()],
  read: async (keys: string[]) => Object.fromEntries([...kept].filter(([key]) => keys.includes(key))),
  write: async (values: object) => {
    for (const [key, value] of Object.entries(values)) kept.set(key, value);
  },
  remove: async (keys: string[]) => {
    for (const key of keys) kept.delete(key);
  },
}));
const { readKept, removeSession, storeKept, storeSession, sweepKept } = await import('./session-store.ts');

const [one, other] = [await newSession('One'), await newSession('Other')];
const [its, others] = [one.link.session, other.link.session];
const board = boardOf(says(1));
const large = boardOf(...Array.from({ length: 500 }, (_, nth) => says(nth + 1)));
const names = async (session: string) => [...(await readKept(session)).states.values()].map(({ name }) => name);

beforeEach(() => Promise.all([one, other].map((trainer) => storeSession({ v: 1, trainer }))));
afterEach(() => kept.clear());

describe('what a board knows', () => {
  it('is kept with its session', async () => {
    expect(await storeKept(its, board)).toBe(true);
    expect([await names(its), await names(others)]).toEqual([['Person 1'], []]);
  });

  it('does not come back after its session was deleted, however late it is kept', async () => {
    const late = storeKept(its, board);
    await removeSession(its);
    await late;
    await storeKept(its, board);
    expect(await names(its)).toEqual([]);
  });

  it('is swept away where its session is gone, and nowhere else', async () => {
    await Promise.all([storeKept(its, board), storeKept(others, board)]);
    kept.delete(`board-session:${its}`);
    kept.set('run:x', {});
    await sweepKept();
    expect([...kept.keys()].sort()).toEqual([`board-kept:${others}`, `board-session:${others}`, 'run:x'].sort());
  });

  it('is left as it was kept where all boards together would take too much room', async () => {
    await storeKept(its, board);
    kept.set(`board-kept:${others}`, 'x'.repeat(2_990_000));
    expect(await storeKept(its, large)).toBe(false);
    expect(await names(its)).toEqual(['Person 1']);
    await removeSession(others);
    expect(await storeKept(its, large)).toBe(true);
    expect(await names(its)).toHaveLength(500);
  });
});
