import { browser } from './browser.ts';

/** How full our storage is. `nearly-full`: time to save runs as files; `full`: there may be no room for what comes next. */
export interface StorageState {
  is: 'roomy' | 'nearly-full' | 'full';
  /** Bytes, as the browser counts them. */
  used: number;
  quota: number;
  /** Of the quota, rounded down. */
  percent: number;
}

/** Chrome's bound (documented; since Chrome 114). Firefox has none that is as near, so it is held to the same. Bytes. */
const QUOTA = 10 * 1024 * 1024;
/** From this share of the quota on a person is told. */
const NEARLY_FULL = 0.8;
/** What the largest usual write needs: a guide with its translations, for a run that begins. Bytes. */
const ROOM = 256 * 1024;

/** What a number of used bytes means. */
export function roomOf(used: number, quota: number): StorageState {
  const is = used + ROOM > quota ? 'full' : used >= NEARLY_FULL * quota ? 'nearly-full' : 'roomy';
  return { is, used, quota, percent: Math.floor((100 * used) / quota) };
}

/** How full our storage is now. Rejects when the store cannot be read. */
export async function storageState(): Promise<StorageState> {
  const { local } = browser.storage as unknown as { local: { QUOTA_BYTES?: number } };
  return roomOf(await bytesInUse(), local.QUOTA_BYTES ?? QUOTA);
}

/** Firefox counts since version 144 (MDN, 2026-11); for older ones it is counted as Chrome does: names, and values as JSON. */
async function bytesInUse(): Promise<number> {
  const { local } = browser.storage as unknown as { local: { getBytesInUse?(keys: null): Promise<number> } };
  if (local.getBytesInUse) return local.getBytesInUse(null);
  const stored = Object.entries(await browser.storage.local.get(null));
  const bytes = new TextEncoder();
  return stored.reduce((sum, entry) => sum + bytes.encode(entry[0] + JSON.stringify(entry[1])).length, 0);
}
