import { describe, expect, it } from 'vitest';
import type { Answered } from '../platform/answers.ts';
import { queueOf } from '../training/lrs.ts';
import { sendAll } from './sending.ts';
import type { Sending } from './store.ts';

const TO = { address: 'https://lrs.example/xapi', user: 'u', secret: 's' };
const OK: Answered = { status: 200 };

/** Sends so many statements to a store that answers as told, and 200 after that. */
async function sent(count: number, answers: Answered[], stopAfter = Number.POSITIVE_INFINITY) {
  const posts: string[] = [];
  const shown: Sending[] = [];
  const stop = new AbortController();
  let now = 0;
  const all = queueOf(Array.from({ length: count }, (_, at) => ({ id: `s${at}` })));
  await sendAll(all, TO, stop.signal, (sending) => shown.push(sending), {
    post: async (_, batch) => {
      posts.push(batch.map(({ id }) => id).join());
      if (posts.length >= stopAfter) stop.abort();
      return answers.shift() ?? OK;
    },
    wait: async (ms) => {
      now += ms;
    },
    now: () => now,
    chance: () => 1,
  });
  const last = shown.at(-1);
  const { taken, refused, conflicts, stopped } = last?.queue ?? queueOf([]);
  const told = [
    stopped ?? 'through',
    `taken ${taken}`,
    ...refused.map((id) => `bad ${id}`),
    ...conflicts.map((id) => `other ${id}`),
  ];
  return { posts, told: told.join(', '), waited: now, statuses: shown.map(({ status }) => status), last };
}

describe('sending to a record store', () => {
  it.each<[string, number, Answered[], string, number]>([
    ['all taken', 120, [], 'through, taken 120', 3],
    ['nothing to send', 0, [], 'through, taken 0', 0],
    ['one is wrong: 400', 2, [{ status: 400 }, { status: 400 }], 'through, taken 1, bad s0', 3],
    ['key not known: 401', 2, [{ status: 401 }], 'bad-key, taken 0', 1],
    ['key may not: 403', 2, [{ status: 403 }], 'not-allowed, taken 0', 1],
    ['no store: 404', 2, [{ status: 404 }], 'wrong-address, taken 0', 1],
    ['known otherwise: 409', 2, [{ status: 409 }, OK, { status: 409 }], 'through, taken 1, other s1', 3],
    ['too large: 413', 2, [{ status: 413 }], 'through, taken 2', 3],
    ['slower: 429', 2, [{ status: 429, retryAfter: 7000 }], 'through, taken 2', 2],
    ['a fault: 500', 2, [{ status: 500 }, { status: 502 }], 'through, taken 2', 3],
    ['nobody there', 2, ['none'], 'through, taken 2', 2],
  ])('%s', async (_, count, answers, expected, posts) => {
    const it = await sent(count, answers);
    expect([it.told, it.posts.length, it.last?.isOver]).toEqual([expected, posts, true]);
  });

  it('waits as long as it is asked to, and says why', async () => {
    const { waited, statuses, posts } = await sent(1, [{ status: 429, retryAfter: 7000 }, 'none']);
    expect(waited).toBe(7000 + 2000 + 4000);
    expect(statuses).toEqual([undefined, 429, 429, 0, 0, undefined, undefined]);
    expect(new Set(posts)).toEqual(new Set(['s0']));
  });

  it('stops when it is told to, and loses nothing that is taken', async () => {
    const { posts, last } = await sent(120, [], 2);
    expect([posts.length, last?.queue.taken, last?.queue.waiting.length, last?.isOver]).toEqual([2, 100, 1, true]);
  });
});
