// A session as the embedded relay holds it: what was posted, what the trainer said, and who hears.
import { Rate } from './limits.mjs';
import { Log } from './log.mjs';
import { Stream } from './stream.mjs';

export class Session {
  ends;
  ended = false;
  #limits;
  #posts;
  #notices;
  #hearers = new Set();
  #listeners = new Set();
  #rates = new Map();
  #all;
  #trainer;

  constructor(ends, limits, now) {
    this.ends = ends;
    this.#limits = limits;
    this.#posts = new Log(limits);
    this.#notices = new Log({ messages: limits.notices, memory: limits.memory });
    this.#all = new Rate(limits.ofAll, now);
    this.#trainer = new Rate(limits.ofTrainer, now);
  }

  /** After how many seconds this may be posted; 0 for at once. Who posts too much is not charged to the class. */
  wait(act, sender, now) {
    if (act === 'notice') return this.#trainer.take(now);
    let one = this.#rates.get(sender);
    if (!one) {
      if (this.#rates.size >= this.#limits.people) return 60;
      one = new Rate(this.#limits.ofOne, now);
      this.#rates.set(sender, one);
    }
    return one.take(now) || this.#all.take(now);
  }

  take(act, message, outside, now) {
    const text = `${now} ${message}`;
    if (act === 'beat') for (const stream of this.#hearers) stream.pass(text);
    if (act === 'beat') return;
    const [log, streams] = act === 'post' ? [this.#posts, this.#hearers] : [this.#notices, this.#listeners];
    // Each notice is its own: of the trainer's, none replaces another.
    log.add(text, act === 'post' ? outside : { sender: `${log.last}`, seq: 0 });
    for (const stream of streams) stream.pump();
  }

  /** Whether one more may hear. */
  hasRoom(act) {
    return act === 'hear' ? this.#hearers.size < this.#limits.hearers : this.#listeners.size < this.#limits.listeners;
  }

  hear(act, response, options) {
    const [log, streams] = act === 'hear' ? [this.#posts, this.#hearers] : [this.#notices, this.#listeners];
    // Who sends an id, whichever, knows the most of it already.
    const newest = act === 'hear' && options.lastId === undefined ? log.newest() : [];
    const stream = new Stream(response, log, { ...options, newest });
    streams.add(stream);
    response.on('close', () => streams.delete(stream));
  }

  ping() {
    for (const stream of [...this.#hearers, ...this.#listeners]) stream.ping();
  }

  /** All streams end. */
  hush() {
    for (const stream of [...this.#hearers, ...this.#listeners]) stream.end();
  }

  /** Nothing is taken any more, and all is forgotten but that it ended, once who hears has heard the last of it. */
  end() {
    this.ended = true;
    this.hush();
    this.#posts = new Log(this.#limits);
    this.#notices = new Log(this.#limits);
    this.#rates.clear();
  }
}
