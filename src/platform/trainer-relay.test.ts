import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { hearStream, postMessage } from './trainer-relay.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A machine that answers as it is told; gives its address and the requests that came. */
async function answering(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: { method?: string; headers: IncomingMessage['headers']; body: string }[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    requests.push({ method: request.method, headers: request.headers, body });
    answer(request, response);
  });
  const { port } = await new Promise<AddressInfo>((resolve) => {
    server?.listen(0, '127.0.0.1', () => resolve(server?.address() as AddressInfo));
  });
  return { address: `http://127.0.0.1:${port}/v1/hear`, requests };
}
const never = new AbortController().signal;

describe('hearing a relay', () => {
  it('gives the events piece by piece, and the next when the last was worked on', async () => {
    const { address, requests } = await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write('event: hello\ndata: e1 5\n\nid: 1\ndata: 6 wü');
      setTimeout(() => response.end('rd\n\n: bye\n\n'), 20);
    });
    const heard: string[] = [];
    let isWorking = false;
    const end = await hearStream(address, '', never, async (events) => {
      expect(isWorking).toBe(false);
      isWorking = true;
      await new Promise((resolve) => setTimeout(resolve, 30));
      isWorking = false;
      heard.push(...events.map(({ event, data, id }) => `${event} ${data} ${id}`));
    });
    expect([heard, end]).toEqual([['hello e1 5 ', 'message 6 würd 1'], 'none']);
    expect(requests[0]?.headers['last-event-id']).toBeUndefined();
    expect(requests[0]?.headers.cookie).toBeUndefined();
  });

  it('says from where to go on', async () => {
    const { address, requests } = await answering((_, response) => response.writeHead(410).end());
    await hearStream(address, '7:1', never, async () => undefined);
    expect(requests[0]?.headers['last-event-id']).toBe('7:1');
  });

  it.each<[string, number, Record<string, string>, unknown]>([
    ['over', 410, {}, { status: 410 }],
    ['not allowed', 403, {}, { status: 403 }],
    ['busy', 503, { 'retry-after': '4' }, { status: 503, retryAfter: 4000 }],
    ['a page of somebody else', 200, { 'content-type': 'text/html' }, { status: 200 }],
    ['led elsewhere', 302, { location: '/elsewhere' }, 'none'],
  ])('is told that it is %s', async (_, status, headers, expected) => {
    const { address, requests } = await answering((_request, response) => response.writeHead(status, headers).end('x'));
    expect(await hearStream(address, '', never, async () => undefined)).toEqual(expected);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['answers', () => undefined],
    [
      'goes on',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1 x\n\n'),
    ],
  ])('ends where nobody %s', async (_, answer) => {
    const { address } = await answering((_request, response) => void answer(response));
    const times = { first: 40, silent: 40 };
    expect(await hearStream(address, '', never, async () => undefined, times)).toBe('none');
  });

  it('ends when it is to end, and where nobody is', async () => {
    const over = new AbortController();
    const { address } = await answering((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': \n\n');
      over.abort();
    });
    expect(await hearStream(address, '', over.signal, async () => undefined)).toBe('none');
    expect(await hearStream('http://127.0.0.1:9/', '', never, async () => undefined)).toBe('none');
  });
});

describe('speaking to a relay', () => {
  it('posts the message as text, with nothing that says who asks', async () => {
    const { address, requests } = await answering((_, response) => response.writeHead(202).end());
    expect(await postMessage(address, 'wm1.n.x')).toEqual({ status: 202 });
    const [{ method, headers, body } = {}] = requests as Partial<(typeof requests)[number]>[];
    expect([method, headers?.['content-type'], body]).toEqual(['POST', 'text/plain', 'wm1.n.x']);
    expect([headers?.cookie, headers?.referer, headers?.authorization]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['refused', 403, undefined],
    ['asked to wait', 429, 9000],
  ])('is %s', async (_, status, retryAfter) => {
    const { address } = await answering((_request, response) =>
      response.writeHead(status, retryAfter ? { 'retry-after': String(retryAfter / 1000) } : {}).end(),
    );
    expect(await postMessage(address, 'x')).toEqual(retryAfter ? { status, retryAfter } : { status });
  });

  it('says that nobody answered', async () => expect(await postMessage('http://127.0.0.1:9/', 'x')).toBe('none'));
});
