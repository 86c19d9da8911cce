// Switches that build the pages otherwise: what is drawn, and that the truth follows.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, nextKeys, openChromium, press, sees } from './chromium.ts';
import { type PracticeConsole, type Scenario, startPracticeConsole } from './server.mjs';

let practice: PracticeConsole;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  practice = await startPracticeConsole();
  ({ browser, page } = await openChromium(practice));
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});

async function begin(scenario: Partial<Scenario>, hash?: string) {
  practice.reset(scenario);
  await page.goto('about:blank');
  await page.goto(practice.url(hash));
}

async function toPermissions() {
  await press(page, 'users.create');
  await fill(page, 'create.user-name', 'daily-admin');
  await press(page, 'create.console-access');
  await press(page, 'create.iam-user');
  await press(page, 'create.next');
}

it('with the side navigation closed the thing that opens it is next, and it stays open on the next page', async () => {
  await begin({ navigationClosed: true, mfa: 'root' }, '#/groups');
  expect(await nextKeys(page, 'nav.open')).toContain('nav.open');
  await press(page, 'nav.open');
  await press(page, 'nav.users');
  await press(page, 'users.create');
  await nextKeys(page, 'create.user-name');
  expect(await page.$eval('a[href="#/users"]', (one) => one.checkVisibility())).toBe(true);
});

it('with its section closed, too, that is opened next, and it stays open on the next page', async () => {
  await begin({ navigationClosed: true, sectionClosed: true, mfa: 'root' }, '#/groups');
  expect(await nextKeys(page, 'nav.open')).not.toContain('nav.access');
  await press(page, 'nav.open');
  expect(await nextKeys(page, 'nav.access')).not.toContain('nav.users');
  await press(page, 'nav.access');
  await press(page, 'nav.users');
  await press(page, 'users.create');
  await nextKeys(page, 'create.user-name');
  expect(await page.$eval('a[href="#/users"]', (one) => one.checkVisibility())).toBe(true);
});

it('in a shadow root the recommendations look and work as they do outside', async () => {
  await begin({ shadow: true });
  await nextKeys(page, 'dashboard.add-mfa-root');
  expect(await page.$$eval('main a', (all) => all.filter((one) => one.textContent === 'Add MFA').length)).toBe(0);
  const height = await page.evaluate(
    () => globalThis.practice.boxes().find(({ key }) => key === 'dashboard.add-mfa-root')?.height,
  );
  expect(height).toBe(32);
  await press(page, 'dashboard.add-mfa-root');
  await nextKeys(page, 'mfa.device-name');
});

it('in a native dialog and nested scrollers a group is created', async () => {
  await begin({ nativeDialog: true, scroller: true, mfa: 'root' }, '#/users');
  await toPermissions();
  await press(page, 'create.create-group');
  await fill(page, 'group.name', 'Administrators');
  expect(await page.$eval('dialog', (one) => one.matches(':modal'))).toBe(true);
  await page.evaluate(() => globalThis.practice.bring('group.policy-row'));
  await press(page, 'group.policy-row');
  await page.evaluate(() => globalThis.practice.bring('group.finish'));
  await press(page, 'group.finish');
  await nextKeys(page, 'create.group-row');
  expect(practice.account().groups).toMatchObject([{ name: 'Administrators', policies: ['AdministratorAccess'] }]);
});

describe('pages of other services', () => {
  it.each([
    ['/cognito/v2/idp/user-pools#/users', 'Create user'],
    ['/singlesignon/home#/users', 'Add user'],
    ['/ec2/home#/users', 'Instances'],
  ])('%s has "%s" and nothing that is next', async (path, words) => {
    await begin({ mfa: 'root' });
    await page.goto(new URL(path, practice.url()).href);
    await sees(page, words);
    await sees(page, ': practice console, not AWS');
    expect(await page.evaluate(() => globalThis.practice.next().keys)).toEqual([]);
  });
});

describe('the language', () => {
  const metas = () =>
    page.evaluate(() => [
      document.documentElement.lang,
      document.querySelector('[name=awsc-lang]')?.getAttribute('content'),
    ]);

  it.each([
    ['ko', 'ko', '사용자 생성'],
    ['de', 'de', 'Benutzer erstellen'],
  ] as const)('%s stands in the page as the console has it', async (language, tag, words) => {
    await begin({ language }, '#/users');
    await sees(page, words);
    expect(await metas()).toEqual([tag, tag]);
  });

  it('that is made up has no English word but names of AWS, and goes under a language of the console', async () => {
    await begin({ language: 'xx', mfa: 'root' }, '#/users');
    await toPermissions();
    const text = await page.$eval('main', (one) => one.textContent ?? '');
    expect(text).not.toMatch(/user|group|create|permission|next|step/i);
    expect(await metas()).toEqual(['tr', 'tr']);
    await press(page, 'create.create-group');
    await sees(page, 'AdministratorAccess-Amplify');
  });
});

describe('hooks', () => {
  /** Attributes that only a machine reads, wherever they are, the navigation bar apart. */
  const hooks = () =>
    page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const names = all(document)
        .filter((one) => !one.closest('#practice-bar'))
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => /^data-(analytics|testid|awsui-analytics)/.test(name));
      return [...new Set(names)].sort();
    });

  it.each([true, false])('with a shadow root and hooks %s', async (on) => {
    await begin({ hooks: on, shadow: true });
    await nextKeys(page, 'dashboard.add-mfa-root');
    const inShadow = await page.$$eval(
      'main div',
      (all) =>
        all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[data-awsui-analytics]') ?? [])]).length,
    );
    if (on) expect(inShadow).toBeGreaterThan(2);
    else expect(await hooks()).toEqual([]);
  });

  it('that the real console has are there: metadata, funnels, and the known test ids', async () => {
    await begin({ hooks: true }, '#/users/create');
    await nextKeys(page, 'nav.dashboard');
    await page.waitForSelector('[data-testid=iamv2-side-navigation] [data-testid=iam-search-input]');
    expect(await hooks()).toEqual(
      expect.arrayContaining([
        'data-analytics',
        'data-analytics-funnel-key',
        'data-analytics-funnel-step',
        'data-awsui-analytics',
        'data-awsui-analytics-label',
        'data-testid',
      ]),
    );
    const kinds = await page.$$eval('[data-awsui-analytics*="component"]', (all) =>
      all.map((one) => JSON.parse(one.getAttribute('data-awsui-analytics') ?? '{}').component?.name),
    );
    expect(kinds).toEqual(expect.arrayContaining(['awsui.Wizard', 'awsui.Input', 'awsui.Checkbox']));
  });
});
