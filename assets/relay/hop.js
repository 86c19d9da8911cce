// Asks Nchan, of this node.

/**
 * One hop to Nchan. What it says of a channel is of Redis itself: how many messages, and the id of the newest. What it is asked to
 * read is the text.
 */
async function hop(r, method, way, act, more) {
  const whose = `session=${more.session}&sender=${more.sender || ''}`;
  const args = `method=${method}&way=${way}&act=${act}&${whose}&left=${left(r)}s`;
  const reply = await r.subrequest(`/hop/${more.by || 'one'}`, { method, args, body: more.body || '' });
  const text = reply.responseText || '';
  const count = Number((/queued messages: (\d+)/.exec(text) || [])[1] || 0);
  const newest = (/last message id: ([\d:]+)/.exec(text) || [])[1];
  return { status: reply.status, count, newest, text };
}

/** In how many seconds the session ends; of what belongs to none, a minute. */
function left(r) {
  const expires = Number(r.variables.expires);
  return expires > 0 ? Math.max(1, Math.ceil(expires - Date.now() / 1000)) : 60;
}

const isTaken = (reply) => reply.status >= 200 && reply.status < 300;
const isKnown = (reply) => reply.status === 200 || reply.status === 404;

export default { hop, isTaken, isKnown };
