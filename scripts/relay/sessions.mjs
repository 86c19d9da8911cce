// All sessions of the embedded relay. They live as long as it does: an epoch names this memory.
import { randomBytes } from 'node:crypto';
import { Session } from './session.mjs';

/** What is said to whoever asks in the last moment. */
export const CLOSING = { status: 503, word: 'The relay is being closed.', retryAfter: 5 };

export class Sessions {
  epoch = randomBytes(9).toString('base64url');
  isClosing = false;
  #all = new Map();
  #limits;
  #say;

  constructor(limits, say) {
    this.#limits = limits;
    this.#say = say;
  }

  /** The session of an address, begun when it is asked for; or the status of the refusal with a word. */
  at({ session, ends }, now) {
    if (this.isClosing) return CLOSING;
    const found = this.#all.get(session);
    if (found?.ended) return { status: 410, word: 'The session has ended.' };
    if (found) {
      found.ends = Math.max(found.ends, ends);
      return { found };
    }
    this.sweep(now);
    if (this.#open() >= this.#limits.sessions)
      return { status: 503, word: 'Too many sessions are on.', retryAfter: 60 };
    const begun = new Session(ends, this.#limits, now);
    this.#all.set(session, begun);
    this.#say(`a session has begun; ${this.#open()} now`);
    return { found: begun };
  }

  /** Ends what has come to its end, and forgets those that could not be asked for any more. */
  sweep(now) {
    for (const [id, session] of this.#all) {
      if (session.ends > now) continue;
      if (!session.ended) this.end(session);
      this.#all.delete(id);
    }
  }

  end(session) {
    session.end();
    this.#say(`a session has ended; ${this.#open()} now`);
  }

  ping() {
    for (const session of this.#all.values()) session.ping();
  }

  /**
   * All streams end, and the memory with them. No session does: whoever posts in this moment is not told 410, for that is for good,
   * and a relay that is started anew goes on with the class.
   */
  close() {
    this.isClosing = true;
    for (const session of this.#all.values()) session.hush();
  }

  #open() {
    return [...this.#all.values()].filter(({ ended }) => !ended).length;
  }
}
