import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from './record-store.ts';

/** What happens to one post on its way. */
export type Trouble =
  /** The connection breaks before the store hears of it. */
  | 'cut-before'
  /** The store has it, and the connection breaks before a word of the answer. */
  | 'cut-after'
  /** The connection breaks between the answer's head and its body. */
  | 'cut-within'
  /** The proxy answers in the store's place. */
  | { status: number; retryAfter?: string };

/** A proxy before a store: it passes all on but for the troubles that it is given, one a post. */
export interface Between {
  address: string;
  troubles: (Trouble | undefined)[];
  /** Bodies that are longer are answered with 413, as proxies do. Bytes. */
  most: number;
  /** What became of each post: the status, or how it was cut. */
  became: (number | string)[];
  stop(): void;
}

/** Starts one. @param target the store's address */
export async function startBetween(target: string): Promise<Between> {
  const server = createServer((request, response) => void pass(request, response));
  const own = await listening(server);
  const between: Between = {
    address: `${own}${new URL(target).pathname}`,
    troubles: [],
    most: Number.POSITIVE_INFINITY,
    became: [],
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  async function pass(request: IncomingMessage, response: ServerResponse) {
    const body = await textOf(request);
    const trouble = body.length > between.most ? { status: 413 } : between.troubles.shift();
    if (typeof trouble === 'object') {
      between.became.push(trouble.status);
      const { status, retryAfter } = trouble;
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end('<h1>A proxy</h1>');
      return;
    }
    if (trouble !== 'cut-before') await hand(request, body, response, trouble);
    if (trouble === undefined) return;
    between.became.push(trouble);
    request.socket.destroy();
  }
  /** Hands it to the store, and its answer back, unless that is cut. Resolves when the store has answered. */
  async function hand(request: IncomingMessage, body: Buffer, response: ServerResponse, trouble?: Trouble) {
    const { method, headers, url = '' } = request;
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      ask(new URL(url, target), { method, headers }, resolve).on('error', reject).end(body),
    );
    const text = await textOf(answer);
    if (trouble === 'cut-after') return;
    response.writeHead(answer.statusCode ?? 0, answer.headers);
    if (trouble === 'cut-within') return new Promise<void>((resolve) => response.write('[', () => resolve()));
    between.became.push(answer.statusCode ?? 0);
    response.end(text);
  }
  return between;
}

async function textOf(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
