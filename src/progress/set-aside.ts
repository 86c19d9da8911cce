import { readLog } from './log.ts';
import { entriesOf, isChunk } from './stored.ts';

/**
 * What of a stored chunk could not be read, as a chunk of its own that is kept as evidence; undefined where all of it could. One
 * that is missing becomes an entry that cannot be read: that something is lost is not forgotten.
 */
export function damagedOf(chunk: unknown): unknown {
  const bad = entriesOf(chunk).map((entry) => readLog([[entry]]).damaged.length > 0);
  if (!bad.includes(true)) return undefined;
  if (isChunk(chunk)) return { ...chunk, events: chunk.events.filter((_entry, index) => bad[index]) };
  return Array.isArray(chunk) ? chunk.filter((_entry, index) => bad[index]) : (chunk ?? null);
}
