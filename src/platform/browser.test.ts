import { expect, it, vi } from 'vitest';
import { hear } from './browser.ts';

it('hears an event until the signal aborts, and lets it be when the extension is gone by then', () => {
  const end = new AbortController();
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  const gone = {
    addListener: vi.fn(),
    removeListener: vi.fn(() => {
      throw new Error('Extension context invalidated.');
    }),
  };
  const heard = () => undefined;
  for (const one of [gone, event]) hear(one, end.signal, heard);
  expect(event.addListener.mock.calls).toEqual([[heard]]);
  expect(event.removeListener).not.toHaveBeenCalled();
  end.abort();
  expect(event.removeListener.mock.calls).toEqual([[heard]]);
  expect(gone.removeListener).toHaveBeenCalledTimes(1);
});
