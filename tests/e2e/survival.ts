import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { onTestFinished } from 'vitest';
import { readLog } from '../../src/progress/log.ts';
import { openExtensionPage } from './person/browser.mjs';
import { type Setting, storageOf } from './setting.ts';

/** Ids of the run's events as they are stored, in their order. */
export const logOf = async (setting: Pick<Setting, 'opened'>): Promise<string[]> =>
  (await eventsOf(setting)).map(({ id }) => id);

/** The run's events likewise. */
export async function eventsOf(setting: Pick<Setting, 'opened'>): Promise<ReturnType<typeof readLog>['events']> {
  const stored = await storageOf(setting);
  const chunks = Object.keys(stored).filter((key) => /^run:.*:\d+$/.test(key));
  return readLog(chunks.sort().map((key) => stored[key])).events;
}

/** Ends the extension's worker as the browser does at any moment. Chromium alone: Firefox's own time-out does it there. */
export async function killWorker(browser: Browser): Promise<boolean> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
  return !!worker;
}

/** Closes the console's tab and goes on from the popup, as a person would. */
export async function closeTabAndContinue({ opened }: Pick<Setting, 'opened'>, page: Page): Promise<void> {
  const popup = await openExtensionPage(opened, 'src/popup/popup.html');
  await page.close();
  await continueFrom(popup);
}

/** Presses "Continue" in the popup and waits until a console is open. */
export async function continueFrom(popup: Page): Promise<void> {
  const browser = popup.browser();
  await popup.waitForSelector('[data-action="continue"]:not([disabled])', { timeout: 20_000 });
  await popup.click('[data-action="continue"]');
  await browser.waitForTarget((target) => target.url().startsWith('https:'), { timeout: 20_000 });
  // As a popup it closes by itself; as a tab it may not.
  await popup.close().catch(() => undefined);
}

/** A profile's folder that outlives a browser, removed after the test. */
export function keptProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-kept-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Ends a browser with SIGKILL and waits until it is gone. */
export async function killBrowser({ opened }: Pick<Setting, 'opened'>): Promise<void> {
  const process = opened.browser.process();
  const gone = new Promise((resolve) => process?.once('exit', resolve));
  opened.kill();
  await gone;
  await opened.close();
  // The driver puts the preferences of a Firefox that has ended back from copies: the next one must not start before.
  const isTidy = () => !readdirSync(opened.profile).some((name) => name.endsWith('.puppeteer'));
  for (const end = Date.now() + 10_000; !isTidy() && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
