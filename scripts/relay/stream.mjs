// One who hears: Server-Sent Events, from a place in a log on. A slow reader holds nothing up and takes no memory: what is
// written next is looked up when there is room again.

/** A stream of a log's messages over a response. */
export class Stream {
  #response;
  #log;
  #epoch;
  #newest;
  #at;
  #full = false;
  #ending = false;

  /**
   * @param lastId the `Last-Event-ID` that was sent, if any; one of another memory counts as none
   * @param newest what is said before all that the log has
   */
  constructor(response, log, { epoch, lastId, now, newest = [] }) {
    this.#response = response;
    this.#log = log;
    this.#epoch = epoch;
    this.#newest = newest;
    const [its, number] = /^([\w-]+)\.(\d{1,15})$/.exec(lastId ?? '')?.slice(1) ?? [];
    this.#at = its === epoch ? Number(number) : 0;
    response.write(`event: hello\ndata: ${epoch} ${now}\n\n`);
    response.on('drain', () => {
      this.#full = false;
      this.pump();
    });
    this.pump();
  }

  /** Writes what is there and not written yet. Who does not read is written nothing more until they do. */
  pump() {
    if (this.#full) return;
    while (this.#newest.length > 0) {
      if (this.#response.write(`event: newest\ndata: ${this.#newest.pop()}\n\n`)) continue;
      this.#full = true;
      return;
    }
    for (let one = this.#log.after(this.#at); one; one = this.#log.after(this.#at)) {
      this.#at = one.id;
      if (this.#response.write(`id: ${this.#epoch}.${one.id}\ndata: ${one.text}\n\n`)) continue;
      this.#full = true;
      return;
    }
    if (this.#ending) this.#response.end();
  }

  /** Passes on what is not kept. Who is behind misses it: a beat is soon followed by another. */
  pass(text) {
    if (!this.#full) this.#full = !this.#response.write(`data: ${text}\n\n`);
  }

  /** A comment, so that nothing in between takes the connection for dead. */
  ping() {
    if (!this.#full) this.#full = !this.#response.write(':\n\n');
  }

  /** Ends once all of the log is said: nobody could ask for the rest afterwards. */
  end() {
    this.#ending = true;
    this.pump();
  }
}
