// The first minutes: the page after the installation, and what the popup says before anything is begun.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsOf } from '../dom/axe.ts';
import { isSignInPage, signInAgain } from './person/away.mjs';
import { welcomePage } from './person/browser.mjs';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { exportRun, readPopupOver } from './person/popup.mjs';
import { ASKED, builtExtension, type Kind, setUp, storageOf } from './setting.ts';

async function open(kind: Kind, more: Parameters<typeof setUp>[2] = {}) {
  const setting = await setUp(kind, {}, { start: false, ...more });
  onTestFinished(() => setting.close());
  return setting;
}

const nowOn = async (page: Page): Promise<string> => (await readPanel(page).catch(() => undefined))?.now ?? '';

async function signInTab(browser: Browser): Promise<Page> {
  for (const end = Date.now() + 20_000; Date.now() < end; )
    for (const page of await browser.pages()) if (await isSignInPage(page)) return page;
  throw new Error('No sign-in page is open.');
}

/** Where the tabs are. */
const addresses = async (browser: Browser): Promise<string[]> =>
  Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));

async function consoleTab(browser: Browser): Promise<Page> {
  for (const end = Date.now() + 20_000; Date.now() < end; )
    for (const page of await browser.pages()) if ((await nowOn(page)).startsWith('root.')) return page;
  throw new Error('No console with a checklist is open.');
}

describe.each(ASKED)('the first minutes in %s', (kind) => {
  it('begin with one page, which asks for nothing and opens the console on a press', async () => {
    const setting = await open(kind, { welcome: true });
    const { browser } = setting.opened;
    const welcome = await welcomePage(browser);
    const text = await welcome.evaluate(() => document.body.textContent);
    expect(text).toMatch(/What it sees[\s\S]*What it never does[\s\S]*What you need[\s\S]*phone/);
    expect(await faultsOf(welcome)).toEqual([]);
    expect(await welcome.$$eval('button', (all) => all.map((one) => one.dataset.action))).toEqual(['open']);
    await welcome.click('[data-action="open"]');
    const page = await consoleTab(browser);
    expect(await page.evaluate(() => location.hostname)).toBe('us-east-1.console.aws.amazon.com');
    const stored = Object.keys(await storageOf(setting));
    expect(stored.filter((key) => /^run:[\w-]+$/.test(key))).toHaveLength(1);
  });

  it('come once: not when the browser starts again, nor when the same is installed again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'waymark-first-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    const first = await open(kind, { profile, welcome: true });
    await welcomePage(first.opened.browser);
    await first.opened.close();
    const again = await open(kind, { profile });
    // By now the worker has heard of every reason for its start: it has answered.
    expect(await storageOf(again)).toHaveProperty('welcomed', true);
    await again.opened.browser.installExtension(builtExtension(kind));
    expect(await storageOf(again)).toHaveProperty('welcomed', true);
    expect((await addresses(again.opened.browser)).filter((one) => one.includes('welcome'))).toEqual([]);
  });

  it('have a popup that says where the person is', async () => {
    const setting = await open(kind);
    const [page] = (await setting.opened.browser.pages()) as [Page];
    expect((await readPopupOver(setting.opened, page)).where).toBe('unknown');
    await page.goto(setting.practice.url(), { waitUntil: 'domcontentloaded' });
    const there = await readPopupOver(setting.opened, page);
    expect(there.where).toBe('console');
    expect(there.actions).toContain('start');
    await page.goto('https://us-east-1.signin.aws.amazon.com/', { waitUntil: 'domcontentloaded' });
    const signIn = await readPopupOver(setting.opened, page);
    expect(signIn.where).toBe('unknown');
    expect(signIn.text).toContain('sign in, and Waymark goes on by itself');
  });

  it('say what to do when AWS asks for MFA before the console, and count it when it is there', async () => {
    const setting = await open(kind, { welcome: true });
    const { opened, practice } = setting;
    practice.expireSession();
    await (await welcomePage(opened.browser)).click('[data-action="open"]');
    const page = await signInTab(opened.browser);
    const popup = await readPopupOver(opened, page);
    expect(popup.text).toContain('If AWS asks you to set up MFA before it opens the console, do that first.');
    expect(popup.actions).toContain('continue');
    // AWS asked, and the person did: now the account has it.
    practice.reset({ mfa: 'root' });
    practice.expireSession();
    await signInAgain(createPerson(opened.browser, practice), page);
    for (const end = Date.now() + 20_000; (await nowOn(page)) !== 'user.list' && Date.now() < end; );
    expect(await nowOn(page)).toBe('user.list');
    const run = JSON.parse(await exportRun(opened));
    const outcomes = run.tasks[0].actions.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome]);
    expect(outcomes).toContainEqual(['root.device-name', 'already']);
    expect(outcomes.filter(([, outcome]: string[]) => !/^(already|done)$/.test(outcome ?? ''))).toEqual([]);
  });
});
