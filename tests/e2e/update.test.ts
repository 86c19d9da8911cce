// The extension is updated in the middle of a walk: the old overlay goes, the new one is up at once, and the run moves to
// the newer guide when the person says so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { copyOf, withScriptsChanged } from './laws/copies.ts';
import { openExtensionPage } from './person/browser.mjs';
import { createPerson } from './person/person.mjs';
import { exportRun } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, type Setting, setUp } from './setting.ts';

const POPUP = 'src/popup/popup.html';

/** Makes the copy a newer version of the extension, with a newer guide in which one action has another id. */
function makeNewer(folder: string): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"version": "0.1.0"', '"version": "0.1.1"'));
  withScriptsChanged('version: \\"2026.', 'version: \\"2027.')(folder);
  withScriptsChanged('id: user.tag,', 'id: user.new-tag,')(folder);
}

/** The checklists of a page, an older one marked. */
const checklists = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('waymark-checklist')].map((one) => one.hasAttribute('data-old')));

async function moveToNewer(setting: Setting): Promise<string> {
  const popup = await openExtensionPage(setting.opened, POPUP);
  const button = await popup.waitForSelector('[data-action="move"]', { timeout: 20_000 });
  const words = await popup.evaluate(() => document.querySelector('#popup')?.textContent ?? '');
  await button?.click();
  await popup.waitForFunction(() => !document.querySelector('[data-action="move"]'), { timeout: 20_000, polling: 50 });
  await popup.close();
  return words;
}

describe.each(ASKED)('an update in %s', (kind) => {
  it('takes the old overlay down, puts the new one up, and moves the run by ids', async () => {
    const folder = copyOf(kind);
    const setting = await setUp(kind, {}, { extension: folder });
    try {
      const { browser } = setting.opened;
      const person = (until: string) => createPerson(browser, setting.practice, { until });
      await walk(person('user.console-access'));
      const page = (await browser.pages()).findLast((one) => one.url().startsWith('https:')) as Page;
      await page.evaluate(() => document.querySelector('waymark-checklist')?.setAttribute('data-old', ''));
      makeNewer(folder);
      await browser.installExtension(folder);
      for (const end = Date.now() + 10_000; (await checklists(page)).join() !== 'false' && Date.now() < end; );
      expect(await checklists(page)).toEqual([false]);
      expect(await page.$$('waymark-ring')).toHaveLength(1);
      const words = await moveToNewer(setting);
      expect(words).toMatch(
        /newer text of this guide \(2027\.[^)]*\)\. Actions that stay as they are: \d+; new: 1; dropped: 1/,
      );
      const { wrong } = await walk(person('user.finish'));
      expect(wrong).toEqual([]);
      const run = JSON.parse(await exportRun(setting.opened));
      expect(run.guide.version).toMatch(/^2027\./);
      expect(run.log.map(({ type }: { type: string }) => type)).toContain('moved');
      const actions = run.tasks.flatMap((task: { actions: { id: string; outcome: string }[] }) => task.actions);
      expect(actions.find(({ id }: { id: string }) => id === 'root.app.finish')?.outcome).toBe('done');
      expect(actions.map(({ id }: { id: string }) => id)).toContain('user.new-tag');
    } finally {
      await setting.close();
    }
  });
});
