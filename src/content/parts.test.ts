import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { askFor, forgetParts, handOver, receiveParts } = await import('./parts.ts');

const lost = () => new Promise<never>(() => undefined);
const died = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const came = vi.fn();
const part = () => undefined as never;
/** As the worker does it. */
const putIn = async () => {
  handOver(globalThis, 'checklist', part);
  return { ok: true };
};
const parts = () => receiveParts(globalThis, new AbortController().signal, came);

describe('a part of the walk', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset().mockImplementation(putIn);
    came.mockReset();
    forgetParts(globalThis);
    parts();
  });
  afterEach(() => vi.useRealTimers());

  it('is asked for once, and comes', async () => {
    askFor('checklist');
    await pass(90_000);
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'part', part: 'checklist' }]]);
    expect(came.mock.calls).toEqual([['checklist']]);
  });

  it.each<[string, (() => Promise<unknown>)[]]>([
    ['the answer never comes', [lost]],
    ['the worker could not put it in', [async () => ({ ok: false, problem: { text: 'problem.other' } })]],
    ['the worker dies again and again', Array(8).fill(died)],
  ])('is asked for again where %s', async (_where, answers) => {
    for (const answer of answers) sendMessage.mockImplementationOnce(answer);
    askFor('checklist');
    await pass(10_000);
    expect(parts().checklist).toBe(part);
    expect(sendMessage).toHaveBeenCalledTimes(answers.length + 1);
  });

  it('is not asked for again where only the answer was lost', async () => {
    sendMessage.mockImplementationOnce(() => putIn().then(died));
    askFor('checklist');
    await pass(90_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('that is put in twice after all is the one that came first', async () => {
    handOver(globalThis, 'checklist', part);
    handOver(globalThis, 'checklist', () => undefined as never);
    expect(parts().checklist).toBe(part);
  });

  it('does not hold up another', async () => {
    sendMessage.mockImplementationOnce(lost);
    askFor('ring', 'checklist');
    await pass(0);
    expect(parts().checklist).toBe(part);
  });
});
