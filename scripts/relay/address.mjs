// What an address asks of the embedded relay, and whether it may. The contract is at the top of src/training/relay.ts.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What can be asked: by which method, and with which right. */
const ACTS = {
  post: { method: 'POST', right: 'posting' },
  beat: { method: 'POST', right: 'posting' },
  notices: { method: 'GET', right: 'posting' },
  hear: { method: 'GET', right: 'hearing' },
  notice: { method: 'POST', right: 'hearing' },
  end: { method: 'POST', right: 'hearing' },
};
/** By how much the trainer's clock may go before this one: the longest session is made by theirs. Milliseconds. */
const CLOCKS = 300_000;
const PATH = /^\/v1\/([\w-]{22})\/([1-9]\d{0,9})\/([a-z0-9]{1,8})-([\w-]{43})\/([a-z]+)$/;

/**
 * Reads a path.
 * @param keys secrets by their names
 * @param longest how long a session may last from now on, in milliseconds
 * @returns what is asked for, or the status of the refusal with a word
 */
export function readAddress(path, method, keys, now, longest) {
  const [, session, expires, name, token, act] = PATH.exec(path) ?? [];
  const asked = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!asked) return refuse(404, 'There is nothing here.');
  if (method !== asked.method) return refuse(405, `Only ${asked.method} is answered here.`);
  const secret = keys.get(name);
  if (!secret || !isToken(token, secret, `waymark ${asked.right} ${session} ${expires}`))
    return refuse(403, 'This token gives no right to this.');
  const ends = Number(expires) * 1000;
  if (ends <= now) return refuse(410, 'The session has ended.');
  if (ends - now > longest + CLOCKS) return refuse(403, `Sessions last at most ${longest / 3_600_000} hours here.`);
  return { act, session, ends };
}

const refuse = (status, word) => ({ status, word });

function isToken(token, secret, what) {
  const right = createHmac('sha256', secret).update(what).digest('base64url');
  return timingSafeEqual(Buffer.from(right), Buffer.from(token));
}

/** The outside of a message of this or a later version, as far as a relay looks at it. */
const OUTSIDE = /^wm[1-9]\d{0,5}\.([sbn])\.([\w-]{22})\.([\w-]{43})\.(?:(\d{1,10})\.)?[\w.-]+$/;
const KINDS = { post: 's', beat: 'b', notice: 'n' };

/** Who a message is of, and which it is of theirs; undefined where it is none of this kind and session. */
export function readOutside(message, act, session) {
  const [, kind, its, sender, seq] = OUTSIDE.exec(message) ?? [];
  return kind === KINDS[act] && its === session ? { sender, seq: Number(seq ?? 0) } : undefined;
}
