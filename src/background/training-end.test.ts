import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDE, newClass, RUN } from './fixtures/class.ts';

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

  it.each([
    [403, 'refused'],
    [410, 'expired'],
    [413, 'too-large'],
  ])('by the relay’s answer %i', async (status, why) => {
    c.relay.answers = status;
    await join();
    expect(c.stored()?.ended?.why).toBe(why);
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
