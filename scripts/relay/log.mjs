// What was posted to a session, in the order in which it came, in memory alone.

/** Messages with ids that only grow. When there is no room any more, what a newer one of the same sender replaces goes. */
export class Log {
  /** Oldest first: `{ id, sender, seq, text }`. */
  #kept = [];
  #size = 0;
  #last = 0;
  #most;

  /** @param most `{ messages, memory }` */
  constructor(most) {
    this.#most = most;
  }

  /** The id of the newest. */
  get last() {
    return this.#last;
  }

  get length() {
    return this.#kept.length;
  }

  add(text, { sender, seq }) {
    this.#kept.push({ id: ++this.#last, sender, seq, text });
    this.#size += text.length;
    if (this.#isFull()) this.#compact();
    return this.#last;
  }

  /** Of each sender the newest, as texts. */
  newest() {
    return [...this.#newestOf().values()].map(({ text }) => text);
  }

  /** The first message after an id, or undefined. */
  after(id) {
    let [from, to] = [0, this.#kept.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#kept[middle].id > id) to = middle;
      else from = middle + 1;
    }
    return this.#kept[from];
  }

  #isFull() {
    return this.#kept.length > this.#most.messages || this.#size > this.#most.memory;
  }

  /** States are whole: of each sender the newest says it all. Where that is not enough, the oldest go. */
  #compact() {
    const newest = this.#newestOf();
    this.#keep(this.#kept.filter((one) => newest.get(one.sender) === one));
    if (this.#isFull()) this.#keep(this.#kept.slice(Math.ceil(this.#kept.length / 4)));
  }

  #newestOf() {
    const newest = new Map();
    for (const one of this.#kept) if (!(newest.get(one.sender)?.seq > one.seq)) newest.set(one.sender, one);
    return newest;
  }

  #keep(some) {
    this.#kept = some;
    this.#size = some.reduce((sum, { text }) => sum + text.length, 0);
  }
}
