import { describe, expect, it } from 'vitest';
import { catchFiles } from './stray.ts';

/** Something is dragged over a page, or dropped on it, and what became of it. */
function happens(page: EventTarget, type: string, types: string[], files: string[] = [], isTaken = false) {
  const dataTransfer = { types, files, dropEffect: 'copy' };
  const event = Object.assign(new Event(type, { cancelable: true }), { dataTransfer });
  if (isTaken) event.preventDefault();
  page.dispatchEvent(event);
  return event;
}
function pageWith(take?: (files: readonly File[]) => void) {
  const [page, over] = [new EventTarget(), new AbortController()];
  catchFiles(page as Document, over.signal, take);
  return { page, over };
}

describe('files that are dropped beside the place for them', () => {
  it('are taken, and never opened in the page’s stead', () => {
    const taken: unknown[] = [];
    const { page } = pageWith((files) => taken.push(...files));
    expect(happens(page, 'dragover', ['Files']).defaultPrevented).toBe(true);
    expect(happens(page, 'drop', ['text/plain', 'Files'], ['a.json', 'b.json']).defaultPrevented).toBe(true);
    expect(taken).toEqual(['a.json', 'b.json']);
  });

  it('are not opened either where nobody takes them, and the pointer says so', () => {
    const { page } = pageWith();
    const { defaultPrevented, dataTransfer } = happens(page, 'dragover', ['Files']);
    expect([defaultPrevented, dataTransfer.dropEffect]).toEqual([true, 'none']);
    expect(happens(page, 'drop', ['Files'], ['a.json']).defaultPrevented).toBe(true);
  });

  it('are left to the place for them, and words to the fields for words', () => {
    const taken: unknown[] = [];
    const { page, over } = pageWith((files) => taken.push(...files));
    happens(page, 'drop', ['Files'], ['a.json'], true);
    expect(happens(page, 'dragover', ['text/plain']).defaultPrevented).toBe(false);
    expect(happens(page, 'drop', ['text/plain']).defaultPrevented).toBe(false);
    over.abort();
    expect(happens(page, 'drop', ['Files'], ['a.json']).defaultPrevented).toBe(false);
    expect(taken).toEqual([]);
  });
});
