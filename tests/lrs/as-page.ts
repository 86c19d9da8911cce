import { type OutgoingHttpHeaders, request } from 'node:http';
import type { RecordStore } from '../../src/platform/record-store.ts';
import type { Statement } from '../../src/training/lrs.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const OURS = ['authorization', 'content-type', 'x-experience-api-version'];

/**
 * Asks as a browser does for the board, which has no permission for the store's host: whether the page may post with our headers.
 */
export async function mayPost({ address }: RecordStore): Promise<boolean> {
  const { headers } = await asked('OPTIONS', address, {
    'access-control-request-method': 'POST',
    'access-control-request-headers': OURS.join(),
  });
  const allowed = (name: string) => String(headers[`access-control-allow-${name}`]).toLowerCase();
  const all = OURS.every((name) => allowed('headers').split(/, */).includes(name));
  return allowed('origin') === ORIGIN && allowed('methods').includes('post') && all;
}

/** Posts as the board's page. @returns the status, with "hidden" where the browser would keep it from the page */
export async function postAsPage({ address, user, secret }: RecordStore, batch: readonly Statement[]): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
  const more = { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3', authorization };
  const { status, headers } = await asked('POST', address, more, JSON.stringify(batch));
  return `${status}${headers['access-control-allow-origin'] === ORIGIN ? '' : ' hidden'}`;
}

/** `fetch` of Node has no origin. */
function asked(method: string, address: string, headers: OutgoingHttpHeaders, body = '') {
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const own = { ...headers, origin: ORIGIN, 'content-length': Buffer.byteLength(body) };
    request(`${address}/statements`, { method, headers: own }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, headers: answer.headers });
    })
      .on('error', reject)
      .end(body);
  });
}
