import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDE, NOW, newClass, RUN, until } from './fixtures/class.ts';
import { CONSOLE_TAB } from './fixtures/class-browser.ts';

let c: Awaited<ReturnType<typeof newClass>>;
beforeEach(async () => {
  c = await newClass();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const join = async () => {
  await c.join('Ada');
  await c.worker.turn();
};
const done = (action: string) => ({
  id: crypto.randomUUID(),
  body: { type: 'done' as const, action, grade: 'seen' as const },
});

describe('a worker that dies', () => {
  it('in the middle of a post: it is posted anew, under a higher number', async () => {
    c.relay.answers = 'silent';
    void join();
    await until(() => c.relay.asked.length === 1);
    expect(c.joined().membership.outbox.inFlight).toEqual({ seq: 1, at: NOW });
    expect(c.browser.set.get(c.worker.ALARM)).toBe(NOW + 30_000);
    await c.die();
    c.relay.answers = 204;
    await c.worker.turn();
    expect(c.relay.asked).toHaveLength(1);
    await c.pass(30_000);
    expect((await c.posted()).map((one) => (one as { seq: number }).seq)).toEqual([1, 2]);
  });

  it('after the log was written and before anything else: the next one finds it', async () => {
    await c.worker.startRun(GUIDE, RUN);
    await join();
    await c.worker.append(RUN, [done('root.open')], Date.now);
    await c.die();
    await vi.advanceTimersByTimeAsync(4000);
    await c.worker.turn();
    expect((await c.posted()).at(-1)).toMatchObject({ seq: 2, marks: { 'root.open': {} } });
  });
});

describe('a storage that fails', () => {
  it('holds nobody in a session', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    await until(() => c.relay.streams.length === 1);
    c.browser.storage.local.set = () => Promise.reject(new Error('disk'));
    await c.worker.leaveSession();
    await c.worker.turn();
    expect([c.browser.kept.has('training'), [...c.browser.set]]).toEqual([false, []]);
    expect(c.relay.signals[0]?.aborted).toBe(true);
    const before = c.relay.asked.length;
    await c.pass(60_000);
    expect(c.relay.asked).toHaveLength(before);
  });

  it('sends no beat: it could not be known that it was sent', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    const { set } = c.browser.storage.local;
    c.browser.storage.local.set = () => Promise.reject(new Error('disk'));
    for (let times = 0; times < 4; times++) await c.pass(30_000);
    expect(c.relay.of('beat')).toEqual([]);
    c.browser.storage.local.set = set;
    await c.pass(30_000);
    expect(c.relay.of('beat')).toHaveLength(1);
  });

  it('between two writes: nothing goes out that is not stored, and it is tried later', async () => {
    await join();
    const { set } = c.browser.storage.local;
    let writes = 0;
    c.browser.storage.local.set = (values) => (++writes === 1 ? set(values) : Promise.reject(new Error('disk')));
    await c.worker.raiseHand('device');
    await c.worker.turn();
    expect([c.relay.of('post').length, writes > 1]).toEqual([1, true]);
    expect(c.browser.set.get(c.worker.ALARM)).toBe(NOW + 30_000);
    c.browser.storage.local.set = set;
    await c.pass(30_000);
    expect((await c.posted()).at(-1)).toMatchObject({ seq: 2, hand: { reason: 'device' } });
  });
});
