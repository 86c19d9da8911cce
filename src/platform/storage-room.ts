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

/** What a browser may have of `storage.local` besides what all have. */
interface Local {
  QUOTA_BYTES?: number;
  getBytesInUse?(keys: null): Promise<number>;
}

/** How full our storage is now. Rejects when the store cannot be read. */
export async function storageState(): Promise<StorageState> {
  const local = browser.storage.local as unknown as Local;
  const quota = local.QUOTA_BYTES ?? QUOTA;
  const said = await local.getBytesInUse?.(null);
  // Firefox counts in a more spacious form than JSON, and has no bound: it is believed as long as that is little.
  const isExact = local.QUOTA_BYTES !== undefined || Number(said) < NEARLY_FULL * quota;
  return roomOf(said !== undefined && isExact ? said : await countBytes(), quota);
}

/** Bytes as Chrome counts them: names, and values as JSON. Firefox itself counts since version 144 (MDN, 2026-11; tried). */
async function countBytes(): Promise<number> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const bytes = new TextEncoder();
  return stored.reduce((sum, [key, value]) => sum + bytes.encode(key + JSON.stringify(value)).length, 0);
}
