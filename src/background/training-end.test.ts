import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Joined } from '../platform/training-store.ts';
import type { TrainerMessage } from '../training/message.ts';
import { leave } from '../training/outbox.ts';
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

const done = (action: string) => ({
  id: crypto.randomUUID(),
  body: { type: 'done' as const, action, grade: 'seen' as const },
});
const join = async () => {
  await c.join('Ada');
  await c.worker.turn();
};

describe('a session is over', () => {
  it('by one press: the trainer is told once, and nothing is kept', async () => {
    await c.worker.startRun(GUIDE, RUN);
    await join();
    await c.worker.leaveSession();
    await c.worker.turn();
    expect((await c.posted()).at(-1)).toMatchObject({ left: true });
    expect([c.stored(), [...c.browser.set]]).toEqual([undefined, []]);
  });

  it('by one press, without a network: nothing is kept either, soon', async () => {
    await join();
    c.relay.answers = 'down';
    await c.worker.leaveSession();
    for (let times = 0; times < 6; times++) await c.pass(30_000);
    expect([c.stored(), [...c.browser.set]]).toEqual([undefined, []]);
  });

  it('by one press: what happens after it is told to nobody, and nothing of the trainer’s is shown', async () => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    await join();
    await until(() => c.relay.streams.length === 1);
    c.relay.answers = 'down';
    await c.worker.leaveSession();
    expect(c.relay.signals[0]?.aborted).toBe(true);
    await expect(c.worker.raiseHand('device')).rejects.toThrow('problem.noSession');
    await c.worker.turn();
    vi.setSystemTime(NOW + 1000);
    await c.worker.append(RUN, [done('root.open')], Date.now);
    await c.worker.startRun(GUIDE, 'another-run');
    await c.worker.showRun('another-run', GUIDE);
    c.relay.answers = 204;
    await c.pass(30_000);
    const last = (await c.posted()).at(-1);
    expect([last, c.stored()]).toMatchObject([{ left: true, marks: {} }, undefined]);
    expect(last).not.toHaveProperty('hand');
  });

  it.each<[string, TrainerMessage['says']]>([
    ['a notice', { type: 'notice', text: 'Come back' }],
    ['the end', { type: 'end' }],
  ])('by one press: %s is not heard any more', async (_, says) => {
    await join();
    const message: TrainerMessage = { kind: 'trainer', seq: 5, at: NOW, says };
    const joined = c.joined();
    const { after: heard } = await import('./training-hear.ts');
    expect(heard(joined, message)).not.toBe(joined);
    const { membership } = joined;
    const leaving: Joined = { ...joined, membership: { ...membership, outbox: leave(membership.outbox, NOW) } };
    expect(heard(leaving, message)).toBe(leaving);
  });

  // Nobody's time is over an hour before its end: then it was the trainer, whose word was not heard.
  it.each([
    [410, 'ended'],
    [413, 'too-large'],
  ])('by the relay’s answer %i', async (status, why) => {
    c.relay.answers = status;
    await join();
    expect(c.stored()?.ended?.why).toBe(why);
  });

  it('by the relay’s refusal, where that goes on for two minutes', async () => {
    c.relay.answers = 403;
    await join();
    await c.pass(60_000);
    await c.pass(59_000);
    expect(c.joined().membership.outbox).toMatchObject({ notConnectedSince: NOW, failures: 3 });
    await c.pass(60_000);
    expect(c.stored()?.ended?.why).toBe('refused');
  });

  it.each(['beat', 'notices'])('not by one refusal of a %s', async (path) => {
    c.browser.open.push(CONSOLE_TAB);
    await c.worker.startRun(GUIDE, RUN);
    c.relay.refuses = path;
    await join();
    await c.pass(46_000);
    await c.worker.turn();
    const { outbox } = c.joined().membership;
    expect([outbox.stopped, outbox.failures, outbox.lastTaken !== undefined]).toEqual([undefined, 0, true]);
    expect(c.relay.of(path).length).toBeGreaterThan(0);
  });

  it('by the relay’s clock, which goes before', async () => {
    await join();
    await c.worker.startRun(GUIDE, RUN);
    await c.worker.showRun(RUN, GUIDE);
    vi.setSystemTime(NOW + 3_600_000 - 60_000);
    c.relay.answers = 410;
    await c.worker.turn();
    expect(c.stored()?.ended?.why).toBe('expired');
  });

  it('when its time has come', async () => {
    await join();
    await c.pass(3_600_000);
    expect(c.stored()?.ended?.why).toBe('expired');
  });

  it.each<[string, object]>([
    ['sessions', { sessions: false }],
    ['its relay', { relays: ['https://other.example'] }],
    ['its guide', { guides: ['another'] }],
    ['names', { pseudonyms: true }],
  ])('when an administrator forbids %s, and nothing more is sent', async (_, managed) => {
    await join();
    Object.assign(c.browser.managed, managed);
    const before = c.relay.asked.length;
    await c.worker.leaveSession();
    await c.worker.turn();
    expect([c.stored()?.ended?.why, c.relay.asked.length]).toEqual(['forbidden', before]);
  });
});
