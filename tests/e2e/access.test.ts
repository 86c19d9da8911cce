// What the popup says where Waymark may not read the console, and where nobody signs in as root.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openExtensionPage } from './person/browser.mjs';
import { readPanel } from './person/panel.mjs';
import { exportRun, pressInPopup } from './person/popup.mjs';
import { withhold } from './person/site-access.mjs';
import { ASKED, front, setUp } from './setting.ts';

const POPUP = 'src/popup/popup.html';

async function nowBecomes(page: Page, wanted: string): Promise<void> {
  let now = '';
  for (const end = Date.now() + 20_000; now !== wanted && Date.now() < end; )
    now = (await readPanel(page).catch(() => undefined))?.now ?? '';
  expect(now).toBe(wanted);
}

describe.each(ASKED)('the popup in %s', (kind) => {
  it('asks for the console where the browser withholds it, and begins nothing before', async () => {
    const setting = await setUp(kind, {}, { start: false });
    onTestFinished(() => setting.close());
    const shows = async (selector: string, not: string) => {
      const popup = await openExtensionPage(setting.opened, POPUP);
      await popup.waitForSelector(selector, { timeout: 20_000 });
      expect(await popup.$(not)).toBeNull();
      await popup.close();
    };
    const [ASKS, STARTS] = ['[data-where="withheld"] [data-action="allow"]', '[data-action="start"]'];
    await shows(STARTS, ASKS);
    await withhold(setting.opened, true);
    await shows(ASKS, STARTS);
    await withhold(setting.opened, false);
    await shows(STARTS, ASKS);
  });

  it('takes the word that nobody signs in as root: that is neither done nor skipped', async () => {
    const setting = await setUp(kind, {});
    onTestFinished(() => setting.close());
    const page = await front(setting);
    await nowBecomes(page, 'root.add-mfa');
    const popup = await openExtensionPage(setting.opened, POPUP);
    await pressInPopup(popup, 'no-root');
    await popup.waitForSelector('[data-action="root-again"]', { timeout: 20_000 });
    await popup.close();
    await page.bringToFront();
    await nowBecomes(page, 'user.list');
    const { tasks } = JSON.parse(await exportRun(setting.opened));
    const outcomes = new Set(tasks[0].actions.map(({ outcome }: { outcome: string }) => outcome));
    expect([...outcomes].sort()).toEqual(['done', 'not-applicable']);
  });
});
