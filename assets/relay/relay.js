// What nginx asks of its own JavaScript (njs 0.7 of Debian 12; no Node). Nchan keeps and passes on the messages; here it is
// told who may do what, what a message looks like from outside, and which memory it is that answers. This njs knows no
// destructuring and no spreading.
import crypto from 'crypto';
import fs from 'fs';
import nchan from './hop.js';
import newest from './newest.js';

const hop = nchan.hop;
const isTaken = nchan.isTaken;
const isKnown = nchan.isKnown;

const RIGHTS = {
  post: 'posting',
  beat: 'posting',
  notices: 'posting',
  hear: 'hearing',
  notice: 'hearing',
  end: 'hearing',
};
/** By how much the trainer's clock may go before this one: the longest session is made by theirs. Seconds. */
const CLOCKS = 300;
const KINDS = { post: 's', beat: 'b', notice: 'n' };
const OUTSIDE = /^wm[1-9]\d{0,5}\.([sbn])\.([\w-]{22})\.([\w-]{43})\.[\w.-]+$/;
/** What Nchan writes as an id. Others could end a worker of Nchan 1.3.6 (its change log, 1.3.7). */
const ID = /^\d{9,11}:(?:\d{1,6}|(?:\[\d{1,6}\]|\d{1,6}|-)(?:,(?:\[\d{1,6}\]|\d{1,6}|-)))$/;

/**
 * Whether the address gives the right to what it asks for: `ok` when it does. Where this fails, nginx sees an empty word, which
 * is no leave.
 */
function verdict(r) {
  const asked = r.variables;
  const secret = secretOf(r, asked.key);
  if (!secret) return 'forbidden';
  const what = `waymark ${RIGHTS[asked.act]} ${asked.session} ${asked.expires}`;
  if (!isSame(crypto.createHmac('sha256', secret).update(what).digest('base64url'), asked.token)) return 'forbidden';
  const left = Number(asked.expires) - Date.now() / 1000;
  if (left <= 0) return 'over';
  return left > Number(r.variables.longest) + CLOCKS ? 'too-long' : 'ok';
}

function secretOf(r, name) {
  const start = `wmk.${name}.`;
  const lines = fs.readFileSync(r.variables.keys_file, 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(start));
  return line && Buffer.from(line.slice(start.length).trim(), 'base64url');
}

/** Compares in a time that tells nothing of where they differ. */
function isSame(a, b) {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) different |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return different === 0;
}

const now = () => `${Date.now()}`;

/** The `Last-Event-ID`, where it is one of Nchan's. */
function lastId(r) {
  const id = r.headersIn['Last-Event-ID'] || '';
  return ID.test(id) ? id : '';
}

/** Which memory it is, and whether the session is over; undefined where the memory cannot be asked. */
async function memory(r, session) {
  const both = await Promise.all(['epoch', 'end'].map((act) => hop(r, 'GET', 'about', act, { session })));
  const epoch = both[0];
  const end = both[1];
  if (!isKnown(epoch) || !isKnown(end)) return undefined;
  return { epoch: epoch.count > 0 ? epoch.newest : '0', over: end.count > 0 };
}

function say(r, status, text, epoch) {
  if (epoch) r.headersOut['X-Waymark-Epoch'] = epoch;
  if (status === 429 || status === 503) r.headersOut['Retry-After'] = '5';
  r.return(status, text);
}

const busy = (r, status) =>
  status === 429 ? say(r, 429, 'Too many messages.\n') : say(r, 503, 'Messages cannot be kept just now.\n');

const over = (r, epoch) => say(r, 410, 'The session has ended.\n', epoch);

/** Takes what was posted. */
async function take(r) {
  const act = r.variables.act;
  const session = r.variables.session;
  const known = await memory(r, session);
  if (!known) return busy(r);
  if (act === 'end') return finish(r, session, known);
  if (known.over) return over(r, known.epoch);
  const outside = OUTSIDE.exec(r.requestText || '') || [];
  // An end of line behind it would go unseen by the pattern.
  if (outside[0] !== r.requestText || outside[1] !== KINDS[act] || outside[2] !== session)
    return say(r, 400, 'This is no message of this kind and session.\n', known.epoch);
  const body = `${Date.now()} ${r.requestText}`;
  const taken = await hop(r, 'POST', 'publish', act, { session, sender: outside[3], body });
  if (!isTaken(taken)) return busy(r, taken.status);
  if (act === 'beat') return say(r, 204, '', known.epoch);
  const kept = act === 'post' && newest.keep(r, session, outside[3], body).catch(() => undefined);
  const epoch = act === 'post' ? await epochAfter(r, session, taken, known.epoch) : known.epoch;
  await kept;
  // The session may have ended meanwhile, and what was kept of it be forgotten before this came.
  const ended = await hop(r, 'GET', 'about', 'end', { session });
  if (ended.count > 0) return finish(r, session, { over: true, epoch });
  return epoch ? say(r, 204, '', epoch) : busy(r);
}

/**
 * The first post in a memory gives it a new name: whatever was there before is not. Who comes with it waits for that name, and
 * gives one only where it was lost.
 */
async function epochAfter(r, session, taken, known) {
  if (taken.count > 1 && known !== '0') return known;
  for (let tries = 0; taken.count > 1 && tries < 10; tries++) {
    const again = await memory(r, session);
    if (again && again.epoch !== '0') return again.epoch;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const named = await hop(r, 'POST', 'publish', 'epoch', { session, body: 'epoch' });
  return isTaken(named) ? named.newest : undefined;
}

/** Ends a session. What could not be forgotten is forgotten when it is ended again. */
async function finish(r, session, known) {
  if (!known.over) {
    const ended = await hop(r, 'POST', 'publish', 'end', { session, body: 'end' });
    if (!isTaken(ended)) return busy(r, ended.status);
  }
  const both = await Promise.all(['post', 'notice'].map((act) => hop(r, 'DELETE', 'about', act, { session })));
  const isForgotten = await newest.forgetAll(r, session);
  if (!isForgotten || !both.every(isKnown)) return busy(r);
  return known.over ? over(r, known.epoch) : say(r, 204, '', known.epoch);
}

/** Whoever may hear is handed over to Nchan. */
async function hear(r) {
  const known = await memory(r, r.variables.session);
  if (!known) return busy(r);
  if (known.over) return over(r, known.epoch);
  r.variables.epoch = known.epoch;
  // Who sends an id, whichever, knows the most of it already.
  const isLate = r.variables.act === 'hear' && !r.headersIn['Last-Event-ID'];
  r.variables.newest = isLate ? await newest.ofAll(r, r.variables.session) : '';
  r.internalRedirect('@stream');
}

/** Whether messages can be kept, and who may bring them be known. */
async function health(r) {
  fs.readFileSync(r.variables.keys_file, 'utf8');
  const kept = await hop(r, 'POST', 'publish', 'health', { session: 'AAAAAAAAAAAAAAAAAAAAAA', body: 'health' });
  return isTaken(kept) ? r.return(200, 'ok\n') : busy(r);
}

/** What goes wrong here is answered too: otherwise the connection would end without a word. */
const answered = (handler) => (r) => handler(r).catch(() => busy(r));

export default {
  verdict,
  now,
  lastId,
  take: answered(take),
  hear: answered(hear),
  health: answered(health),
};
