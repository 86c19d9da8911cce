// Of each sender the newest state, kept apart for boards that come late: Nchan reads one message after the other from Redis, and
// of twenty thousand that a class has posted a board needs five hundred. Senders are numbered, so that all can be asked for at once.
import nchan from './hop.js';

/** What is kept of each sender: under a number who it is, and under that when the newest state was taken, and the state. */
const SENDER = /^[\w-]{43}$/;
const STATE = /^\d+ wm[\w.-]+$/;
/** So many hops at once, of as many as there are people. */
const AT_ONCE = 32;
/** Whoever hears is not kept waiting longer for the newest states. Milliseconds. */
const NEWEST_WITHIN = 400;

/** Asks for what is kept under a name; nothing is waited for long, as all this only makes something sooner. */
const ask = (r, method, way, act, session, sender, body) =>
  nchan.hop(r, method, way, act, { session, sender, body, by: 'soon' });

/**
 * Keeps a sender's newest state apart. It only makes a board that comes late whole sooner: all that was taken follows it, so that
 * nothing hangs on this. Invented senders take no more room than is meant for it. Nothing is read here: a node listens to Redis
 * for what was read at it, and listening to very many channels ends workers of Nchan 1.3.6 when a master of Redis dies (tried).
 */
async function keep(r, session, sender, body) {
  const known = await ask(r, 'GET', 'about', 'newest', session, sender);
  // What cannot be asked is not what is not there: numbers are few.
  if (!nchan.isKnown(known)) return;
  const number = known.count === 0 && (await newNumber(r, session));
  if (known.count === 0 && !number) return;
  await ask(r, 'POST', 'publish', 'newest', session, sender, body);
  if (number) await ask(r, 'POST', 'publish', 'member', session, number, sender);
}

/**
 * As many as have come with it: Redis counts, so that two get the same only where it has lost the last of them. Undefined where
 * there is no room.
 */
async function newNumber(r, session) {
  const before = await ask(r, 'GET', 'about', 'people', session);
  // What is full forgets its oldest, and counts no further.
  const most = Number(r.variables.most_senders) - 1;
  if (!nchan.isKnown(before) || before.count >= most) return undefined;
  const counted = await ask(r, 'POST', 'publish', 'people', session, '', 'one');
  return nchan.isTaken(counted) && counted.count <= most ? `${counted.count}` : undefined;
}

async function senderOf(r, session, number) {
  const kept = await ask(r, 'GET', 'read', 'member', session, number);
  return kept.status === 200 && SENDER.test(kept.text) ? kept.text : undefined;
}

/** Does something for each number that was given, several at once. Returns whether they are known. */
async function forEach(r, session, act) {
  const people = await ask(r, 'GET', 'about', 'people', session);
  if (!nchan.isKnown(people)) return false;
  let next = 1;
  const work = async () => {
    while (next <= people.count) await act(`${next++}`);
  };
  await Promise.all(Array(AT_ONCE).fill(0).map(work));
  return true;
}

/** Of each sender the newest state, as events without an id: all of them come again among what was taken. */
async function ofAll(r, session) {
  const until = Date.now() + NEWEST_WITHIN;
  const events = [];
  await forEach(r, session, async (number) => {
    const sender = Date.now() < until && (await senderOf(r, session, number));
    if (!sender) return;
    const state = await ask(r, 'GET', 'read', 'newest', session, sender);
    if (state.status === 200 && STATE.test(state.text)) events.push(`event: newest\ndata: ${state.text}\n\n`);
  });
  return events.join('');
}

/** Nothing of all this is kept any more. Returns whether that is so: if not, it can be tried again. */
async function forgetAll(r, session) {
  let isGone = true;
  const forget = async (act, name) => {
    const reply = await ask(r, 'DELETE', 'about', act, session, name);
    if (!nchan.isKnown(reply)) isGone = false;
  };
  const isKnown = await forEach(r, session, async (number) => {
    const sender = await senderOf(r, session, number);
    if (sender) await forget('newest', sender);
    await forget('member', number);
  });
  // By how many there were the rest is found again.
  if (isKnown && isGone) await forget('people');
  return isKnown && isGone;
}

export default { keep, ofAll, forgetAll };
