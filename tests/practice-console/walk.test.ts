import jsQR from 'jsqr';
import { type TOTP, URI } from 'otpauth';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

/** What a phone's camera would read off the screen. */
async function scan(): Promise<TOTP> {
  const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot({ type: 'png' })));
  const code = jsQR(new Uint8ClampedArray(data), width, height);
  return URI.parse(code?.data ?? 'no code was seen') as TOTP;
}

async function toSetUp(kind: 'app' | 'token') {
  await press(page, 'dashboard.add-mfa-root');
  await fill(page, 'mfa.device-name', 'my-phone');
  await press(page, `mfa.kind-${kind}`);
  await press(page, 'mfa.next');
}

describe('MFA for the root user', () => {
  beforeEach(() => begin({}));

  it('is walked along the truth, with a QR code read off the screen', async () => {
    await toSetUp('app');
    await press(page, 'mfa.show-qr');
    await nextKeys(page, 'mfa.code-1');
    await page.waitForSelector('img[alt="QR code"]');
    const app = await scan();
    await fill(page, 'mfa.code-1', app.generate({ timestamp: practice.clock.now() }));
    practice.clock.advance(30_000);
    await fill(page, 'mfa.code-2', app.generate({ timestamp: practice.clock.now() }));
    await press(page, 'mfa.finish');
    await sees(page, 'MFA device assigned');
    expect(practice.account().rootDevices).toMatchObject([{ kind: 'app', name: 'my-phone' }]);
    await press(page, 'nav.dashboard');
    // It does not know yet.
    await sees(page, 'Add MFA for root user');
    await press(page, 'dashboard.refresh');
    await sees(page, 'Root user has MFA');
    expect(await nextKeys(page, 'nav.users')).toEqual(['nav.users']);
  });

  it('refuses codes that do not belong together, and takes the right ones after them', async () => {
    practice.reset({ goal: { device: 'token', permissions: 'group', password: 'auto' } });
    await page.reload();
    await toSetUp('token');
    await fill(page, 'mfa.serial', 'GAHT12345678');
    await fill(page, 'mfa.code-1', practice.tokenCode(0));
    await fill(page, 'mfa.code-2', practice.tokenCode(2));
    await press(page, 'mfa.finish');
    await sees(page, 'Authentication code for device is not valid.');
    expect(practice.account().rootDevices).toEqual([]);
    await nextKeys(page, 'mfa.code-2');
    await press(page, 'mfa.code-2');
    for (let digit = 0; digit < 6; digit++) await page.keyboard.press('Backspace');
    await page.keyboard.type(practice.tokenCode(1));
    await press(page, 'mfa.finish');
    await sees(page, 'MFA device assigned');
  });

  it('shows what is missing when the form is not filled in, and stays', async () => {
    await press(page, 'dashboard.add-mfa-root');
    await nextKeys(page, 'mfa.device-name');
    await page.locator('::-p-text(Next)').click();
    await sees(page, 'Enter a device name.');
    expect(await nextKeys(page, 'mfa.device-name')).toEqual(['mfa.device-name']);
  });

  it('accepts no other control', async () => {
    await nextKeys(page, 'dashboard.add-mfa-root');
    const middles = await page.$$eval('button, a[href]', (all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const),
    );
    const accepted = await page.evaluate(
      (points) => points.map(([x, y]) => globalThis.practice.accepts(x, y).ok),
      middles,
    );
    expect(accepted.filter(Boolean)).toHaveLength(1);
    expect(accepted.length).toBeGreaterThan(20);
  });
});

describe('the session', () => {
  it('expires in the middle of a wizard; what was typed and the address are lost', async () => {
    await begin({ mfa: 'root' }, '#/users');
    await press(page, 'users.create');
    await fill(page, 'create.user-name', 'daily-admin');
    practice.expireSession();
    await press(page, 'create.console-access');
    await press(page, 'create.iam-user');
    await press(page, 'create.next');
    await page.waitForSelector('[data-form="sign-in"]');
    expect(page.url()).toContain('signin.aws.amazon.com');
    await page.type('[name=password]', 'anything');
    await page.click('button');
    await page.waitForSelector('[data-form="mfa"]');
    await page.click('[data-act=phone]');
    await page.click('button');
    await page.waitForFunction(() => location.hostname.includes('console'));
    expect(new URL(page.url()).hash).toBe('');
    await sees(page, 'IAM Dashboard');
    expect(practice.principal()?.kind).toBe('root');
  });
});

describe('the DOM', () => {
  const hooks = () =>
    page.$$eval('#app *', (all) =>
      all
        .filter((one) => !one.closest('#practice-bar'))
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => /^data-(analytics|testid|awsui-analytics)/.test(name)),
    );

  it.each([
    [false, 0],
    [true, 10],
  ])('with hooks %s has more than %i attributes that only a test would use', async (on, least) => {
    await begin({ hooks: on }, '#/users/create');
    await page.waitForSelector('h1');
    const found = await hooks();
    if (on) expect(found.length).toBeGreaterThan(least);
    else expect(found).toEqual([]);
  });

  it('carries nothing of the truth, and the session tag comes late', async () => {
    await begin({});
    await nextKeys(page, 'dashboard.add-mfa-root');
    const html = await page.content();
    expect(html).not.toContain('dashboard.add-mfa-root');
    await page.waitForSelector('meta[name="awsc-session-data"]');
    const session = await page.$eval('meta[name="awsc-session-data"]', (one) =>
      JSON.parse(one.getAttribute('content') ?? ''),
    );
    expect(session.sessionARN).toBe('arn:aws:iam::000000000000:root');
  });
});

it('the hardware token shows consecutive codes however late one looks', () => {
  const codes = [practice.tokenCode(0)];
  practice.clock.advance(45_000);
  codes.push(practice.tokenCode(1));
  expect(new Set(codes).size).toBe(2);
});
