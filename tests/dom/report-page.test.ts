// The report page in real browsers: what it offers, what it takes, and how it is printed.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import { stateOf } from './pages.ts';
import type * as entry from './pages-entry.tsx';

declare const pages: typeof entry;

describe.each(ASKED)('the report page in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openPlain(kind);
    page = await openPage(browser, '', await bundle('./pages-entry.tsx', 'pages'));
  });
  afterAll(() => browser?.close());

  const show = (state: object, appearance: 'light' | 'dark' = 'light') =>
    page.evaluate((...how) => pages.show(...how), 'report' as const, state, appearance, true);
  const offered = () =>
    page.$$eval('[data-action]', (all) => all.map((one) => (one as HTMLElement).dataset.action ?? ''));
  const pressed = () => page.evaluate(() => pages.pressedSince());

  it('offers what can be done with a run, or with all of them', async () => {
    await show(stateOf('report', 'the overview'));
    const files = ['choose', 'print', 'print-all', 'save-overview', 'choose-run', 'choose-run', 'file:run'];
    expect(await offered()).toEqual(files);
    await page.click('[data-run^="00000000"] [data-action="choose-run"]');
    expect(await pressed()).toEqual(['choose "00000000-b4a5-4678-9abc-def012345678"']);
    await show(stateOf('report', 'a run, half done'));
    const save = ['save:json', 'save:csv', 'save:markdown', 'save:xapi'];
    const check = ['file:report', 'paste', 'read'];
    expect(await offered()).toEqual([
      ...['choose', 'print', ...save, ...check, 'name', 'keep-name', 'delete', 'file:run'],
    ]);
    for (const action of [...save, 'print']) await page.click(`[data-action="${action}"]`);
    await page.select('[data-action="choose"]', '');
    expect(await pressed()).toEqual([
      'save "json"',
      'save "csv"',
      'save "markdown"',
      'save "xapi"',
      'print',
      'choose ""',
    ]);
    expect(await page.$eval('.sheet h2', (one) => one.textContent)).toBe('Acme <b>production</b>');
  });

  it('renames a run by keyboard, and asks before it deletes it', async () => {
    await show(stateOf('report', 'a run, finished, with damaged entries'));
    await page.focus('[data-action="name"]');
    await page.keyboard.type('Konto 7');
    await page.keyboard.press('Enter');
    await page.click('[data-action="delete"]');
    expect(await faultsOf(page)).toEqual([]);
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.action === 'delete-no');
    await page.click('[data-action="delete-yes"]');
    const run = '"00000000-b4a5-4678-9abc-def012345678"';
    expect(await pressed()).toEqual([`name ${run} "Konto 7"`, `delete ${run}`]);
  });

  it('shows what the account’s own report says, and enters it only when the person wants so', async () => {
    await show(stateOf('report', 'a report that was read'));
    const answers = () =>
      page.$$eval('[data-question]', (all) =>
        all.map((one) => `${one.getAttribute('data-question')} ${one.getAttribute('data-is')}`),
      );
    expect(await answers()).toEqual(expect.arrayContaining(['root-mfa fails', 'user-mfa unknown']));
    expect(await page.$$eval('#user option', (all) => all.map((one) => one.textContent))).toEqual([
      'Not chosen',
      'anna',
      '=cmd|<b>',
      'ci',
    ]);
    await page.select('#user', '=cmd|<b>');
    await page.type('[data-action="paste"]', '{"SummaryMap": 1}');
    await page.click('[data-action="read"]');
    expect(await page.$eval('#paste', (one) => (one as HTMLTextAreaElement).value)).toBe('');
    expect(await pressed()).toEqual(['user "=cmd|<b>"', 'report text "{\\"SummaryMap\\": 1}"']);
    await show(stateOf('report', 'a report of which a user was picked'));
    expect(await answers()).toContain('user-mfa holds');
    await page.click('[data-action="enter"]');
    expect(await pressed()).toEqual(['enter']);
    await show(stateOf('report', 'a file with a password'));
    expect(await page.$eval('[data-refused]', (one) => one.textContent)).toContain('Put it away safely');
  });

  it('takes files that are chosen, and files that are dropped', async () => {
    await show(stateOf('report', 'the overview'));
    await page.evaluate(() => {
      const files = new DataTransfer();
      for (const name of ['a.json', 'b.json']) files.items.add(new File(['{}'], name));
      const zone = document.querySelector('[data-drop="run"]');
      zone?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }));
      zone?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
      const field = document.querySelector<HTMLInputElement>('[data-action="file:run"]');
      if (!field) return;
      files.items.remove(1);
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await pressed()).toEqual(['files ["a.json","b.json"]', 'files ["a.json"]']);
  });

  // Firefox's driver cannot pretend that a page is printed.
  it.runIf(kind === 'chrome')('prints sheets on white paper, without what is for the screen', async () => {
    await show(stateOf('report', 'a run, half done'), 'dark');
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      paper: getComputedStyle(document.body).backgroundColor,
      shown: [...document.querySelectorAll<HTMLElement>('.screen')].filter((one) => one.offsetHeight > 0).length,
      sheet: (document.querySelector('.sheet') as HTMLElement).offsetHeight > 0,
    }));
    await page.emulateMediaType(undefined);
    expect(seen).toEqual({ scheme: 'light', paper: 'rgb(255, 255, 255)', shown: 0, sheet: true });
  });
});
