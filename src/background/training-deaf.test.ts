// Posts get through, and what the trainer says does not.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDE, NOW, newClass, RUN, until } from './fixtures/class.ts';
import { CONSOLE_TAB } from './fixtures/class-browser.ts';

let c: Awaited<ReturnType<typeof newClass>>;
/** Each value that was stored of since when nothing is heard, as often as the session was stored. */
let stored: (number | undefined)[];
beforeEach(async () => {
  c = await newClass();
  stored = [];
  const { local } = c.browser.storage;
  const { set } = local;
  local.set = async (values) => {
    if (values.training) stored.push((values.training as { deafSince?: number }).deafSince);
    await set(values);
  };
  c.browser.open.push(CONSOLE_TAB);
  await c.worker.startRun(GUIDE, RUN);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const join = async () => {
  await c.join('Ada');
  await c.worker.turn();
  await until(() => c.relay.of('notices').length > 0);
};
/** Minutes pass, beat by beat. */
const minutes = async (count: number) => {
  for (let beats = 0; beats < (count * 60) / 45; beats += 1) await c.pass(46_000);
};
const changes = () => stored.filter((since, at) => at > 0 && since !== stored[at - 1]).length;

describe('a trainer who cannot be heard', () => {
  it('is noted once, with the time, while posts get through, and forgotten once when heard again', async () => {
    c.relay.refuses = 'notices';
    await join();
    await until(() => c.joined().deafSince !== undefined);
    await minutes(10);
    expect(c.relay.of('notices').length).toBeGreaterThan(8);
    expect([c.joined().deafSince, c.joined().membership.outbox.notConnectedSince]).toEqual([NOW, undefined]);
    expect(changes()).toBe(1);
    c.relay.refuses = '';
    await minutes(1);
    await until(() => c.joined().deafSince === undefined);
    await minutes(5);
    expect(changes()).toBe(2);
  });

  it('costs no write beside that: as many as where all is heard', async () => {
    await join();
    await until(() => c.relay.streams.length === 1);
    stored.length = 0;
    await minutes(5);
    expect(new Set(stored)).toEqual(new Set([undefined]));
    const usual = stored.length;
    c.relay.refuses = 'notices';
    c.relay.streams.at(-1)?.close();
    await minutes(1);
    await until(() => c.joined().deafSince !== undefined);
    stored.length = 0;
    await minutes(5);
    expect(stored.length).toBe(usual);
  });

  it('is noted where a stream is open and greets nobody, and the worker dies again and again', async () => {
    const answered = c.relay.fetch;
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) =>
      address.endsWith('notices') ? new Response(new ReadableStream()) : answered(address, init),
    );
    await c.join('Ada');
    await c.worker.turn();
    await c.pass(20_000);
    await until(() => c.joined().deafSince !== undefined);
    const since = c.joined().deafSince;
    await c.die();
    await minutes(3);
    expect([c.joined().deafSince, changes()]).toEqual([since, 1]);
    vi.stubGlobal('fetch', answered);
    await c.die();
    await c.pass(46_000);
    await until(() => c.joined().deafSince === undefined);
  });

  it('is nobody who is not asked: after leaving, and while nothing gets through at all', async () => {
    await join();
    await until(() => c.relay.streams.length === 1);
    c.relay.answers = 'down';
    await minutes(3);
    expect(c.joined().membership.outbox.notConnectedSince).toBeDefined();
    await c.worker.leaveSession();
    await c.pass(1000);
    expect(changes()).toBe(0);
  });
});
