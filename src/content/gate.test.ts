import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
const get = vi.fn<() => Promise<object>>();
const world = globalThis as { __waymarkWalk?: object };
const ACTIVE = { active: { run: 'run-a', hidden: false } };

const lost = () => new Promise<never>(() => undefined);
const died = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
/** As the worker does it. */
const putIn = async () => {
  world.__waymarkWalk = {};
  return { ok: true };
};
/** A frame is opened: the browser puts the gate into it. */
const open = () => import('./gate.iife.ts');

describe('the gate', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetModules();
    vi.stubGlobal('chrome', { runtime: { sendMessage }, storage: { local: { get } } });
    sendMessage.mockReset().mockImplementation(putIn);
    get.mockReset().mockResolvedValue(ACTIVE);
    delete world.__waymarkWalk;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it.each([
    ['no guide is active', {}],
    ['the checklist is hidden', { active: { run: 'run-a', hidden: true } }],
  ])('looks once and leaves nothing behind where %s', async (_where, stored) => {
    get.mockResolvedValue(stored);
    await open();
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(get).toHaveBeenCalledTimes(1);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('asks for the walk once, and leaves nothing behind', async () => {
    await open();
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'walk' }]]);
  });

  it('asks again when the answer never comes', async () => {
    sendMessage.mockImplementationOnce(lost);
    await open();
    await pass(2200);
    expect(world.__waymarkWalk).toBeDefined();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('asks again as long as a worker may take to come to itself', async () => {
    for (let times = 8; times > 0; times--) sendMessage.mockImplementationOnce(died);
    await open();
    await pass(10_000);
    expect(world.__waymarkWalk).toBeDefined();
    expect(sendMessage).toHaveBeenCalledTimes(9);
  });

  it('asks again when the worker could not put it in', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, problem: { text: 'problem.other' } });
    await open();
    await pass(150);
    expect(world.__waymarkWalk).toBeDefined();
  });

  it('does not have it put in twice where only the answer was lost', async () => {
    sendMessage.mockImplementationOnce(() => putIn().then(died));
    await open();
    await pass(90_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['cannot be read', died],
    ['does not answer', lost],
  ])('looks again where the storage %s', async (_how, answer) => {
    get.mockImplementationOnce(answer);
    await open();
    await pass(2200);
    expect(world.__waymarkWalk).toBeDefined();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('gives up in the end', async () => {
    sendMessage.mockImplementation(died);
    await open();
    await pass(300_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(sendMessage).toHaveBeenCalledTimes(38);
  });
});
