// Reading what was posted, and no more of it than is taken.

/**
 * The text of a request, or the status of the refusal. A body that says it is too large is not read at all, one that turns
 * out to be is not read on.
 */
export function bodyOf(request, most) {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve({ status: 413 });
  return new Promise((resolve) => {
    const parts = [];
    let size = 0;
    request.on('data', (part) => {
      size += part.length;
      if (size <= most) parts.push(part);
      else resolve({ status: 413 });
      if (size > most) request.pause();
    });
    request.on('end', () => resolve({ text: Buffer.concat(parts).toString('latin1') }));
    request.on('error', () => resolve({ status: 400 }));
    request.on('close', () => resolve({ status: 400 }));
  });
}

/** So much is let pass of what is refused: a connection that is cut at once takes the answer with it. */
const PASSED = 2 * 1024 * 1024;

/** What is refused is kept nowhere; when it does not end soon, the connection does. */
export function discard(request) {
  let size = 0;
  request.on('data', (part) => {
    size += part.length;
    if (size > PASSED) request.destroy();
  });
  request.resume();
}
