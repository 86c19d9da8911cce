// The report page of the built extension: runs are brought in, named, saved in each format and brought in again, and deleted.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { problemsOf, type Schema } from '../../src/export/fixtures/schema-check.ts';
import { ACCOUNT, printed, rootRow, summary, tableOf, userRow } from '../../src/verify/fixtures/reports.ts';
import { faultsOf } from '../dom/axe.ts';
import { RUNS } from '../reports/runs.mjs';
import { openExtensionPage } from './person/browser.mjs';
import { setUp, storageOf } from './setting.ts';

const SCHEMA: Schema = JSON.parse(
  readFileSync(new URL('../../assets/schemas/run.schema.json', import.meta.url), 'utf8'),
);
const { default: problemsOfStatement } = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  default: (statement: unknown) => unknown[];
};
const HALF = JSON.parse(RUNS.half);

/** Chromium alone: Firefox's driver gives no way to files that a page saves. */
async function open() {
  const setting = await setUp('chrome', {}, { start: false });
  const folder = mkdtempSync(join(tmpdir(), 'waymark-saved-'));
  onTestFinished(async () => {
    await setting.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const client = await setting.opened.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page: Page = await openExtensionPage(setting.opened, 'src/report/report.html');
  return { ...setting, folder, page };
}

async function bringIn(page: Page, folder: string, files: Record<string, string>): Promise<string[]> {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const field = await page.waitForSelector('input[data-action="file:run"]:not([disabled])');
  await field?.uploadFile(...paths);
  await page.waitForFunction(
    (names: string[]) => {
      const said = [...document.querySelectorAll('[data-brought] strong')].map((one) => one.textContent);
      return names.every((name) => said.includes(name));
    },
    { polling: 50 },
    Object.keys(files),
  );
  for (const path of paths) rmSync(path);
  return page.$$eval('[data-brought]', (all) => all.map((one) => one.getAttribute('data-brought') ?? ''));
}

/** Presses what saves, and gives what was saved. */
async function saved(page: Page, folder: string, action: string): Promise<{ name: string; text: string }> {
  await (await page.waitForSelector(`[data-action="${action}"]:not([disabled])`))?.click();
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    // What is not whole yet has a name of the browser's own.
    const [name] = readdirSync(folder).filter((one) => !one.endsWith('.crdownload') && !one.startsWith('.'));
    if (name === undefined) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    rmSync(join(folder, name));
    return { name, text };
  }
  throw new Error(`Nothing was saved by ${action}.`);
}

describe('the report page', () => {
  it('brings runs in, shows them, and saves them so that they can be brought in again', async () => {
    const { page, folder, opened } = await open();
    const bad = { 'cut.json': RUNS.half.slice(0, 300), 'passwords.csv': 'User name,Password\nx,y\n' };
    expect(await bringIn(page, folder, { 'half.json': RUNS.half, ...bad })).toEqual([
      'in',
      'problem.importCutOff',
      'problem.importNotJson',
    ]);
    await page.select('[data-action="choose"]', HALF.run.id);
    await page.waitForSelector(`[data-sheet="${HALF.run.id}"]`);
    expect(await page.$eval('.sheet h2', (one) => one.textContent)).toBe(HALF.run.name);
    expect(await faultsOf(page)).toEqual([]);

    await page.click('[data-action="name"]', { count: 3 });
    await page.keyboard.type('Mine: 株式会社 <b>');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.sheet h2')?.textContent === 'Mine: 株式会社 <b>', {
      polling: 50,
    });

    const json = await saved(page, folder, 'save:json');
    expect(json.name).toMatch(/^waymark-Mine-株式会社-b-\d{4}-\d\d-\d\d\.json$/);
    expect(problemsOf(JSON.parse(json.text), SCHEMA)).toEqual([]);
    expect(JSON.parse(json.text).log).toEqual(HALF.log);
    const xapi = await saved(page, folder, 'save:xapi');
    expect(JSON.parse(xapi.text).flatMap(problemsOfStatement)).toEqual([]);
    expect((await saved(page, folder, 'save:csv')).text).toContain('Mine: 株式会社 <b>');
    expect((await saved(page, folder, 'save:markdown')).text).toContain('# Mine: 株式会社 \\<b\\>');

    for (const action of ['delete', 'delete-yes'])
      await (await page.waitForSelector(`[data-action="${action}"]:not([disabled])`))?.click();
    await page.waitForFunction(() => !document.querySelector('[data-sheet]'), { polling: 50 });
    expect(Object.keys(await storageOf({ opened })).filter((key) => /^(run|guide):/.test(key))).toEqual([]);
    expect(await bringIn(page, folder, { 'again.json': json.text })).toEqual(['in']);
    await page.waitForFunction(() => document.querySelector('.sheet h2')?.textContent === 'Mine: 株式会社 <b>', {
      polling: 50,
    });
    expect(JSON.parse((await saved(page, folder, 'save:json')).text).log).toEqual(HALF.log);
  });

  it('checks a run against the account’s own report, and keeps nothing of that but the verdict', async () => {
    const { page, folder, opened } = await open();
    await bringIn(page, folder, { 'half.json': RUNS.half });
    await page.waitForSelector('[data-action="file:report"]:not([disabled])');
    const give = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      const field = await page.waitForSelector('input[data-action="file:report"]:not([disabled])');
      await field?.uploadFile(join(folder, name));
    };
    await give('new_user_credentials.csv', 'User name,Password,Console sign-in URL\nzaphod-7,hunter2,x\n');
    await page.waitForSelector('[data-refused="verify.passwordFile"]');
    // A run out of a file is of no account, so no report can be of its account.
    await page.type('[data-action="paste"]', 'x');
    await page.click('[data-action="read"]');
    await page.waitForSelector('[data-refused="verify.notReport"]');
    await give('report.csv', tableOf([rootRow(), userRow('zaphod-7')]));
    await page.waitForSelector('[data-refused="verify.noAccountYet"]');

    await page.type('[data-action="paste"]', summary());
    await page.click('[data-action="read"]');
    await page.waitForSelector('[data-question="root-mfa"][data-is="holds"]');
    expect(await faultsOf(page)).toEqual([]);
    await (await page.waitForSelector('[data-action="enter"]:not([disabled])'))?.click();
    await page.waitForSelector('.sheet .standing[data-standing="verified"]');
    expect(await page.$('[data-question]')).toBeNull();
    const stored = JSON.stringify(await storageOf({ opened }));
    expect(stored).toContain('account-summary');
    for (const word of ['zaphod-7', 'hunter2', '111122223333', 'SummaryMap'])
      expect(stored.includes(word), word).toBe(false);
  });

  it('takes the credential report of the run’s own account alone, and the user that the person picks', async () => {
    const setting = await setUp('chrome', { account: ACCOUNT });
    const folder = mkdtempSync(join(tmpdir(), 'waymark-saved-'));
    onTestFinished(async () => {
      await setting.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const page: Page = await openExtensionPage(setting.opened, 'src/report/report.html');
    const give = async (text: string) => {
      writeFileSync(join(folder, 'report.json'), text);
      await (await page.waitForSelector('input[data-action="file:report"]:not([disabled])'))?.uploadFile(
        join(folder, 'report.json'),
      );
    };
    await (await page.waitForSelector('[data-action="choose-run"]'))?.click();
    const table = tableOf([
      rootRow({ mfa_active: 'false' }),
      userRow('zaphod-7'),
      userRow('robot', { mfa_active: 'false' }),
    ]);
    const made = { GeneratedTime: new Date().toISOString() };
    await give(printed(table.replaceAll(ACCOUNT, '999988887777'), made));
    await page.waitForSelector('[data-refused="verify.otherAccount"]');
    await give(printed(table, made));
    await page.waitForSelector('[data-question="root-mfa"][data-is="fails"]');
    await page.waitForSelector('[data-question="user-mfa"][data-is="unknown"]');
    await page.select('#user', 'robot');
    await page.waitForSelector('[data-question="user-mfa"][data-is="fails"]');
    await page.select('#user', 'zaphod-7');
    await page.waitForSelector('[data-question="user-mfa"][data-is="holds"]');
    await (await page.waitForSelector('[data-action="enter"]:not([disabled])'))?.click();
    await page.waitForSelector('.sheet [data-action-id="self.confirm"] [data-standing="verified"]');
    const stored = JSON.stringify(await storageOf(setting));
    for (const word of ['zaphod-7', 'robot', ACCOUNT]) expect(stored.includes(word), word).toBe(false);
  });

  it('opens from the popup, at the run that is walked', async () => {
    const { page, folder, opened } = await open();
    await bringIn(page, folder, { 'half.json': RUNS.half });
    await page.evaluate((run) => chrome.runtime.sendMessage({ kind: 'resume', run }), HALF.run.id);
    const popup = await openExtensionPage(opened, 'src/popup/popup.html');
    await popup.waitForSelector(`[data-run="${HALF.run.id}"][data-active="true"]`);
    await (await popup.waitForSelector('[data-action="report"]'))?.click();
    const target = await opened.browser.waitForTarget((one) => one.url().includes('report.html?run='));
    const report = await target.page();
    await report?.waitForSelector(`[data-sheet="${HALF.run.id}"]`);
  });
});
