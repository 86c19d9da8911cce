// The developer view, and the drift report: what they show, and what never gets into them.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { problemsOf } from '../../src/export/fixtures/schema-check.ts';
import { openExtensionPage } from './person/browser.mjs';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { front, type Kind, type Setting, setUp, storageOf } from './setting.ts';

const OPTIONS = 'src/options/options.html';
const SCHEMA = JSON.parse(
  readFileSync(new URL('../../assets/schemas/drift-report.schema.json', import.meta.url), 'utf8'),
);
/** Law 4, and what stands on the practice pages and in the guide's own words. */
const FORBIDDEN = /\d{12}|arn:|https?:|console\.aws|#\/|daily-admin|phone-of|Add MFA|root user|signin/i;

async function open(kind: Kind, scenario: object): Promise<Setting> {
  const setting = await setUp(kind, scenario);
  onTestFinished(() => setting.close());
  return setting;
}

async function openOptions({ opened }: Setting): Promise<Page> {
  const page = await openExtensionPage(opened, OPTIONS);
  await page.waitForSelector('[data-action="developer"]', { timeout: 20_000 });
  return page;
}

/** What the checklist shows to developers, as text; empty while there is none. */
const developerOf = (page: Page) =>
  page.evaluate(() => {
    const one = document.querySelector('waymark-checklist')?.shadowRoot?.querySelector('.developer');
    const candidates = [...(one?.querySelectorAll('.candidate') ?? [])];
    return {
      target: one?.getAttribute('data-developer') ?? '',
      verdict: one?.getAttribute('data-verdict') ?? '',
      text: one?.textContent ?? '',
      chosen: candidates.map((line) => line.getAttribute('data-chosen')),
      names: candidates.flatMap((line) => [...line.querySelectorAll('q')].map((name) => name.textContent ?? '')),
    };
  });

type Shown = Awaited<ReturnType<typeof developerOf>>;

async function developerThat(page: Page, wanted: (shown: Shown) => boolean): Promise<Shown> {
  let shown = await developerOf(page);
  for (const end = Date.now() + 15_000; !wanted(shown) && Date.now() < end; ) shown = await developerOf(page);
  expect(wanted(shown), JSON.stringify(shown)).toBe(true);
  return shown;
}

/** Switches the developer view on or off on the options page, and brings the console back to the front. */
async function switchDeveloper(setting: Setting, on: boolean): Promise<Page> {
  const page = await front(setting);
  const options = await openOptions(setting);
  const isOn = () => options.$eval('[data-action="developer"]', (one) => (one as HTMLInputElement).checked);
  expect(await isOn()).toBe(!on);
  await options.click('[data-action="developer"]');
  expect(await isOn()).toBe(on);
  await options.close();
  await page.bringToFront();
  return page;
}

const walkUntil = ({ opened, practice }: Setting, until: string) =>
  walk(createPerson(opened.browser, practice, { until }));

/** Waits until the report tells of some actions, presses a button, and returns what was handed over as a file. */
async function savedBy(page: Page, action: string) {
  await page.waitForSelector(`[data-action="${action}"]:not([disabled])`, { timeout: 20_000 });
  return page.evaluate(async (name) => {
    const file = new Promise<{ name: string; text: string }>((resolve) => {
      const create = URL.createObjectURL;
      let text: Promise<string>;
      URL.createObjectURL = (blob) => {
        text = (blob as Blob).text();
        return create.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        void text.then((whole) => resolve({ name: this.download, text: whole }));
      };
    });
    document.querySelector<HTMLElement>(`[data-action="${name}"]`)?.click();
    return file;
  }, action);
}

/** Firefox is asked by `npm run test:all`. */
const KINDS: Kind[] = process.env.WAYMARK_ALL === '1' ? ['chrome', 'firefox'] : ['chrome'];

describe.each(KINDS)('explained in %s', (kind) => {
  it('is shown on an open console page as soon as it is switched on, and goes when it is switched off', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.add-mfa');
    const page = await front(setting);
    expect((await developerOf(page)).target).toBe('');
    await switchDeveloper(setting, true);
    const shown = await developerThat(page, ({ target }) => target !== '');
    expect(shown).toMatchObject({ target: 'dashboard.add-mfa-root', verdict: 'sure' });
    expect(shown.text).toContain('dashboard: right');
    expect(shown.text).toMatch(/name-known.*scope.*only-one/);
    expect(shown.chosen).toEqual(['true']);
    expect(shown.names).toEqual(['Add MFA']);
    await page.goto(setting.practice.url('#/users'), { waitUntil: 'domcontentloaded' });
    const away = await developerThat(page, ({ text }) => text.includes('it should be on dashboard'));
    expect(away).toMatchObject({ target: 'dashboard.add-mfa-root', verdict: 'missing', chosen: [] });
    await switchDeveloper(setting, false);
    await developerThat(page, ({ target }) => target === '');
    expect((await readPanel(page)).now).toBe('root.add-mfa');
  });

  it('says no names where secrets may stand, nor of a frame', async () => {
    const setting = await open(kind, { frame: true });
    await walkUntil(setting, 'root.add-mfa');
    const page = await switchDeveloper(setting, true);
    const inFrame = await developerThat(page, ({ verdict }) => verdict === 'sure');
    expect(inFrame).toMatchObject({ target: 'dashboard.add-mfa-root', names: [] });
    expect(inFrame.chosen).toContain('true');
    await setting.close();
    const plain = await open(kind, {});
    await walkUntil(plain, 'root.app.code-1');
    const secret = await developerThat(await switchDeveloper(plain, true), ({ verdict }) => verdict === 'sure');
    expect(secret).toMatchObject({ target: 'mfa.code-1', names: [] });
    expect(secret.chosen).toContain('true');
  });

  it('is kept for a drift report that holds no text of a page, and is forgotten when asked', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.app.code-1');
    const page = await front(setting);
    const options = await openOptions(setting);
    const { name, text } = await savedBy(options, 'save');
    expect(name).toMatch(/^waymark-drift-\d{4}-\d\d-\d\d\.json$/);
    expect(await options.$eval('[data-preview]', (one) => one.textContent)).toBe(text);
    const report = JSON.parse(text);
    expect(problemsOf(report, SCHEMA)).toEqual([]);
    const browser = kind === 'chrome' ? 'chromium' : 'firefox';
    const outcomes = report.tried.map(({ action, target, verdict }: Record<string, string>) => [
      action,
      target,
      verdict,
    ]);
    expect(outcomes).toContainEqual(['root.add-mfa', 'dashboard.add-mfa-root', 'sure']);
    expect(outcomes).toContainEqual(['root.app.code-1', 'mfa.code-1', 'sure']);
    expect(report.tried[0]).toMatchObject({ guide: 'secure-new-account', language: 'en', extension: '0.1.0', browser });
    expect(FORBIDDEN.exec(text)?.[0]).toBeUndefined();
    expect(JSON.stringify((await storageOf(setting)).tried)).not.toMatch(FORBIDDEN);
    const popup = await openExtensionPage(setting.opened, 'src/popup/popup.html');
    expect((await savedBy(popup, 'save-drift')).text).toBe(text);
    await popup.close();
    await options.click('[data-action="forget"]');
    await options.waitForFunction(() => !document.querySelector('[data-preview]'), { polling: 50 });
    expect((await storageOf(setting)).tried).toBeUndefined();
    await page.bringToFront();
    expect((await readPanel(page)).now).toBe('root.app.code-1');
  });

  it('is taken from console pages alone', async () => {
    const setting = await open(kind, {});
    const options = await openOptions(setting);
    const answers = await options.evaluate(async () => {
      const tried = { guide: 'g', guideVersion: '1', action: 'a', target: 'own', verdict: 'sure' };
      const whole = { ...tried, evidence: [], lacking: [], wanted: [], found: 'iam', language: 'en' };
      const ask = (message: object) => chrome.runtime.sendMessage(message);
      return [await ask({ kind: 'tried', tried: whole }), await ask({ kind: 'tried', tried: { ...whole, name: 'x' } })];
    });
    expect(answers).toMatchObject([
      { ok: false, problem: { text: 'problem.notFromExtension' } },
      { ok: false, problem: { values: { message: expect.stringContaining('holds a wrong one') } } },
    ]);
  });
});
