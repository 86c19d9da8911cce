import { vi } from 'vitest';
import { type Disk, type Faults, liveOn } from './fake-browser.ts';

/** A guide as the extension ships it, for what is stored and not for what it says. */
const GUIDE = {
  id: 'secure-new-account',
  version: '2',
  hash: 'new',
  title: 'New',
  language: 'en',
  introduction: [],
  tasks: [],
};

vi.doMock('../../src/background/guides.ts', () => ({
  shippedGuide: async () => ({ guide: GUIDE, translations: [] }),
  refuseForbidden: async () => undefined,
}));

/** A worker that was just started on a disk: its modules are new, and it knows nothing. */
export async function startWorker(disk: Disk, faults: Faults = {}) {
  const life = liveOn(disk, faults);
  vi.stubGlobal('chrome', life.api);
  vi.resetModules();
  const [writer, runs, stored, store, all, room] = await Promise.all([
    import('../../src/background/writer.ts'),
    import('../../src/background/runs.ts'),
    import('../../src/background/stored-runs.ts'),
    import('../../src/platform/run-store.ts'),
    import('../../src/platform/all-runs.ts'),
    import('../../src/platform/storage-room.ts'),
  ]);
  return { ...life, ...writer, ...runs, ...stored, ...store, ...all, ...room };
}

export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** A source of numbers from 0 up to 1 that is the same each time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
