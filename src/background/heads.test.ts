import { beforeEach, describe, expect, it } from 'vitest';
import { memoryBrowser } from './fixtures/memory.ts';

const { stored } = memoryBrowser();
const { countRuns, readHeads } = await import('../platform/all-runs.ts');
const { KEYS } = await import('../platform/run-store.ts');

const put = (key: string, value: unknown) => stored.set(key, JSON.stringify(value));
const head = { v: 1, id: 'a', guide: { id: 'g', version: '1', hash: 'h' }, createdAt: 5, chunks: 0 };

beforeEach(() => stored.clear());

describe('the heads of runs', () => {
  it('are counted with those that are damaged, so that these can be told of', async () => {
    put(KEYS.run('a'), head);
    put(KEYS.run('b'), 'torn');
    put(KEYS.chunk('b', 0), []);
    put(KEYS.active, { run: 'a', hidden: false });
    expect(await readHeads()).toHaveLength(1);
    expect(await countRuns()).toBe(2);
  });

  it('have a time that can be drawn, whatever is stored', async () => {
    for (const createdAt of [1e300, 'x', null]) {
      put(KEYS.run('a'), { ...head, createdAt });
      expect(await readHeads()).toMatchObject([{ createdAt: 0 }]);
    }
  });
});
