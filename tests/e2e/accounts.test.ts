// Whose progress it is: each account has its own run, and a tab follows the one of the account that it shows.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openExtensionPage } from './person/browser.mjs';
import { pressInPopup, readPopupOver } from './person/popup.mjs';
import { front, type Setting, setUp, storageOf } from './setting.ts';

const [FIRST, SECOND] = ['000000000000', '111122223333'] as const;

/** The title of the checklist once it is what is wanted. */
async function titled(page: Page, wanted: string): Promise<void> {
  const is = (one: string) =>
    document.querySelector('waymark-checklist')?.shadowRoot?.querySelector('h2')?.textContent?.trim() === one;
  await page.waitForFunction(is, { polling: 50, timeout: 20_000 }, wanted);
}

/** Which action the checklist asks for, once it asks for one. */
async function asked(page: Page): Promise<string> {
  const now = () =>
    document.querySelector('waymark-checklist')?.shadowRoot?.querySelector('[data-now]')?.getAttribute('data-now');
  return (await (await page.waitForFunction(now, { polling: 50, timeout: 20_000 })).jsonValue()) ?? '';
}

const hasNotice = () =>
  !!document.querySelector('waymark-checklist')?.shadowRoot?.querySelector('[data-action="hush"]');

/** Somebody signs in to another account in the same tab. */
async function signInTo({ practice }: Setting, page: Page, account: typeof FIRST | typeof SECOND): Promise<void> {
  practice.reset({ ...practice.scenario, account });
  await page.reload({ waitUntil: 'domcontentloaded' });
}

/** Presses a button of the popup that a press on the toolbar opens over a tab. */
async function pressOver({ opened }: Setting, page: Page, action: string): Promise<void> {
  await page.bringToFront();
  const [extension] = (await opened.browser.extensions()).values();
  await extension?.triggerAction(page);
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const popup = (await extension?.pages())?.find((one) => one.url().endsWith('popup.html'));
    const pressed = await popup
      ?.evaluate(
        (one) =>
          document.querySelector<HTMLElement>(`[data-action="${one}"]:not([disabled])`)?.click() === undefined &&
          !!document.querySelector('[data-where]'),
        action,
      )
      .catch(() => false);
    if (pressed) return;
  }
  throw new Error(`The popup never offers "${action}".`);
}

describe('accounts', () => {
  it('have runs of their own, and names that people give them', async () => {
    const setting = await setUp('chrome', {});
    onTestFinished(() => setting.close());
    const page = await front(setting);
    await titled(page, 'Secure a new AWS account');
    const before = await asked(page);

    await signInTo(setting, page, SECOND);
    await page.waitForFunction(hasNotice, { polling: 50, timeout: 20_000 });
    const popup = await readPopupOver(setting.opened, page);
    expect(popup.text).toContain('No run is stored for the account whose console is in front.');
    await pressOver(setting, page, 'start');
    await titled(page, 'Secure a new AWS account · #2');
    expect(await page.evaluate(hasNotice)).toBe(false);

    await signInTo(setting, page, FIRST);
    await titled(page, 'Secure a new AWS account · #1');
    expect(await asked(page)).toBe(before);

    const own = await openExtensionPage(setting.opened, 'src/popup/popup.html');
    await pressInPopup(own, 'rename', '[data-active="true"]');
    await own.type('.account input', 'Web shop');
    await pressInPopup(own, 'save-name');
    await page.bringToFront();
    await titled(page, 'Secure a new AWS account · Web shop');
    await own.close();

    const stored = JSON.stringify(await storageOf(setting));
    expect(stored).toContain('Web shop');
    for (const number of [FIRST, SECOND]) expect(stored).not.toContain(number);
  });
});
