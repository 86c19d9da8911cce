import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAnswer, type LrsQueue, nextBatch, queueOf } from './lrs.ts';

const T = 1_000_000;
const many = (count: number, size = 10) =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at}`, x: 'x'.repeat(size) }));
const told = (status: number, count = 2, retryAfter?: number) =>
  afterAnswer(queueOf(many(count)), status === 0 ? 'none' : { status, retryAfter }, T, 1);
const todo = (queue: LrsQueue) => {
  const it = nextBatch(queue, T);
  if (it.do === 'send') return `send ${it.batch.length}`;
  return it.do === 'wait' ? `wait ${it.until - T}` : it.do === 'stop' ? it.why : it.do;
};

describe('sending statements to a record store', () => {
  it.each<[string, LrsQueue, string]>([
    ['nothing', queueOf([]), 'done'],
    ['some', queueOf(many(3)), 'send 3'],
    ['very many', queueOf(many(120)), 'send 50'],
    ['large ones', queueOf(many(9, 90_000)), 'send 2'],
    ['one that is too large for any batch', queueOf(many(2, 300_000)), 'send 1'],
    ['taken', told(200), 'done'],
    ['taken, or there already', told(204), 'done'],
    ['one is wrong', told(400), 'send 1'],
    ['one is known otherwise', told(409), 'send 1'],
    ['too large', told(413, 5), 'send 3'],
    ['the key is wrong', told(401), 'bad-key'],
    ['the key may not write', told(403), 'not-allowed'],
    ['no such thing here', told(404), 'wrong-address'],
    ['a page to sign in', told(302), 'wrong-address'],
    ['too many at once', told(429, 2, 30_000), 'wait 32000'],
    ['a fault of the store', told(500), 'wait 2000'],
    ['a proxy without its store', told(502), 'wait 2000'],
    ['no network', told(0), 'wait 2000'],
  ])('%s', (_, queue, expected) => expect(todo(queue)).toBe(expected));

  it('each statement is taken, known otherwise or refused, whatever the store finds wrong, and what fails is sent again', () => {
    const few = fc.uniqueArray(fc.nat(69), { maxLength: 5 });
    fc.assert(
      fc.property(few, few, fc.array(fc.constantFrom(0, 429, 500, 503), { maxLength: 8 }), (wrong, other, faults) => {
        const isOf = (list: readonly number[]) => (one: { id?: unknown }) =>
          list.includes(Number(String(one.id).slice(1)));
        let queue = queueOf(many(70));
        for (let now = T, at = 0; at < 500; at++, now += 100_000) {
          const it = nextBatch(queue, now);
          if (it.do === 'done') break;
          if (it.do !== 'send') throw new Error(it.do);
          const fault = at % 2 ? faults[at >> 1] : undefined;
          const status = fault ?? (it.batch.some(isOf(wrong)) ? 400 : it.batch.some(isOf(other)) ? 409 : 204);
          queue = afterAnswer(queue, status === 0 ? 'none' : { status }, now, 0);
        }
        const known = other.filter((one) => !wrong.includes(one));
        expect(nextBatch(queue, T)).toEqual({ do: 'done' });
        expect([...queue.refused].sort()).toEqual(wrong.map((one) => `s${one}`).sort());
        expect([...queue.conflicts].sort()).toEqual(known.map((one) => `s${one}`).sort());
        expect(queue.taken).toBe(70 - wrong.length - known.length);
      }),
    );
  });
});
