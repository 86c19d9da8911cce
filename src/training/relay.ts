import { type Bytes, fromText, toText, utf8 } from './bytes.ts';
import type { Subtle } from './crypto.ts';
import type { JoinLink } from './link-parts.ts';

/**
 * A relay's addresses, all below `/v1/<session>/<expires>/<token>/`, where `expires` is in Unix seconds. With the token for
 * posting: `post` (POST: a state, kept until the session ends), `beat` (POST: passed on, not kept, in no order with states),
 * `notices` (GET: what the trainer said, oldest first, then what comes). With the token for hearing, which the trainer alone
 * has: `hear` (GET: all that was posted, oldest first, then what comes), `notice` (POST), `end` (POST: nothing more is taken,
 * all is forgotten).
 *
 * Messages are text/plain of at most 4,096 characters, of the kind and the session that they are posted as: more of them is
 * not looked at, so that later versions pass. GET answers with Server-Sent Events, of which each is one message, those that
 * are kept with an id that `Last-Event-ID` takes up. An event `hello` comes first: `<epoch> <Unix milliseconds>`; every other
 * event's data is `<Unix milliseconds when it was taken> <message>`. Where there is no
 * `Last-Event-ID`, events `newest` follow it on `hear`: of senders the newest state, without an id, so that a board which
 * comes late shows them at once. What is still kept comes again in its turn. An id that a relay does not know, such as `all`,
 * asks for all without them. Comments come in between, at least each half minute.
 *
 * An epoch names the relay's memory. Another one than before means that what was posted may be forgotten: it is to be posted
 * again, and to be heard again without `Last-Event-ID`, for ids are of one epoch. It stays as it is from the first post on;
 * before, it may be `0`. Taken posts carry it as `X-Waymark-Epoch`, with status 204. A relay of several machines may leave out
 * something on a stream while one of them fails: whoever sees that (a beat of a later number than the newest state) closes the
 * stream, and hears anew without `Last-Event-ID` after two seconds.
 *
 * 400: no such message; 403: a token that gives no right to this, or a session that ends more than five minutes later than the
 * relay takes, for clocks differ (whoever posts tries again for two minutes: it may come from in between); 410: expired or
 * ended, which who hears already is told only when they ask anew; 413: too large; 429 (too many of one sender, or of all) and
 * 503 with `Retry-After` in seconds. All of it may be read from any origin, and nothing is known of who asks: no cookies, no
 * counting by address. Besides, `/join` is the page that a join link opens, and `/health` says 200 when messages can be kept.
 */
export type PostingPath = 'post' | 'beat' | 'notices';
export type HearingPath = 'hear' | 'notice' | 'end';
export type Right = 'posting' | 'hearing';

/** Where participants post and hear. */
export const postingAddress = (
  link: Pick<JoinLink, 'relay' | 'session' | 'expires' | 'token'>,
  path: PostingPath,
): string => address(link, link.token, path);

/** Where the trainer hears and speaks. */
export const hearingAddress = (
  link: Pick<JoinLink, 'relay' | 'session' | 'expires'>,
  token: string,
  path: HearingPath,
): string => address(link, token, path);

const address = (
  { relay, session, expires }: Pick<JoinLink, 'relay' | 'session' | 'expires'>,
  token: string,
  path: string,
) => `${relay}/v1/${session}/${Math.floor(expires / 1000)}/${token}/${path}`;

/** A key with which sessions are made at a relay: its name, by which the relay knows it among those that it takes, and 32 bytes. */
export interface RelayKey {
  name: string;
  secret: Bytes;
}

/** A relay's key as its operator gives it to the trainer: `wmk.<name>.<secret>`. */
export function readRelayKey(text: string): RelayKey | undefined {
  const [, name, secret] = /^wmk\.([a-z0-9]{1,8})\.([\w-]{43})$/.exec(text.trim()) ?? [];
  const bytes = secret === undefined ? undefined : fromText(secret);
  return name !== undefined && bytes?.length === 32 ? { name, secret: bytes } : undefined;
}

/** The same, written. */
export const writeRelayKey = ({ name, secret }: RelayKey): string => `wmk.${name}.${toText(secret)}`;

/**
 * The token that gives a right to a session until its end: `<key's name>-<HMAC-SHA-256, 43 letters>`. Made by the trainer's
 * browser and checked by the relay, so that a relay keeps no list of sessions, and nobody but who has the key can make any.
 * @param expires Unix milliseconds, a whole second
 */
export async function tokenOf(
  right: Right,
  session: string,
  expires: number,
  key: RelayKey,
  subtle: Subtle,
): Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const mac = await subtle.importKey('raw', key.secret, hmac, false, ['sign']);
  const what = `waymark ${right} ${session} ${Math.floor(expires / 1000)}`;
  return `${key.name}-${toText(new Uint8Array(await subtle.sign(hmac, mac, utf8(what))))}`;
}
