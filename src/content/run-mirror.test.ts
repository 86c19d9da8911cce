import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sent: { kind: string; account?: string; run?: string }[] = [];
const answers: Record<string, (message: (typeof sent)[number]) => unknown> = {};
const RUNS: Record<string, unknown> = {};
let account: string | undefined;

vi.mock('../platform/messages.ts', async (original) => ({
  ...(await original<object>()),
  ask: async (kind: string, fields: object) => {
    const message = { kind, ...fields };
    sent.push(message);
    return answers[kind]?.(message);
  },
}));
/** What becomes of the next reading of a run. */
let reading: Promise<unknown> | undefined;
vi.mock('../platform/run-store.ts', () => ({
  readAsStored: async (id: string) => {
    await reading;
    return RUNS[id];
  },
}));
vi.mock('../platform/storage.ts', () => ({ onChanged: () => undefined }));
vi.mock('./look.ts', () => ({ accountIn: () => account }));
const { mirrorRun } = await import('./run-mirror.ts');

const [A, B] = ['000000000000', '111122223333'];
const page = { hidden: false, addEventListener: () => undefined } as unknown as Document;
const DONE = [{ type: 'done', action: 'root.add-mfa', grade: 'confirmed' }] as const;
const proposals = () => sent.filter(({ kind }) => kind === 'propose').map(({ run }) => run);
const asked = () => sent.filter(({ kind }) => kind === 'whose').map((one) => one.account);
/** Everything that was promised until now has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("a page's run", () => {
  const ending = new AbortController();
  const mirrored = () => mirrorRun(page, ending.signal, () => undefined);
  beforeEach(() => {
    sent.length = 0;
    account = undefined;
    reading = undefined;
    for (const id of ['run-a', 'run-b']) RUNS[id] = { head: { id }, events: [] };
    answers.propose = () => ({ ok: true });
    answers.whose = (message) => ({ ok: true, run: message.account === B ? 'run-b' : 'run-a' });
  });
  afterEach(() => vi.restoreAllMocks());

  it('takes no event while it is not told whose the page is, once the page has said so', async () => {
    const mirror = await mirrored();
    account = B;
    mirror.run();
    mirror.propose(DONE);
    await settled();
    await settled();
    expect(proposals()).toEqual([]);
    expect(mirror.run()?.head.id).toBe('run-b');
  });

  it('takes it then, where the page is of the account that was taken for granted', async () => {
    const mirror = await mirrored();
    account = A;
    mirror.run();
    mirror.propose(DONE);
    expect(proposals()).toEqual([]);
    await vi.waitFor(() => expect(proposals()[0]).toBe('run-a'));
    expect(asked()).toEqual([undefined, A]);
  });

  it('is asked for again after the worker gave no answer', async () => {
    const mirror = await mirrored();
    account = B;
    answers.whose = () => Promise.reject(new Error('The worker died.'));
    mirror.run();
    await settled();
    answers.whose = () => ({ ok: true, run: 'run-b' });
    mirror.run();
    await settled();
    await settled();
    expect(asked()).toEqual([undefined, B, B]);
    expect(mirror.run()?.head.id).toBe('run-b');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is being read', () => new Promise((resolve) => setTimeout(resolve))],
    ['cannot be read', () => Promise.reject(new Error('The disk fails.'))],
  ])('takes no event for another account while that of the page %s', async (_, how) => {
    account = A;
    const mirror = await mirrored();
    account = B;
    reading = how();
    mirror.run();
    await vi.waitFor(() => expect(asked()).toEqual([A, B]));
    await Promise.resolve();
    mirror.propose(DONE);
    await settled();
    await settled();
    expect(proposals()).toEqual([]);
  });
});
