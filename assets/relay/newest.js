// Of each sender the newest state, kept apart for boards that come late: Nchan reads one message after the other from Redis, and
// of twenty thousand that a class has posted a board needs five hundred. Senders are numbered, so that all can be asked for at once.
import nchan from './hop.js';

/** What is kept under a number: when it was taken, and the state, which names its sender. */
const STATE = /^\d+ wm\d+\.s\.[\w-]{22}\.([\w-]{43})\.[\w.-]+$/;
/** So many hops at once, of as many as there are people. */
const AT_ONCE = 32;
/** Whoever hears is not kept waiting longer for the newest states. Milliseconds. */
const NEWEST_WITHIN = 600;

/** Asks for what is kept under a name; nothing is waited for long, as all this only makes something sooner. */
const ask = (r, method, way, act, session, sender, body) =>
  nchan.hop(r, method, way, act, { session, sender, body, by: 'soon' });

/**
 * Keeps a sender's newest state apart. It only makes a board that comes late whole sooner: all that was taken follows it, so that
 * nothing hangs on this. Invented senders take no more room than is meant for it.
 */
async function keep(r, session, sender, body) {
  const known = await ask(r, 'GET', 'read', 'number', session, sender);
  const number = known.status === 200 ? known.text : await newNumber(r, session, sender);
  if (number) await ask(r, 'POST', 'publish', 'newest', session, number, body);
}

/** As many as have come with it: Redis counts, so that no two get the same. Undefined where there is no room. */
async function newNumber(r, session, sender) {
  const before = await ask(r, 'GET', 'about', 'people', session);
  // What is full forgets its oldest, and counts no further.
  const most = Number(r.variables.most_senders) - 1;
  if (!nchan.isKnown(before) || before.count >= most) return undefined;
  const counted = await ask(r, 'POST', 'publish', 'people', session, '', 'one');
  if (!nchan.isTaken(counted) || counted.count > most) return undefined;
  const number = `${counted.count}`;
  const kept = await ask(r, 'POST', 'publish', 'number', session, sender, number);
  return nchan.isTaken(kept) ? number : undefined;
}

/** Does something for each number that was given, several at once. */
async function forEach(r, session, act) {
  const people = await ask(r, 'GET', 'about', 'people', session);
  let next = 1;
  const work = async () => {
    while (next <= people.count) await act(`${next++}`);
  };
  await Promise.all(Array(AT_ONCE).fill(0).map(work));
}

/** Of each sender the newest state, as events without an id: all of them come again among what was taken. */
async function ofAll(r, session) {
  const until = Date.now() + NEWEST_WITHIN;
  const events = [];
  await forEach(r, session, async (number) => {
    if (Date.now() > until) return;
    const state = await ask(r, 'GET', 'read', 'newest', session, number);
    if (state.status === 200 && STATE.test(state.text)) events.push(`event: newest\ndata: ${state.text}\n\n`);
  });
  return events.join('');
}

/** Nothing of all this is kept any more. */
async function forgetAll(r, session) {
  await forEach(r, session, async (number) => {
    const state = await ask(r, 'GET', 'read', 'newest', session, number);
    const sender = (STATE.exec(state.text) || [])[1];
    if (sender) await ask(r, 'DELETE', 'about', 'number', session, sender);
    await ask(r, 'DELETE', 'about', 'newest', session, number);
  });
  await ask(r, 'DELETE', 'about', 'people', session);
}

export default { keep, ofAll, forgetAll };
