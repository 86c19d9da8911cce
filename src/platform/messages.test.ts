import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { ask, askUntilAnswered, keepTrying } = await import('./messages.ts');

/** What a worker that is ended makes of an answer: nothing, ever, or an error. */
const lost = () => new Promise<never>(() => undefined);
const died = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  // Nothing is left behind in a page.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a question of a console page', () => {
  it('is answered', async () => {
    sendMessage.mockResolvedValue({ ok: true });
    expect(await ask('part', { part: 'ring' })).toEqual({ ok: true });
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'part', part: 'ring' }]]);
  });

  it.each([
    ['died', died, 'Receiving end does not exist'],
    ['said nothing', async () => undefined, 'problem.noAnswer'],
  ])('is not, where the worker %s', async (_how, answer, message) => {
    sendMessage.mockImplementation(answer);
    await expect(ask('walk', {})).rejects.toThrow(message);
  });

  it('is given up when its answer was lost', async () => {
    sendMessage.mockImplementation(lost);
    const ended = vi.fn();
    ask('walk', {}).catch(ended);
    await pass(14_900);
    expect(ended).not.toHaveBeenCalled();
    await pass(200);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('a page of the extension', () => {
  it('asks again when the worker dies', async () => {
    sendMessage.mockImplementationOnce(died).mockImplementationOnce(died).mockResolvedValue({ ok: true });
    const answered = askUntilAnswered('continue', {});
    await pass(300);
    expect(await answered).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('asks once for what takes long: a tab would be opened twice', async () => {
    sendMessage.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve({ ok: true }), 60_000)));
    const answered = askUntilAnswered('continue', {});
    await pass(60_000);
    expect(await answered).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('what is tried until it comes to something', () => {
  const attempt = vi.fn<() => Promise<unknown>>();
  beforeEach(() => void attempt.mockReset());

  it('is tried once where that is enough', async () => {
    attempt.mockResolvedValue(true);
    await keepTrying(attempt);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['fails', died],
    ['comes to nothing', async () => undefined],
  ])('is tried again where it %s, and ever later', async (_how, failing) => {
    attempt.mockImplementation(failing);
    const at: number[] = [];
    const begun = Date.now();
    const tried = keepTrying(() => {
      at.push(Date.now() - begun);
      return attempt();
    });
    await pass(120_000);
    await tried;
    expect(at.slice(0, 4)).toEqual([0, 100, 250, 475]);
    expect(at).toHaveLength(38);
    expect(Math.max(...at.slice(1).map((one, nth) => one - (at[nth] ?? 0)))).toBe(2000);
    expect(at.at(-1)).toBeLessThan(70_000);
  });

  it('is tried again where it hangs', async () => {
    attempt.mockImplementationOnce(lost).mockResolvedValue(true);
    const tried = keepTrying(attempt);
    await pass(2050);
    expect(attempt).toHaveBeenCalledTimes(1);
    await pass(100);
    await tried;
    expect(attempt).toHaveBeenCalledTimes(2);
  });
});
