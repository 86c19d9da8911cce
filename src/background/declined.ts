import { read } from '../platform/storage.ts';

/**
 * Key in `storage.local`: ids of the last proposals that were no news when they came. One of them may come again, because its
 * answer was lost, and must not count then either: in the meantime it might have become news.
 */
const DECLINED = 'declined';

/** How many are kept: a proposal is repeated within seconds, and a batch holds at most as many. */
const MOST = 200;

/** The ids of the proposals that were declined last. */
export async function readDeclined(): Promise<string[]> {
  const ids = (await read([DECLINED]))[DECLINED];
  return Array.isArray(ids) ? ids : [];
}

/** What is to be written, by key, so that some more are known; nothing when there are none. */
export const withDeclined = (before: readonly string[], ids: readonly string[]): Record<string, unknown> =>
  ids.length > 0 ? { [DECLINED]: [...before, ...ids].slice(-MOST) } : {};
