// Of each sender the newest state, kept apart for boards that come late: Nchan reads one message after the other from Redis, and
// of twenty thousand that a class has posted a board needs five hundred.
import nchan from './hop.js';

/** What is kept of who has sent anything, and of what they sent. */
const SENDER = /^sender ([\w-]{43})$/;
const STATE = /^\d+ wm[\w.-]+$/;
/** So many hops at once, of as many as there are people. */
const AT_ONCE = 32;
/** Whoever hears is not kept waiting longer for the newest states. Milliseconds. */
const NEWEST_WITHIN = 600;

/**
 * Keeps a sender's newest state apart, and who they are. It only makes a board that comes late whole sooner: all that was taken
 * follows it, so that nothing hangs on this. Invented senders take no more room than is meant for it.
 */
async function keepNewest(r, session, sender, body) {
  const one = await nchan.hop(r, 'GET', 'about', 'newest', { session, sender, by: 'soon' });
  if (one.count === 0) {
    const all = await nchan.hop(r, 'GET', 'about', 'people', { session, by: 'soon' });
    if (!nchan.isKnown(all) || all.count >= Number(r.variables.most_senders)) return;
    await nchan.hop(r, 'POST', 'publish', 'people', { session, body: `sender ${sender}`, by: 'soon' });
  }
  await nchan.hop(r, 'POST', 'publish', 'newest', { session, sender, body, by: 'soon' });
}

/** All whose newest state was kept apart. */
async function senders(r, session) {
  const known = await nchan.hop(r, 'GET', 'about', 'people', { session, by: 'soon' });
  if (known.count === 0) return [];
  const list = await nchan.hop(r, 'GET', 'read', 'people', { session, by: 'all' });
  const lines = list.status === 200 ? list.text.split(/\r?\n/) : [];
  const all = lines.map((line) => (SENDER.exec(line) || [])[1]).filter((one) => one);
  return all.filter((one, nth) => all.indexOf(one) === nth);
}

/** Does something for each, several at once. */
function forEach(all, act) {
  const left = all.slice();
  const work = async () => {
    for (let one = left.pop(); one; one = left.pop()) await act(one);
  };
  return Promise.all(all.slice(0, AT_ONCE).map(work));
}

/** Of each sender the newest state, as events without an id: all of them come again among what was taken. */
async function newestOfAll(r, session) {
  const until = Date.now() + NEWEST_WITHIN;
  const events = [];
  const all = await senders(r, session);
  await forEach(all, async (sender) => {
    if (Date.now() > until) return;
    const state = await nchan.hop(r, 'GET', 'read', 'newest', { session, sender, by: 'soon' });
    if (state.status === 200 && STATE.test(state.text)) events.push(`event: newest\ndata: ${state.text}\n\n`);
  });
  return events.join('');
}

/** Nobody's newest state is kept any more. */
async function forgetAll(r, session) {
  const all = await senders(r, session);
  await forEach(all, (sender) => nchan.hop(r, 'DELETE', 'about', 'newest', { session, sender, by: 'soon' }));
  await nchan.hop(r, 'DELETE', 'about', 'people', { session, by: 'soon' });
}

export default { keep: keepNewest, ofAll: newestOfAll, forgetAll };
