import { afterEach, describe, expect, it, vi } from 'vitest';
import { follow, post } from './participant-relay.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (response: () => Response) => vi.stubGlobal('fetch', async () => response());
const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

describe('a post', () => {
  it.each<[string, () => Response, object | string]>([
    ['is taken', () => answer(204, { 'X-Waymark-Epoch': 'e1' }), { status: 204, epoch: 'e1' }],
    ['is answered by a proxy in the relay’s stead', () => new Response('<html>', { status: 200 }), 'none'],
    ['is not taken', () => answer(403), { status: 403 }],
    ['is to wait', () => answer(429, { 'Retry-After': '5' }), { status: 429, retryAfter: 5000 }],
    ['is to wait until a date, which relays do not say', () => answer(503, { 'Retry-After': 'Mon' }), { status: 503 }],
    [
      'gets nowhere',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'none',
    ],
  ])('%s', async (_, response, expected) => {
    answering(response);
    const said = await post('https://relay.example/x', 'text');
    expect(typeof said === 'string' ? said : JSON.parse(JSON.stringify(said))).toEqual(expected);
  });
});

describe('a stream', () => {
  const piecesOf = async (body: BodyInit | null, status = 200) => {
    answering(() => new Response(body, { status }));
    const pieces: string[] = [];
    const ended = await follow('https://relay.example/x', new AbortController().signal, async (piece) => {
      pieces.push(piece);
    });
    return [ended, pieces.join('')];
  };

  it('is read to its end', async () => {
    expect(await piecesOf('data: é\n\n')).toEqual([200, 'data: é\n\n']);
  });

  it('that is none tells why', async () => {
    expect(await piecesOf('The session has ended.', 410)).toEqual([410, '']);
  });

  it('that breaks off is no error', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    expect(await piecesOf(body)).toEqual([200, '']);
  });
});
