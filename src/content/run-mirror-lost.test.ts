// What a page makes of it when Firefox ends its background page, or Chrome its worker, under the page's questions.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Message {
  kind: string;
  account?: string;
  events?: { id: string }[];
}
const answer = vi.fn<(message: Message) => Promise<unknown>>();
const readAsStored = vi.fn<(run: string) => Promise<unknown>>();
let account: string | undefined;
let stored: (keys: string[]) => void;

vi.stubGlobal('chrome', { runtime: { sendMessage: answer } });
vi.mock('../platform/run-store.ts', () => ({ readAsStored }));
vi.mock('../platform/storage.ts', () => ({ onChanged: (_signal: unknown, heard: typeof stored) => (stored = heard) }));
vi.mock('./look.ts', () => ({ accountIn: () => account }));
const { mirrorRun } = await import('./run-mirror.ts');

const [A, B] = ['000000000000', '111122223333'];
const page = { hidden: false, addEventListener: () => undefined } as unknown as Document;
const lost = () => new Promise<never>(() => undefined);
const died = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const asked = () => answer.mock.calls.map(([message]) => message.account);

describe("a page's run, when questions are lost", () => {
  let ending: AbortController;
  let changed: () => void;
  /** The mirror, once it is there. */
  const mirrored = () => {
    const there: { mirror?: Awaited<ReturnType<typeof mirrorRun>> } = {};
    void mirrorRun(page, ending.signal, () => changed()).then((mirror) => Object.assign(there, { mirror }));
    return () => there.mirror;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
    changed = () => undefined;
    account = A;
    answer
      .mockReset()
      .mockImplementation(async (message) => ({ ok: true, run: message.account === B ? 'run-b' : 'run-a' }));
    readAsStored.mockReset().mockImplementation(async (id) => ({ head: { id }, events: [] }));
  });
  afterEach(() => vi.useRealTimers());

  it('is there at once where none is lost', async () => {
    const mirror = mirrored();
    await pass(0);
    expect(mirror()?.run()?.head.id).toBe('run-a');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, (() => Promise<unknown>)[]]>([
    ['the answer never comes', [lost]],
    ['the worker dies again and again', Array(9).fill(died)],
    ['the worker dies in its work', Array(9).fill(async () => ({ ok: false, problem: { text: 'problem.other' } }))],
  ])('is there in the end where %s', async (_where, answers) => {
    for (const one of answers) answer.mockImplementationOnce(one);
    const mirror = mirrored();
    await pass(10_000);
    expect(mirror()?.run()?.head.id).toBe('run-a');
    expect(answer).toHaveBeenCalledTimes(answers.length + 1);
  });

  it('is there in the end where the storage could not be read at first', async () => {
    readAsStored.mockImplementationOnce(died).mockImplementationOnce(lost);
    const mirror = mirrored();
    await pass(15_000);
    expect(mirror()?.run()?.head.id).toBe('run-a');
  });

  it('counts an answer that comes late', async () => {
    answer.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, run: 'run-a' }), 5000)),
    );
    const mirror = mirrored();
    await pass(5300);
    expect(mirror()?.run()?.head.id).toBe('run-a');
  });

  it('is not what an answer says that comes late, of another account', async () => {
    account = undefined;
    let late: (answer: unknown) => void = () => undefined;
    answer.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    const mirror = mirrored();
    account = B;
    await pass(2200);
    expect(mirror()?.run()?.head.id).toBe('run-b');
    late({ ok: true });
    await pass(0);
    expect(mirror()?.run()?.head.id).toBe('run-b');
    expect(asked()).toEqual([undefined, B]);
  });

  it('is not what an answer says that comes late, of the same account, where a newer one has come', async () => {
    let late: (answer: unknown) => void = () => undefined;
    answer.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    const mirror = mirrored();
    stored(['active']);
    await pass(2200);
    expect(mirror()?.run()?.head.id).toBe('run-a');
    late({ ok: true });
    await pass(0);
    expect(mirror()?.run()?.head.id).toBe('run-a');
  });

  it('is asked for again, at the next look, where a change was told and the question about it was lost', async () => {
    const mirror = mirrored();
    await pass(0);
    answer.mockImplementationOnce(died).mockImplementation(async () => ({ ok: true, run: 'run-b' }));
    stored(['active']);
    await pass(0);
    expect(mirror()?.run()?.head.id).toBe('run-a');
    await pass(0);
    expect(mirror()?.run()?.head.id).toBe('run-b');
  });

  it('is asked for no more once the extension is gone', async () => {
    answer.mockImplementation(died);
    mirrored();
    await pass(300);
    ending.abort();
    const before = answer.mock.calls.length;
    await pass(90_000);
    expect(answer.mock.calls.length).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is asked for no more, after a while, where a page never says whose it is', async () => {
    account = undefined;
    answer.mockImplementation(async () => ({ ok: true }));
    const mirror = mirrored();
    await pass(90_000);
    expect(mirror()?.run()).toBeUndefined();
    expect(answer).toHaveBeenCalledTimes(38);
  });

  it('gets an event again when the answer to that never comes: the same one, and no other', async () => {
    const mirror = mirrored();
    await pass(0);
    answer.mockClear().mockImplementationOnce(lost).mockResolvedValue({ ok: true });
    mirror()?.propose([{ type: 'done', action: 'root.add-mfa', grade: 'confirmed' }]);
    await pass(20_000);
    const proposed = answer.mock.calls.map(([{ events }]) => events);
    expect(proposed).toHaveLength(2);
    expect(proposed[1]).toEqual(proposed[0]);
  });
});
