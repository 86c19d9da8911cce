import { ACCOUNT_KEYS } from '../platform/account-store.ts';
import { read, write } from '../platform/storage.ts';
import { oneAtATime } from './queue.ts';

/** Bytes of the key, and of the hash that is kept: enough to tell accounts apart, and useless without the key. */
const KEY_BYTES = 32;
const HASH_BYTES = 16;

const inTurn = oneAtATime();

/**
 * The keyed hash of an account number: HMAC-SHA-256, cut to 16 bytes, as base64url. The key is random, of this installation,
 * and made when it is first needed; without it the twelve digits could be found by trying them all.
 */
export async function hashOfAccount(number: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', await keyBytes(), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(number));
  return base64url(new Uint8Array(hash).slice(0, HASH_BYTES));
}

/** Two that ask at once get the same key. */
const keyBytes = (): Promise<Uint8Array<ArrayBuffer>> =>
  inTurn(async () => {
    const stored = (await read([ACCOUNT_KEYS.secret]))[ACCOUNT_KEYS.secret];
    if (typeof stored === 'string' && stored.length === base64url(new Uint8Array(KEY_BYTES)).length)
      return bytesOf(stored);
    const made = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    await write({ [ACCOUNT_KEYS.secret]: base64url(made) });
    return made;
  });

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
