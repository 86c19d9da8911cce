import type { Page } from 'puppeteer';
import { openExtensionPage } from '../person/browser.mjs';
import { pressInPopup } from '../person/popup.mjs';
import type { Setting } from '../setting.ts';

/** Joins by the popup, and says what the person is told before. */
export async function joinBy({ opened }: Pick<Setting, 'opened'>, link: string, name: string): Promise<string> {
  const popup = await openExtensionPage(opened, 'src/popup/popup.html');
  const told = await offerIn(popup, link, name);
  await pressInPopup(popup, 'session-join');
  await popup.waitForSelector('[data-session="connected"]', { timeout: 20_000 });
  await popup.close();
  return told;
}

/** Pastes a link and types a name, so that only joining is left, and says what the person is told before. */
export async function offerIn(popup: Page, link: string, name: string): Promise<string> {
  await popup.waitForSelector('textarea[name="link"]', { timeout: 20_000 });
  await popup.evaluate(() => document.querySelector('details.session')?.setAttribute('open', ''));
  await popup.locator('textarea[name="link"]').fill(link);
  await pressInPopup(popup, 'session-read');
  const offer = await popup.waitForSelector('[data-session="offer"]', { timeout: 20_000 });
  const told = (await offer?.evaluate((one: Element) => one.textContent)) ?? '';
  await popup.locator('input[name="name"]').fill(name);
  return told;
}
