import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS, Rate } from '../../scripts/relay/limits.mjs';
import { Log } from '../../scripts/relay/log.mjs';
import { startRelay } from '../../scripts/relay/server.mjs';
import { random } from '../../src/training/fixtures/links.ts';
import { Class } from './class.ts';
import type { Relay } from './relay.ts';

const running: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

/** The embedded relay with other limits than usual, in this process. */
async function limited(limits: Partial<typeof LIMITS>): Promise<Relay> {
  const key = { name: 'k1', secret: random(32) };
  const keys = () => new Map([[key.name, Buffer.from(key.secret)]]);
  const one = await startRelay({ host: '127.0.0.1', port: 0, keys, limits });
  running.push(one);
  const none = () => Promise.reject(new Error('This one is what it is.'));
  const rest = { newKey: none, dropKey: none, restart: none, log: () => '', stop: one.close };
  return { origins: [`http://127.0.0.1:${one.port}`], key: () => key, ...rest };
}

describe('what the embedded relay takes at the most', () => {
  it('is so many sessions, of which one that ends makes room', async () => {
    const relay = await limited({ sessions: 2 });
    const [first, second, third] = [await Class.at(relay), await Class.at(relay), await Class.at(relay)];
    const posts = async (lesson: Class) => (await (await lesson.person()).posts()).answer;
    expect([(await posts(first)).status, (await posts(second)).status]).toEqual([204, 204]);
    const refused = await posts(third);
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([503, true]);
    await first.ask(first.trainers('end'), '');
    expect((await posts(third)).status).toBe(204);
    expect((await posts(first)).status).toBe(410);
  });

  it('is so many who hear, and so many who post; who is in stays in', async () => {
    const relay = await limited({ hearers: 1, listeners: 1, people: 2 });
    const lesson = await Class.at(relay);
    const [ada, bob, cyd] = [await lesson.person(), await lesson.person(), await lesson.person()];
    await ada.posts();
    await bob.posts();
    expect((await cyd.posts()).answer.status).toBe(429);
    expect((await ada.posts()).answer.status).toBe(204);
    const [hearing, listening] = [await lesson.hear().hears(3), lesson.hearNotices()];
    await listening.until(({ status }) => status === 200);
    expect((await lesson.ask(lesson.trainers('hear'))).status).toBe(503);
    expect((await lesson.ask(lesson.posting('notices'))).status).toBe(503);
    hearing.close();
    listening.close();
  });

  it('is its time: who hears then is let go', async () => {
    const relay = await limited({ sweepEvery: 20 });
    const lesson = await Class.at(relay, { lasts: 2000 });
    const ada = await lesson.person();
    await ada.posts();
    const hearing = await lesson.hear().hears(1);
    await hearing.until(({ ended }) => ended);
    expect(Date.now()).toBeGreaterThanOrEqual(lesson.session.link.expires);
    expect((await ada.posts()).answer.status).toBe(410);
  });

  it('says that it is there while nothing is said', async () => {
    const relay = await limited({ pingEvery: 20 });
    const lesson = await Class.at(relay);
    const hearing = lesson.hear();
    await hearing.until(({ comments }) => comments > 2);
    hearing.close();
  });
});

describe('a log', () => {
  const state = (sender: string, seq: number) => ({ sender, seq });
  const all = (log: Log) => {
    const texts: string[] = [];
    for (let one = log.after(0); one; one = log.after(one.id)) texts.push(one.text);
    return texts;
  };

  it('forgets, when it is full, what a newer state of the same sender says as well', () => {
    const log = new Log({ messages: 4, memory: 1000 });
    log.add('a1', state('a', 1));
    log.add('b1', state('b', 1));
    log.add('a3', state('a', 3));
    log.add('a2', state('a', 2));
    expect(all(log)).toEqual(['a1', 'b1', 'a3', 'a2']);
    log.add('c1', state('c', 1));
    // What came later is not always newer.
    expect(all(log)).toEqual(['b1', 'a3', 'c1']);
    expect(log.after(1)?.text).toBe('b1');
    expect(log.last).toBe(5);
  });

  it('forgets the oldest only when that is not enough, whether there are too many or they are too large', () => {
    const many = new Log({ messages: 4, memory: 1000 });
    for (const sender of 'abcde') many.add(sender, state(sender, 1));
    expect(all(many)).toEqual(['c', 'd', 'e']);
    const large = new Log({ messages: 100, memory: 40 });
    for (const sender of 'abcde') large.add(sender.repeat(10), state(sender, 1));
    expect(all(large).map(([letter]) => letter)).toEqual(['c', 'd', 'e']);
  });

  it('keeps the whole of a class without forgetting anything', () => {
    const log = new Log(LIMITS);
    for (let nth = 0; nth < LIMITS.messages; nth++) log.add('x', state(`${nth % 500}`, nth));
    expect([log.length, LIMITS.messages]).toEqual([75_000, 1.5 * 500 * 100]);
  });
});

describe('a rate', () => {
  it('lets so many pass at once, then as many as time brings, and says how long to wait', () => {
    const rate = new Rate({ burst: 3, perSecond: 0.5 }, 0);
    expect([0, 0, 0, 0, 1000, 1999, 2000, 2000].map((now) => rate.take(now))).toEqual([0, 0, 0, 2, 1, 1, 0, 2]);
    // What was not used is not saved up.
    expect([1e6, 1e6, 1e6, 1e6].map((now) => rate.take(now))).toEqual([0, 0, 0, 2]);
  });
});
