import type { BoardSession } from '../platform/session-store.ts';
import type { Row } from '../training/row.ts';

/**
 * Which time the time line shows: the session's, until now or its end. Files may be of a class that was held before the session
 * was made: without a relay it is the time of their people.
 * @param now by the relay's clock, which is `ahead` of this one. Unix milliseconds
 */
export function spanOf(
  rows: readonly Pick<Row, 'joined' | 'lastSeen'>[],
  { trainer, hearing, ended }: BoardSession,
  now: number,
  ahead: number,
): { from: number; until: number } {
  if (hearing === undefined && rows.length > 0) {
    const from = rows.reduce((least, { joined }) => Math.min(least, joined), Number.POSITIVE_INFINITY);
    const last = rows.reduce((most, { lastSeen }) => Math.max(most, lastSeen), from);
    // The last of what happened is in the last stretch, and not behind it.
    return { from, until: last + 1000 };
  }
  return { from: trainer.begun + ahead, until: Math.min(now, (ended ?? trainer.link.expires) + ahead) };
}
