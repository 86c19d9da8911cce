import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  await press(page, 'nav.users');
  await press(page, 'users.create');
  await fill(page, 'create.user-name', 'daily-admin');
  await press(page, 'create.console-access');
  await press(page, 'create.iam-user');
}

/** Presses a sign-in form's button after typing. */
async function signIn(form: string, typed: Record<string, string>) {
  await page.waitForSelector(`[data-form="${form}"]`);
  for (const [name, text] of Object.entries(typed)) {
    await page.$eval(`[name=${name}]`, (one) => ((one as HTMLInputElement).value = ''));
    await page.type(`[name=${name}]`, text);
  }
  await page.click('button');
}

it('a user is created in a new group, signs in, and is asked for MFA', async () => {
  await begin({ mfa: 'root' });
  await sees(page, 'Root user has MFA');
  await toPermissions();
  await press(page, 'create.next');
  await press(page, 'create.create-group');
  await fill(page, 'group.name', 'Administrators');
  await fill(page, 'group.policy-search', 'AdministratorAccess');
  await sees(page, '3 matches');
  await press(page, 'group.policy-row');
  await press(page, 'group.finish');
  await press(page, 'create.group-row');
  await press(page, 'create.next');
  await press(page, 'create.finish');
  await sees(page, 'User created successfully');
  await press(page, 'create.download');
  await press(page, 'create.return');
  const [user] = practice.account().users;
  expect(user).toMatchObject({ groups: ['Administrators'], policies: ['IAMUserChangePassword'], mustReset: true });
  await press(page, 'bar.account-menu');
  await press(page, 'menu.sign-out');
  await page.waitForSelector('[value=user]');
  await page.click('[value=user]');
  await signIn('sign-in', { name: 'daily-admin', password: user?.password ?? '' });
  await signIn('new-password', { password: 'Battery-staple-8', again: 'Battery-staple-8' });
  await nextKeys(page, 'dashboard.add-mfa-self');
  expect(practice.principal()).toEqual({ kind: 'user', name: 'daily-admin' });
});

it('a user gets the policy itself, and a password of one’s own that follows the rules', async () => {
  const goal = { device: 'app', permissions: 'direct', password: 'custom' } as const;
  await begin({ mfa: 'root', personPanel: true, labels: '2024', goal });
  await toPermissions();
  await press(page, 'create.password-custom');
  await fill(page, 'create.password-field', 'weak');
  await press(page, 'create.next');
  await sees(page, 'Enter a password that follows the rules.');
  await page.focus('input[type=password]');
  await page.keyboard.type('-But-now-7');
  await page.keyboard.press('Tab');
  await press(page, 'create.next');
  await press(page, 'create.direct-tile');
  await press(page, 'create.policy-row');
  await press(page, 'create.next');
  await press(page, 'create.add-tag');
  await press(page, 'create.finish');
  await sees(page, 'Retrieve password');
  expect(practice.account().users[0]).toMatchObject({
    password: 'weak-But-now-7',
    groups: [],
    policies: ['AdministratorAccess', 'IAMUserChangePassword'],
    tags: [],
  });
});

it('a passkey is made by the browser alone', async () => {
  const client = await page.createCDPSession();
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await begin({ goal: { device: 'passkey', permissions: 'group', password: 'auto' } });
  await press(page, 'dashboard.add-mfa-root');
  await fill(page, 'mfa.device-name', 'my-passkey');
  await press(page, 'mfa.next');
  await sees(page, 'MFA device assigned');
  expect(practice.account().rootDevices).toMatchObject([{ kind: 'passkey' }]);
});

it('in a frame the pages are inside, the navigation bar outside', async () => {
  await begin({ frame: true, language: 'ja' });
  const holder = await page.waitForSelector('iframe');
  const frame = await holder?.contentFrame();
  expect(frame).toBeDefined();
  if (!frame) return;
  await nextKeys(frame, 'dashboard.add-mfa-root');
  expect(await frame.$('#nav-usernameMenu')).toBeNull();
  expect(await page.$('#nav-usernameMenu')).not.toBeNull();
  expect(await page.evaluate(() => globalThis.practice.next().keys)).toEqual([]);
});

it('"Add MFA" opens a new tab where the console does that', async () => {
  await begin({ addMfaNewTab: true });
  const opened = new Promise<string>((resolve) => browser.once('targetcreated', (target) => resolve(target.url())));
  await press(page, 'dashboard.add-mfa-root');
  await opened;
  expect(await browser.pages()).toHaveLength(2);
});
