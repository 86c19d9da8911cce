// The options page: what is set there holds everywhere, and what is deleted there is gone.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsOf } from '../dom/axe.ts';
import { openExtensionPage } from './person/browser.mjs';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, type Kind, type Setting, setUp } from './setting.ts';

async function open(kind: Kind): Promise<Setting> {
  const setting = await setUp(kind, {});
  onTestFinished(() => setting.close());
  return setting;
}

async function optionsOf({ opened }: Setting): Promise<Page> {
  const page = await openExtensionPage(opened, 'src/options/options.html');
  await page.waitForSelector('[data-command]', { timeout: 20_000 });
  return page;
}

const appearanceOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

describe.each(ASKED)('the options in %s', (kind) => {
  it('set how all pages look, at once and for good', async () => {
    const setting = await open(kind);
    const options = await optionsOf(setting);
    const popup = await openExtensionPage(setting.opened, 'src/popup/popup.html');
    await popup.waitForSelector('[data-where]', { timeout: 20_000 });
    await options.bringToFront();
    for (const [appearance, other] of [
      ['dark', 'light'],
      ['light', 'dark'],
    ] as const) {
      await options.click(`[data-action="appearance:${appearance}"]`);
      for (const page of [options, popup])
        await page.waitForFunction(
          (wanted: string) => getComputedStyle(document.documentElement).colorScheme === wanted,
          { polling: 50 },
          appearance,
        );
      expect(await appearanceOf(options)).not.toBe(other);
      expect(await faultsOf(options)).toEqual([]);
    }
    await options.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never);
    await options.waitForFunction(() => document.documentElement.dataset.appearance === 'light', { polling: 50 });
  });

  it('say the keys as the browser has them: none of them was taken', async () => {
    const options = await optionsOf(await open(kind));
    const keys = await options.$$eval('[data-command]', (all) =>
      all.map((one) => `${one.getAttribute('data-command')}: ${one.querySelector('kbd')?.textContent ?? ''}`),
    );
    expect(keys).toEqual([
      'toggle: Alt+Shift+O',
      'next-hint: Alt+Shift+H',
      'focus-checklist: Alt+Shift+J',
      'focus-control: Alt+Shift+G',
    ]);
  });

  it('speak the language that is chosen', async () => {
    const options = await optionsOf(await open(kind));
    await options.select('[data-action="language"]', 'de');
    await options.waitForFunction(() => document.documentElement.lang === 'de', { polling: 50 });
    expect(await options.$eval('[data-action="keys"]', (one) => one.textContent)).not.toContain('Change');
    await options.select('[data-action="language"]', 'auto');
    await options.waitForFunction(() => document.documentElement.lang === 'en', { polling: 50 });
  });

  it('delete everything after asking twice, and the walk ends on open pages', async () => {
    const setting = await open(kind);
    await walk(createPerson(setting.opened.browser, setting.practice, { until: 'root.device-name' }));
    const page = await front(setting);
    expect((await readPanel(page)).now).toBe('root.device-name');
    const options = await optionsOf(setting);
    await options.click('[data-action="appearance:dark"]');
    await options.waitForFunction(() => document.documentElement.dataset.appearance === 'dark', { polling: 50 });
    for (const action of ['erase-all', 'erase', 'erase-yes']) {
      await (await options.waitForSelector(`[data-action="${action}"]:not([disabled])`))?.click();
    }
    await options.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Deleted'), {
      polling: 50,
    });
    const stored = await options.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]);
    expect(stored).toEqual([{}, {}]);
    expect(await options.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    await options.waitForFunction(() => document.documentElement.dataset.appearance === undefined, { polling: 50 });
    await page.bringToFront();
    await page.waitForFunction(() => !document.querySelector('waymark-checklist, waymark-ring'), { polling: 50 });
    const popup = await openExtensionPage(setting.opened, 'src/popup/popup.html');
    await popup.waitForSelector('[data-action="start"]', { timeout: 20_000 });
  });
});
