import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { postStatements } from './record-store.ts';

let server: Server | undefined;
afterEach(() => server?.close());

describe('statements', () => {
  it('are posted as a record store wants them', async () => {
    let asked: { path?: string; headers: IncomingHttpHeaders; body: string } | undefined;
    server = createServer(async (request, response) => {
      let body = '';
      for await (const piece of request) body += piece;
      asked = { path: `${request.method} ${request.url}`, headers: request.headers, body };
      response.writeHead(429, { 'retry-after': '3' }).end('slowly');
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const store = { address: `http://127.0.0.1:${port}/xapi`, user: 'trainer', secret: 'pä:ss' };
    expect(await postStatements(store, [{ id: 'a' }, { id: 'b' }])).toEqual({ status: 429, retryAfter: 3000 });
    expect(asked?.path).toBe('POST /xapi/statements');
    expect(JSON.parse(asked?.body ?? '')).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(asked?.headers['x-experience-api-version']).toBe('1.0.3');
    expect(asked?.headers['content-type']).toBe('application/json');
    expect(asked?.headers.authorization).toBe(`Basic ${Buffer.from('trainer:pä:ss').toString('base64')}`);
    expect(asked?.headers.cookie).toBeUndefined();
  });

  it('reach nobody where nobody is', async () => {
    expect(await postStatements({ address: 'http://127.0.0.1:9', user: '', secret: '' }, [])).toBe('none');
  });
});
