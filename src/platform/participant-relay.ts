// Speaks to the network, and only to the relay of a session that the person has joined.
import type { Answer } from '../training/outbox.ts';

/** Nothing goes along that a relay could know a browser by, and nothing leads elsewhere. */
const PLAIN = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const;

/** How long a relay may take for an answer: less than a post counts as being on its way. Milliseconds. */
const PATIENCE = 20_000;

/** Posts a text to a relay. Resolves to what became of it; never rejects. */
export async function post(address: string, body: string): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { status, headers } = await fetch(address, { ...PLAIN, method: 'POST', body, signal });
    const epoch = headers.get('X-Waymark-Epoch') ?? undefined;
    // What a proxy answers in the relay's stead is no word of the relay.
    if (status < 300 && epoch === undefined) return 'none';
    const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
    return { status, epoch, retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined };
  } catch {
    return 'none';
  }
}

/**
 * Reads what a relay sends, piece by piece, until it or the signal ends.
 * @returns the status, when the stream has ended or there was none; undefined: nobody answered
 */
export async function follow(
  address: string,
  signal: AbortSignal,
  piece: (text: string) => Promise<void>,
): Promise<number | undefined> {
  let status: number | undefined;
  try {
    const answer = await fetch(address, { ...PLAIN, signal, headers: { Accept: 'text/event-stream' } });
    ({ status } = answer);
    if (!answer.ok || !answer.body) return status;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) await piece(read.value);
  } catch {
    // Cut off: whoever listens asks again.
  }
  return status;
}
