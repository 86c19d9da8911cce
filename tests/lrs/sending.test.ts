import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/training/lrs.ts';
import { mayPost, postAsPage } from './as-page.ts';
import { startBetween, type Trouble } from './between.ts';
import { leftOut } from './installed.ts';
import { lessonOf, send, sessionOf } from './lesson.ts';
import { type RealStore, startStore } from './record-store.ts';
import { expectSame } from './same.ts';

const out = await leftOut();
const DONE = (taken: number) => `Taken: ${taken}; still to be sent: 0 | All of it was sent.`;
const REFUSED = 'The store takes these for wrong (400) or too large (413):';
const OTHER = { type: 'http://adlnet.gov/expapi/activities/objective', name: { en: 'Other words' } };

describe.skipIf(out)(out ? `left out: ${out}` : 'a real record store', () => {
  let store: RealStore;
  beforeAll(async () => {
    store = await startStore();
  });
  afterAll(() => store?.stop());

  it('has all statements of a class of 60 as they were sent, and sent again they change nothing', async () => {
    const session = await sessionOf(60);
    const { queue, statements, registration } = await session.look();
    expect(statements.length).toBeGreaterThan(3000);
    const first = await send(queue, store.as('trainer'));
    expect([first.end, first.waits]).toEqual([DONE(statements.length), []]);
    const has = await store.has(registration);
    expectSame(has, statements);
    const again = await send((await session.look()).queue, store.as('trainer'));
    expect(again.end).toBe(DONE(statements.length));
    // What the store noted of the first time, as when that was, stays too.
    expect(isDeepStrictEqual(await store.has(registration), has)).toBe(true);
    const took = [first, again].map(({ seconds }) => `${seconds.toFixed(1)} s`);
    console.log(`${statements.length} statements in ${queue.waiting.length} batches: ${took.join(', again ')}`);
  });

  it('takes what is new of a class that went on', async () => {
    const session = await sessionOf(12);
    const [early, late] = [await session.look(0.4), await session.look()];
    await send(early.queue, store.as('trainer'));
    expect((await send(late.queue, store.as('trainer'))).end).toBe(DONE(late.statements.length));
    const all = new Map([...early.statements, ...late.statements].map((one) => [one.id, one]));
    // Some were told by the person first, and verified later: both was so.
    expect(all.size).toBeGreaterThan(late.statements.length);
    expect(all.size).toBeLessThan(early.statements.length + late.statements.length);
    expectSame(await store.has(early.registration), [...all.values()]);
  });

  it.each([
    ['a key that it does not know', 'nobody', undefined, 'The store does not know this key (401).'],
    ['a wrong secret', 'trainer', 'guessed', 'The store does not know this key (401).'],
    ['a key that may only read', 'reader', undefined, 'The key may not write statements (403).'],
  ])('refuses %s', async (_, user, secret, word) => {
    const { queue, statements, registration } = await lessonOf(2);
    const { end, waits } = await send(queue, store.as(user, secret));
    expect([end, waits]).toEqual([expect.stringContaining(word), []]);
    expect(end).toContain(`Taken: 0; still to be sent: ${statements.length}`);
    expect(await store.has(registration)).toEqual([]);
  });

  it('is not where the address is wrong', async () => {
    const to = store.as('trainer');
    const { end } = await send((await lessonOf(1)).queue, { ...to, address: `${to.address}/v1` });
    expect(end).toContain('What answers there is no record store.');
  });

  it.each<[string, (one: Statement) => Statement]>([
    ['time', (one) => ({ ...one, timestamp: '2026-01-01T00:00:00.000Z' })],
    // The specification lets what activities are called differ; this store does not.
    ['name of its activity', (one) => ({ ...one, object: { ...(one.object as object), definition: OTHER } })],
  ])('keeps what it has under an id when another %s comes', async (_, changed) => {
    const { statements, registration } = await lessonOf(3);
    await send(statements.slice(0, -20), store.as('trainer'));
    const others = statements.map((one, at) => (at === 3 || at === 30 ? changed(one) : one));
    const { end, queue } = await send(others, store.as('trainer'));
    expect(queue.conflicts).toEqual([statements[3]?.id, statements[30]?.id]);
    const conflicts = 'The store has something else under the same id, and keeps it (409): 2';
    expect(end).toBe(`Taken: ${statements.length - 2}; still to be sent: 0 | ${conflicts}`);
    expectSame(await store.has(registration), statements);
  });

  it('takes all but the one that it takes for wrong', async () => {
    const { statements, registration } = await lessonOf(3);
    const wrong: Statement = { ...statements[7], actor: { objectType: 'Agent' } };
    const { end, queue } = await send(statements.with(7, wrong), store.as('trainer'));
    expect(queue.refused).toEqual([wrong.id]);
    expect(end).toBe(`Taken: ${statements.length - 1}; still to be sent: 0 | ${REFUSED} 1`);
    expectSame(await store.has(registration), statements.toSpliced(7, 1));
  });

  it('has a fault of its own, and then all statements', async () => {
    const { queue, statements, registration } = await lessonOf(2);
    store.faults = 2;
    const { words, end, waits } = await send(queue, store.as('trainer'));
    expect([end, waits.length]).toEqual([DONE(statements.length), 2]);
    expect(words.filter((word) => word.includes('The store has a fault of its own (500).'))).not.toEqual([]);
    expectSame(await store.has(registration), statements);
  });

  it.each<[string, Trouble[], string, number]>([
    ['the connection breaks before it hears', ['cut-before'], 'The store gives no answer.', 1000],
    ['the connection breaks once it has a batch', ['cut-after'], 'The store gives no answer.', 1000],
    ['that happens three times', ['cut-after', 'cut-after', 'cut-after'], 'The store gives no answer.', 7000],
    ['the answer breaks off', ['cut-within'], 'All of it was sent.', 0],
    ['it is asked too often', [{ status: 429, retryAfter: '7' }], 'The store asks for patience (429).', 8000],
    ['it is away', [{ status: 502 }, { status: 503 }], 'The store has a fault of its own (503).', 3000],
  ])('has each statement once when %s', async (_, troubles, word, waited) => {
    const { queue, statements, registration } = await lessonOf(6);
    const between = await startBetween(store.as('').address);
    between.troubles = [undefined, ...troubles];
    const sent = await send(queue, { ...store.as('trainer'), address: between.address });
    between.stop();
    expect(sent.end).toBe(DONE(statements.length));
    expect(sent.words.filter((said) => said.includes(word))).not.toEqual([]);
    expect(sent.waits.reduce((sum, ms) => sum + ms, 0)).toBe(waited);
    expect(between.became.slice(1, 1 + troubles.length)).toEqual(
      troubles.map((one) => (typeof one === 'object' ? one.status : one)),
    );
    expectSame(await store.has(registration), statements);
  });

  it('has all but what is too large alone, where a proxy lets little pass', async () => {
    const { statements, registration } = await lessonOf(2);
    const large: Statement = { ...statements[5], result: { response: 'x'.repeat(20_000) } };
    const between = await startBetween(store.as('').address);
    between.most = 16_000;
    const sent = await send(statements.with(5, large), { ...store.as('trainer'), address: between.address });
    between.stop();
    expect(between.became).toContain(413);
    expect(sent.queue.refused).toEqual([large.id]);
    expect(sent.end).toBe(`Taken: ${statements.length - 1}; still to be sent: 0 | ${REFUSED} 1`);
    expectSame(await store.has(registration), statements.toSpliced(5, 1));
  });

  it("lets the board's page ask without a permission, and read whatever it answers", async () => {
    const { statements } = await lessonOf(3);
    const batch = statements.slice(0, 2);
    expect(await mayPost(store.as('trainer'))).toBe(true);
    const answers = [
      await postAsPage(store.as('trainer'), batch),
      await postAsPage(store.as('nobody'), batch),
      await postAsPage(store.as('reader'), batch),
      await postAsPage(store.as('trainer'), [{ ...batch[0], timestamp: '2026-01-01T00:00:00.000Z' }]),
      await postAsPage(store.as('trainer'), [{ id: 'no statement' }]),
    ];
    expect(answers).toEqual(['200', '401', '403', '409', '400']);
  });
});
