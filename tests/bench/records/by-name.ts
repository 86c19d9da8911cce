import type { RecordLocator } from './protocol.ts';
import { type Recorded, textOf } from './record.ts';

/**
 * What role and exact name, unique or nothing, would do (Playwright's rule). The records have no roles, so the kind of
 * tag stands in for it.
 */
export const byName: RecordLocator = {
  name: 'role + exact name, unique or nothing',
  ready(old, candidates) {
    const text = textOf(old);
    const hits = new Set<number>();
    candidates.forEach((one, index) => {
      if (text !== '' && kindOf(one) === kindOf(old) && textOf(one) === text) hits.add(index);
    });
    return (among) => {
      const left = among.filter((index) => hits.has(index));
      return left.length === 1 ? left[0] : undefined;
    };
  },
};

/** Kinds of tags that could have one role: what is pressed, what is filled in, headings, and plain text. */
export function kindOf({ tag, isButton }: Recorded): 'link' | 'button' | 'field' | 'heading' | 'text' {
  if (tag === 'A') return 'link';
  if (tag === 'BUTTON' || (tag === 'INPUT' && isButton)) return 'button';
  if (tag === 'INPUT' || tag === 'TEXTAREA' || tag === 'SELECT') return 'field';
  return /^H[1-6]$/.test(tag) ? 'heading' : 'text';
}
