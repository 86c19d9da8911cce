import { isSafe } from '../training/link.ts';

/** A record store's address as it is typed or copied, without `/statements`; undefined where it is none, or is not secure. */
export function readStoreAddress(typed: string): string | undefined {
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || !isSafe(url) || url.username || url.password) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/statements$/, '');
}
