import type { Statement } from '../training/lrs.ts';
import { type Answered, answeredOf, PATIENCE, PLAIN } from './answers.ts';
import { browser } from './browser.ts';
import { read, remove, write } from './storage.ts';

/** A learning record store, and with what the trainer may write there. */
export interface RecordStore {
  /** Without `/statements` behind it. */
  address: string;
  user: string;
  secret: string;
}

/** Sends statements (xAPI 1.0.3, part three, 2.1.2: several with POST). Never rejects. */
export async function postStatements(store: RecordStore, batch: readonly Statement[]): Promise<Answered> {
  try {
    const response = await fetch(`${store.address}/statements`, {
      ...PLAIN,
      method: 'POST',
      body: JSON.stringify(batch),
      headers: {
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
        authorization: `Basic ${base64(`${store.user}:${store.secret}`)}`,
      },
      signal: AbortSignal.timeout(PATIENCE),
    });
    void response.body?.cancel();
    return answeredOf(response);
  } catch {
    return 'none';
  }
}

/** Of UTF-8, as RFC 7617 has it. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** Key in `storage.session`, which is in memory alone and gone with the browser, and where the trainer asks so, in `storage.local`. */
const KEY = 'board-record-store';

/** What the trainer typed last, and whether it outlasts the browser. */
export async function readRecordStore(): Promise<{ store?: RecordStore; kept: boolean }> {
  const [own, lasting] = [(await browser.storage.session.get(KEY))[KEY], (await read([KEY]))[KEY]];
  if (isStore(own)) return { store: own, kept: isStore(lasting) };
  return isStore(lasting) ? { store: lasting, kept: true } : { kept: false };
}

/** @param kept false: an earlier one that was to last is forgotten too */
export async function rememberRecordStore(store: RecordStore, kept: boolean): Promise<void> {
  await browser.storage.session.set({ [KEY]: store });
  if (kept) await write({ [KEY]: store });
  else await remove([KEY]);
}

/** Forgets it everywhere. */
export async function forgetRecordStore(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await remove([KEY]);
}

function isStore(value: unknown): value is RecordStore {
  const { address, user, secret } = Object(value) as Partial<RecordStore>;
  return [address, user, secret].every((one) => typeof one === 'string');
}
