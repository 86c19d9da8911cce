// The embedded relay: one class on one machine, held in memory. The contract is at the top of src/training/relay.ts.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readAddress, readOutside } from './address.mjs';
import { answer, joinPage, preflight, streaming } from './answer.mjs';
import { bodyOf, discard } from './body.mjs';
import { LIMITS } from './limits.mjs';
import { CLOSING, Sessions } from './sessions.mjs';

/**
 * Starts a relay.
 * @param {object} options `certificate` and `certificateKey` (files) for https; `keys()` gives the keys that are taken now;
 *   `say(text)` tells the operator, and never who asked; `limits` other than usual
 * @param {string} options.host
 * @param {number} options.port
 * @param {() => Map<string, Buffer>} options.keys
 * @param {string} [options.certificate]
 * @param {string} [options.certificateKey]
 * @param {(text: string) => void} [options.say]
 * @param {Partial<typeof LIMITS>} [options.limits]
 * @returns `{ port, close }` once it listens
 */
export async function startRelay({ host, port, certificate, certificateKey, keys, say = () => {}, limits }) {
  const all = { ...LIMITS, ...limits };
  const relay = new Relay(keys, all, say);
  const handle = (request, response) => void relay.handle(request, response);
  // A request that does not come to its end is given up; streams are answers, and last.
  const options = { requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 8192 };
  const files = certificate && { cert: readFileSync(certificate), key: readFileSync(certificateKey) };
  const server = files ? createSecureServer({ ...options, ...files }, handle) : createServer(options, handle);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    // A class that joins at once waits in the queue, and is not refused.
    server.listen({ port, host, backlog: 4096 }, resolve);
  });
  const timers = [setInterval(relay.sweep, all.sweepEvery), setInterval(relay.ping, all.pingEvery)];
  const close = () => {
    timers.forEach(clearInterval);
    return new Promise((resolve) => {
      server.close(resolve);
      relay.close();
      server.closeIdleConnections();
      // Whoever does not take their last words within a second is left.
      setTimeout(() => server.closeAllConnections(), 1000).unref();
    });
  };
  return { port: server.address().port, close };
}

class Relay {
  #keys;
  #limits;
  #sessions;

  constructor(keys, limits, say) {
    this.#keys = keys;
    this.#limits = limits;
    this.#sessions = new Sessions(limits, say);
  }

  sweep = () => this.#sessions.sweep(Date.now());
  ping = () => this.#sessions.ping();
  close = () => this.#sessions.close();

  async handle(request, response) {
    request.on('error', () => {});
    response.on('error', () => {});
    const { method = '', url: path = '' } = request;
    if (method === 'OPTIONS') return preflight(response);
    if (path === '/health') return answer(response, 200, { word: 'ok' });
    if (path === '/join') return joinPage(response);
    const now = Date.now();
    const asked = readAddress(path, method, this.#keys(), now, this.#limits.sessionLength);
    if (asked.status) return this.#refuse(request, response, asked);
    const { found: session, ...refusal } = this.#sessions.at(asked, now);
    if (!session) return this.#refuse(request, response, refusal);
    if (method === 'GET') return this.#hear(asked.act, session, request, response);
    return this.#take(asked, session, request, response);
  }

  #refuse(request, response, { status, word, retryAfter }) {
    discard(request);
    answer(response, status, { word, retryAfter, epoch: this.#sessions.epoch });
  }

  #hear(act, session, request, response) {
    if (!session.hasRoom(act)) {
      this.#refuse(request, response, { status: 503, word: 'Too many hear this session.', retryAfter: 30 });
      return;
    }
    streaming(response);
    const lastId = request.headers['last-event-id'];
    session.hear(act, response, { epoch: this.#sessions.epoch, lastId, now: Date.now() });
  }

  async #take({ act, session: id }, session, request, response) {
    const { text, status } = await bodyOf(request, this.#limits.body);
    if (status === 413)
      return this.#refuse(request, response, { status, word: `At most ${this.#limits.body} characters are taken.` });
    // The wait for the body may have seen the end, of the relay or of the session.
    if (this.#sessions.isClosing) return this.#refuse(request, response, CLOSING);
    if (session.ended) return this.#refuse(request, response, { status: 410, word: 'The session has ended.' });
    const { epoch } = this.#sessions;
    if (act === 'end') {
      this.#sessions.end(session);
      return answer(response, 204, { epoch });
    }
    const outside = text === undefined ? undefined : readOutside(text, act, id);
    if (!outside) return answer(response, 400, { word: 'This is no message of this kind and session.', epoch });
    const retryAfter = session.wait(act, outside.sender, Date.now());
    if (retryAfter) return answer(response, 429, { word: 'Too many messages.', retryAfter, epoch });
    session.take(act, text, outside, Date.now());
    return answer(response, 204, { epoch });
  }
}
