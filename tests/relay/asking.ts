import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';

/** What a relay answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  /** Of a certificate that no browser knows. */
  ca?: string;
}

const begin = (address: string, { method = 'GET', headers = {}, ca }: Asking): ClientRequest =>
  address.startsWith('https:')
    ? secure(address, { method, headers, ca, agent: false })
    : plain(address, { method, headers, agent: false });

/** Asks once. */
export function ask(address: string, body?: string, asking: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = asking.method ?? (body === undefined ? 'GET' : 'POST');
    const request = begin(address, { ...asking, method });
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      const answer = () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      response.on('end', answer);
      // A stream has no end: that it is one says enough.
      if (response.headers['content-type']?.startsWith('text/event-stream')) response.destroy().on('close', answer);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** One event of a stream. */
export interface Event {
  event: string;
  id?: string;
  data: string;
}

/** A stream of events that is heard until it is closed. */
export class Hearing {
  readonly events: Event[] = [];
  status = 0;
  headers: IncomingHttpHeaders = {};
  ended = false;
  /** How often it was only said that somebody is there. */
  comments = 0;
  #request: ClientRequest;
  #rest = '';
  #waiting: (() => void)[] = [];

  constructor(address: string, asking: Asking = {}) {
    this.#request = begin(address, { ...asking, headers: { Accept: 'text/event-stream', ...asking.headers } });
    this.#request.on('response', (response) => this.#heard(response));
    this.#request.on('error', () => this.#over());
    this.#request.end();
  }

  /** Resolves as soon as something holds of what was heard; fails when it does not in time. */
  async until(holds: (hearing: Hearing) => boolean, most = 8000): Promise<this> {
    const limit = Date.now() + most;
    while (!holds(this)) {
      const left = limit - Date.now();
      if (left <= 0) throw new Error(`Not heard in time. Status ${this.status}, ${JSON.stringify(this.events)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this;
  }

  /** Resolves when so many messages have come. */
  hears(count: number): Promise<this> {
    return this.until(({ messages }) => messages.length >= count);
  }

  /** What was said, without the time at which it was taken. */
  get messages(): string[] {
    return this.#said.map(({ data }) => data.slice(data.indexOf(' ') + 1));
  }

  get times(): number[] {
    return this.#said.map(({ data }) => Number(data.split(' ', 1)[0]));
  }

  get ids(): (string | undefined)[] {
    return this.#said.map(({ id }) => id);
  }

  /** The newest of each sender, as some relays say it first. */
  get newest(): Event[] {
    return this.events.filter(({ event }) => event === 'newest');
  }

  get #said(): Event[] {
    return this.events.filter(({ event }) => event === 'message');
  }

  /** What the first event said: which memory it is, and what time. */
  get hello(): { epoch?: string; at: number } {
    const [first] = this.events;
    const [epoch, at] = first?.event === 'hello' ? first.data.split(' ') : [];
    return { epoch, at: Number(at) };
  }

  close(): void {
    this.#request.destroy();
  }

  #heard(response: IncomingMessage): void {
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      const blocks = (this.#rest + part).split('\n\n');
      this.#rest = blocks.pop() ?? '';
      this.events.push(...blocks.flatMap(eventOf));
      this.comments += blocks.filter((block) => block.startsWith(':')).length;
      this.#tell();
    });
    response.on('close', () => this.#over());
    this.#tell();
  }

  #over(): void {
    this.ended = true;
    this.#tell();
  }

  #tell(): void {
    for (const tell of this.#waiting.splice(0)) tell();
  }
}

/** A block of lines as the event that it is; comments are none. */
function eventOf(block: string): Event[] {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^(\w*): ?(.*)$/.exec(line) ?? [];
    if (name) fields.set(name, value);
  }
  const data = fields.get('data');
  return data === undefined ? [] : [{ event: fields.get('event') ?? 'message', id: fields.get('id'), data }];
}
