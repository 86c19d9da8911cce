// What the embedded relay takes at the most. Nothing is counted by address: a class sits behind one.

/** The limits, unless told otherwise. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  body: 4096,
  sessions: 50,
  sessionLength: 12 * 3_600_000,
  /** Who has posted to one session; a class of 500, some of whom join twice. */
  people: 2000,
  /** 1.5 × 500 people × 100 actions. Beyond, what a newer state of the same person replaces is forgotten. */
  messages: 75_000,
  memory: 128 * 1024 * 1024,
  notices: 2000,
  hearers: 20,
  listeners: 2000,
  /** How many at once, and how many a second in the long run. A participant posts every three seconds at the most. */
  ofOne: { burst: 20, perSecond: 1 },
  /** A class of 500 that joins at once is 500 posts in a breath. */
  ofAll: { burst: 1500, perSecond: 200 },
  ofTrainer: { burst: 40, perSecond: 2 },
  /** How soon what has come to its end ends, and how often who hears is told that the relay is there. */
  sweepEvery: 5000,
  pingEvery: 20_000,
};

/** A rate that is filled up as time passes. */
export class Rate {
  #left;
  #at;
  #limit;

  constructor(limit, now) {
    this.#limit = limit;
    this.#left = limit.burst;
    this.#at = now;
  }

  /** Takes one; otherwise says after how many seconds there is one again. */
  take(now) {
    const { burst, perSecond } = this.#limit;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#left < 1) return Math.max(1, Math.ceil((1 - this.#left) / perSecond));
    this.#left -= 1;
    return 0;
  }
}
