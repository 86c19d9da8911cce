import { afterEach, expect, it, vi } from 'vitest';

type Listener = (changes: object, area: string) => void;
const listeners = new Set<Listener>();
const events = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};
vi.stubGlobal('chrome', { storage: { onChanged: events } });
const { onPolicy } = await import('./policy-store.ts');
const happens = (area: string) => {
  for (const listener of listeners) listener({ sessions: { newValue: false } }, area);
};
afterEach(() => listeners.clear());

it('tells of what an administrator has changed, and of nothing else', () => {
  const over = new AbortController();
  let told = 0;
  onPolicy(over.signal, () => {
    told += 1;
  });
  for (const area of ['local', 'session', 'sync']) happens(area);
  expect(told).toBe(0);
  happens('managed');
  expect(told).toBe(1);
  over.abort();
  happens('managed');
  expect([told, listeners.size]).toEqual([1, 0]);
});
