// Asks Nchan, of this node.

/**
 * One hop to Nchan. What it says of a channel is of Redis itself: how many messages, and the id of the newest. What it is asked to
 * read is the text.
 */
async function hop(r, method, way, act, more) {
  const args = `method=${method}&way=${way}&act=${act}&session=${more.session}&sender=${more.sender || ''}`;
  const reply = await r.subrequest(`/hop/${more.by || 'one'}`, { method, args, body: more.body || '' });
  const text = reply.responseText || '';
  const count = Number((/queued messages: (\d+)/.exec(text) || [])[1] || 0);
  const newest = (/last message id: ([\d:]+)/.exec(text) || [])[1];
  return { status: reply.status, count, newest, text };
}

const isTaken = (reply) => reply.status >= 200 && reply.status < 300;
const isKnown = (reply) => reply.status === 200 || reply.status === 404;

export default { hop, isTaken, isKnown };
