import { type StreamEvent, streamReader } from '../training/event-stream.ts';
import { type Answered, answeredOf, PATIENCE, PLAIN } from './answers.ts';

/** After so long without a byte a stream is taken for broken: relays say something each half minute. Milliseconds. */
const SILENT = 75_000;

/**
 * Hears a relay's stream until it ends. `fetch` and not the browser's own reader of such streams, because that hides the status, and with it whether the
 * session is over, the token wrong or the relay busy; it sends cookies of its own will and follows redirects; and it cannot be
 * told to wait. Here the next piece is read when the last one was worked on.
 * @param from id of the last event that was heard, or empty: from the oldest on
 * @param hear is given the events of each piece
 * @param times how long it waits for the beginning, and then for each piece. Milliseconds
 */
export async function hearStream(
  address: string,
  from: string,
  signal: AbortSignal,
  hear: (events: StreamEvent[]) => Promise<void>,
  times = { first: PATIENCE, silent: SILENT },
): Promise<Answered> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), times.first);
  try {
    const headers = { accept: 'text/event-stream', ...(from && { 'last-event-id': from }) };
    const response = await fetch(address, { ...PLAIN, headers, signal: AbortSignal.any([signal, late.signal]) });
    clearTimeout(timer);
    const isStream = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
    if (response.status !== 200 || !isStream || !response.body) {
      void response.body?.cancel();
      return answeredOf(response);
    }
    await readAll(response.body.getReader(), hear, times.silent);
  } catch {
    // No network, or it broke off: the same as a stream that ended.
  } finally {
    clearTimeout(timer);
  }
  return 'none';
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  hear: (events: StreamEvent[]) => Promise<void>,
  silence: number,
): Promise<void> {
  const read = streamReader();
  const text = new TextDecoder();
  for (;;) {
    const silent = setTimeout(() => void reader.cancel(), silence);
    const { done, value } = await reader.read().finally(() => clearTimeout(silent));
    if (done) return;
    await hear(read(text.decode(value, { stream: true })));
  }
}

/** Posts one message. Never rejects. */
export async function postMessage(address: string, wire: string): Promise<Answered> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const headers = { 'content-type': 'text/plain' };
    return answeredOf(await fetch(address, { ...PLAIN, method: 'POST', body: wire, headers, signal }));
  } catch {
    return 'none';
  }
}
