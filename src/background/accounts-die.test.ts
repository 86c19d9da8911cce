// What accounts and runs come to when the worker dies between two lines, or when two things are asked for at once.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HALF, RUN, recordOf } from '../export/fixtures/runs.ts';
import { renderJson } from '../export/json.ts';
import { accountOfRun } from '../progress/whose.ts';
import { fakeBrowser } from './fixtures/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

const { joinRun, runDeleted, whose } = await import('./accounts.ts');
const { hashOfAccount } = await import('./hash.ts');
const { importRun } = await import('./import-run.ts');
const { deleteEverything, deleteRun, resumeRun } = await import('./stored-runs.ts');
const { readAccounts, readImported } = await import('../platform/account-store.ts');

const SHOP = '111122223333';
const TOP = { tab: 1, frame: 0 };
const FILE = renderJson(recordOf(HALF, { name: 'Acme' }));
let local: ReturnType<typeof fakeBrowser>['storage']['local'];

/** From this write on none works, as if the worker had died before it. */
function dieAtWrite(number: number): void {
  const { set } = local;
  let writes = 0;
  local.set = async (values) => {
    if (++writes >= number) throw new Error('dead');
    await set(values);
  };
}

beforeEach(() => {
  const browser = fakeBrowser();
  fake.browser = browser;
  local = browser.storage.local;
});

describe('a run from a file', () => {
  it.each([1, 2])(
    'has an account or waits for one, also when the worker dies at write %i of joining',
    async (write) => {
      await importRun(FILE);
      await local.set({ 'active-accounts': { a: { at: 1, runs: [] } } });
      dieAtWrite(write);
      await joinRun(RUN, 'a').catch(() => undefined);
      const has = accountOfRun(await readAccounts(), RUN) !== undefined;
      expect((await readImported()).includes(RUN)).toBe(!has);
    },
  );

  it('has no account, though one still names a run of that id, whose deletion was cut short', async () => {
    await local.set({ 'active-accounts': { a: { at: 1, run: RUN, runs: ['other', RUN] } } });
    await importRun(FILE);
    expect(accountOfRun(await readAccounts(), RUN)).toBeUndefined();
    expect(await readImported()).toEqual([RUN]);
  });
});

describe('a run that was deleted', () => {
  it('leaves its id nowhere', async () => {
    await importRun(FILE);
    await deleteRun(RUN);
    await runDeleted(RUN);
    expect(JSON.stringify([...local.kept])).not.toContain(RUN);
  });

  it('is joined to nothing', async () => {
    await local.set({ 'active-accounts': { a: { at: 1, runs: [] } } });
    await expect(joinRun(RUN, 'a')).rejects.toThrow('problem.runGone');
    expect(accountOfRun(await readAccounts(), RUN)).toBeUndefined();
  });

  it('is not walked, when both were asked for at once', async () => {
    await importRun(FILE);
    await Promise.allSettled([deleteRun(RUN), resumeRun(RUN)]);
    expect(local.kept.get('active')).toBeUndefined();
  });
});

describe('an account that a page shows while everything is deleted', () => {
  it('is remembered no more', async () => {
    await local.set({ active: { run: RUN, hidden: false }, [`run:${RUN}`]: { v: 1, id: RUN, chunks: 1 } });
    await hashOfAccount(SHOP);
    const told = whose(TOP, SHOP, true);
    await deleteEverything();
    expect(await told).toMatchObject({ tell: false });
    expect(local.kept.has('active-accounts')).toBe(false);
  });
});
