import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fixtures/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const { hush, isAccountOf, joinRun, nameAccount, runDeleted, whose } = await import('./accounts.ts');
const { hashOfAccount } = await import('./hash.ts');
const { readAccounts } = await import('../platform/account-store.ts');

const [SHOP, BANK] = ['111122223333', '444455556666'];
const TOP = { tab: 1, frame: 0 };
const OTHER = { tab: 2, frame: 0 };
let store: ReturnType<typeof fakeBrowser>['storage'];

const begin = (run: string) =>
  store.local.set({
    active: { run, hidden: false },
    [`run:${run}`]: { v: 1, id: run, chunks: 1, guide: { hash: 'h' } },
  });
const imported = (run: string) => store.local.set({ 'imported-runs': [run] });
const active = () => (store.local.kept.get('active') as { run: string }).run;

beforeEach(() => {
  const browser = fakeBrowser();
  fake.browser = browser;
  store = browser.storage;
});

describe('the hash of an account', () => {
  it('is 16 bytes, the same each time, and another one for each account and installation', async () => {
    const [first, second] = await Promise.all([hashOfAccount(SHOP), hashOfAccount(SHOP)]);
    expect(first).toMatch(/^[\w-]{22}$/);
    expect(second).toBe(first);
    expect(await hashOfAccount(BANK)).not.toBe(first);
    fake.browser = fakeBrowser();
    expect(await hashOfAccount(SHOP)).not.toBe(first);
  });

  it('is HMAC-SHA-256', async () => {
    await store.local.set({ 'account-key': 'A'.repeat(43) });
    // HMAC-SHA-256 with 32 zero bytes of "111122223333", its first 16 bytes (node:crypto).
    const { createHmac } = await import('node:crypto');
    const expected = createHmac('sha256', Buffer.alloc(32)).update(SHOP).digest().subarray(0, 16).toString('base64url');
    expect(await hashOfAccount(SHOP)).toBe(expected);
  });

  it('gets a new key where the stored one is damaged', async () => {
    await store.local.set({ 'account-key': 'short' });
    await hashOfAccount(SHOP);
    expect(store.local.kept.get('account-key')).toMatch(/^[\w-]{43}$/);
  });
});

describe('which run a page follows', () => {
  it('is none where nothing was begun, and nothing is remembered', async () => {
    expect(await whose(TOP, SHOP, true)).toEqual({ tell: false });
    expect([...store.local.kept.keys(), ...store.session.kept.keys()]).toEqual([]);
  });

  it('is the one that was begun before its account was known, and no other account’s', async () => {
    await begin('run-shop');
    expect(await whose(TOP, SHOP, true)).toEqual({ run: 'run-shop', name: undefined, tell: false });
    expect(await whose(OTHER, BANK, true)).toMatchObject({ run: undefined, tell: true });
    await begin('run-bank');
    expect(await whose(OTHER, BANK, true)).toMatchObject({ run: 'run-bank', name: '#2' });
    expect(await whose(TOP, SHOP, false)).toMatchObject({ run: 'run-shop', name: '#1' });
  });

  it('is what the popup shows once it is in front', async () => {
    await begin('run-shop');
    await whose(TOP, SHOP, true);
    await begin('run-bank');
    await whose(OTHER, BANK, true);
    await whose(TOP, SHOP, false);
    expect(active()).toBe('run-bank');
    await whose(TOP, SHOP, true);
    expect(active()).toBe('run-shop');
  });

  it('is joined by nothing that is not in front', async () => {
    await begin('run-shop');
    expect(await whose(TOP, BANK, false)).toMatchObject({ run: 'run-shop', tell: false });
    expect(await isAccountOf('run-shop', BANK)).toBeUndefined();
    expect(await whose(OTHER, SHOP, true)).toMatchObject({ run: 'run-shop' });
    expect(await whose(TOP, BANK, true)).toMatchObject({ run: undefined, tell: true });
  });

  it('is its tab’s for a frame that does not say whose it is', async () => {
    for (const [at, account, run] of [
      [TOP, SHOP, 'run-shop'],
      [OTHER, BANK, 'run-bank'],
    ] as const) {
      await begin(run);
      await whose(at, account, true);
    }
    expect(await whose({ tab: 1, frame: 7 }, undefined, true)).toMatchObject({ run: 'run-shop' });
    expect(await whose({ tab: 3, frame: 0 }, undefined, true)).toMatchObject({ run: undefined, tell: false });
    await whose(TOP, undefined, true);
    expect(await whose({ tab: 1, frame: 7 }, undefined, true)).toMatchObject({ run: undefined });
  });

  it('is none that was deleted', async () => {
    await begin('run-shop');
    await whose(TOP, SHOP, true);
    await store.local.remove('run:run-shop');
    await begin('run-other');
    await imported('run-other');
    expect(await whose(TOP, SHOP, true)).toMatchObject({ run: undefined, tell: true });
    await runDeleted('run-shop');
    expect(Object.values(await readAccounts())).toMatchObject([{ runs: [] }]);
  });

  it('is none while the checklist is hidden', async () => {
    await begin('run-shop');
    await store.local.set({ active: { run: 'run-shop', hidden: true } });
    expect(await whose(TOP, SHOP, true)).toMatchObject({ run: undefined, tell: false });
  });

  it('is one from a file only when the person says so', async () => {
    await begin('run-file');
    await imported('run-file');
    expect(await whose(TOP, SHOP, true)).toMatchObject({ run: undefined, tell: true });
    await joinRun('run-file', await hashOfAccount(SHOP));
    expect(await whose(TOP, SHOP, true)).toMatchObject({ run: 'run-file', tell: false });
    expect(store.local.kept.get('imported-runs')).toEqual([]);
  });

  it('is told of once that there is none, when the person does not want to hear it again', async () => {
    await begin('run-file');
    await imported('run-file');
    expect(await whose(TOP, SHOP, true)).toMatchObject({ tell: true });
    await hush(TOP);
    expect(await whose(TOP, SHOP, true)).toMatchObject({ tell: false });
    expect(await whose(OTHER, BANK, true)).toMatchObject({ tell: true });
  });

  it('is the same for ten tabs that ask at once', async () => {
    await begin('run-shop');
    const tabs = Array.from({ length: 10 }, (_, tab) => ({ tab, frame: 0 }));
    const answers = await Promise.all(tabs.map((at) => whose(at, SHOP, true)));
    expect(new Set(answers.map(({ run }) => run))).toEqual(new Set(['run-shop']));
    expect(Object.keys(await readAccounts())).toHaveLength(1);
  });
});

describe('the account of a run', () => {
  it('is told by its number, and by nothing that is kept', async () => {
    await begin('run-shop');
    expect(await isAccountOf('run-shop', SHOP)).toBeUndefined();
    await whose(TOP, SHOP, true);
    expect(await isAccountOf('run-shop', SHOP)).toBe(true);
    expect(await isAccountOf('run-shop', BANK)).toBe(false);
    const all = JSON.stringify([...store.local.kept, ...store.session.kept]);
    expect(all.replace(/"at":\d+/g, '')).not.toMatch(/\d{12}/);
    expect(all).not.toContain(SHOP);
  });

  it('is named by the person', async () => {
    await begin('run-shop');
    await whose(TOP, SHOP, true);
    await nameAccount(await hashOfAccount(SHOP), '  The shop ');
    await whose(OTHER, BANK, true);
    expect(await whose(TOP, SHOP, true)).toMatchObject({ name: 'The shop' });
  });

  it('is called as the person said last: no earlier name of its runs comes back when that is taken away', async () => {
    await begin('run-shop');
    const head = store.local.kept.get('run:run-shop') as object;
    await store.local.set({ 'run:run-shop': { ...head, name: 'Acme' } });
    await whose(TOP, SHOP, true);
    for (const name of ['The shop', '']) await nameAccount(await hashOfAccount(SHOP), name);
    expect(store.local.kept.get('run:run-shop')).toEqual(head);
    expect(Object.values(await readAccounts())).toMatchObject([{ runs: ['run-shop'] }]);
  });

  it('is none that was never met', async () => {
    await begin('run-shop');
    await expect(joinRun('run-shop', 'x'.repeat(22))).rejects.toThrow('problem.noAccount');
  });
});
