import { expect, it, vi } from 'vitest';

type Changed = (changes: object, area: string) => void;
const kept: Record<string, unknown> = {};
const listeners = new Set<Changed>();
const sent = vi.fn(async () => ({ ok: true }));
vi.stubGlobal('chrome', {
  storage: {
    local: { get: async () => ({ ...kept }) },
    onChanged: {
      addListener: (one: Changed) => listeners.add(one),
      removeListener: (one: Changed) => listeners.delete(one),
    },
  },
  runtime: { sendMessage: sent },
});
const { followTrainer } = await import('./trainer.ts');

const change = (notice: object | undefined) => {
  if (notice) kept.trainer = notice;
  else delete kept.trainer;
  for (const one of listeners) one({ trainer: {} }, 'local');
};

it('follows what the trainer said, until it was read or the walk ends', async () => {
  const ending = new AbortController();
  const changed = vi.fn();
  const trainer = followTrainer(ending.signal, changed);
  expect(trainer.said()).toBeUndefined();
  change({ seq: 4, at: 1, text: 'Break until 10:30' });
  await vi.waitFor(() => expect(trainer.said()).toBe('Break until 10:30'));
  trainer.noticed();
  expect(sent).toHaveBeenCalledWith({ kind: 'noticed', seq: 4 });
  change(undefined);
  await vi.waitFor(() => expect(trainer.said()).toBeUndefined());
  for (const one of listeners) one({ 'run:1': {} }, 'local');
  // Not for the first reading, which found nothing.
  expect(changed).toHaveBeenCalledTimes(2);
  ending.abort();
  expect(listeners.size).toBe(0);
});
