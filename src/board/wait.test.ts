import { describe, expect, it, vi } from 'vitest';
import { wait } from './wait.ts';

describe('waiting', () => {
  it.each([
    ['is over after its time', 10, false],
    ['is over at once where its time is over', -5, false],
    ['is over when it is told to', Number.POSITIVE_INFINITY, true],
    ['is over before its time when it is told to', 60_000, true],
  ])('%s', async (_, ms, isTold) => {
    const stop = new AbortController();
    const done = vi.fn();
    const over = wait(ms, stop.signal).then(done);
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    if (isTold) stop.abort();
    await over;
    expect(done).toHaveBeenCalledOnce();
  });

  it('does not begin where it was told to end before', async () => {
    await wait(Number.POSITIVE_INFINITY, AbortSignal.abort());
  });
});
