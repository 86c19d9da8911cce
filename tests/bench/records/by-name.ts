import type { RecordLocator } from './protocol.ts';
import { textOf } from './record.ts';

/**
 * What role and exact name, unique or nothing, would do (Playwright's rule). The records have no roles: the same tag
 * stands in for the same role, which finds more than coarser kinds do.
 */
export const byName: RecordLocator = {
  name: 'role + exact name, unique or nothing',
  ready(old, candidates) {
    const text = textOf(old);
    const hits = new Set<number>();
    candidates.forEach((one, index) => {
      if (text !== '' && one.tag === old.tag && textOf(one) === text) hits.add(index);
    });
    return (among) => {
      const left = among.filter((index) => hits.has(index));
      return left.length === 1 ? left[0] : undefined;
    };
  },
};
