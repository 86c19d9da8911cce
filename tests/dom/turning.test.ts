// A console changes its address at once, and what it shows when that has loaded.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './turning-entry.ts';

declare const turn: typeof entry;

describe.each(['chrome', 'firefox'] as const)('a page that turns in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openPlain(kind);
    page = await openPage(
      browser,
      '<main><h1>Retrieve password</h1></main>',
      await bundle('./turning-entry.ts', 'turn'),
    );
  });
  afterAll(() => browser?.close());

  const isOld = (change: string, address: string, now: number) =>
    page.evaluate((...words) => turn.after(...words), change, address, now);

  it('is not looked at until it shows something else', async () => {
    expect(await isOld('', 'create-user', 0)).toBe(false);
    expect(await isOld('', 'dashboard', 100)).toBe(true);
    expect(await isOld('', 'dashboard', 900)).toBe(true);
    expect(await isOld('document.querySelector("h1").textContent = "IAM Dashboard"', 'dashboard', 1000)).toBe(false);
    expect(await isOld('', 'users', 2000)).toBe(true);
    expect(await isOld('document.querySelector("main").innerHTML = "<h1>IAM Dashboard</h1>"', 'users', 2100)).toBe(
      false,
    );
  });

  it('is looked at all the same when it goes on showing the same', async () => {
    expect(await isOld('', 'groups', 5000)).toBe(true);
    expect(await isOld('', 'groups', 7900)).toBe(true);
    expect(await isOld('', 'groups', 8000)).toBe(false);
  });

  it('is looked at when people are back before it has turned', async () => {
    expect(await isOld('', 'users', 9000)).toBe(true);
    expect(await isOld('', 'groups', 9100)).toBe(false);
  });
});
