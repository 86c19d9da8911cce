// The product in other languages than the browser's and the console's, chosen before and in the middle of a run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openExtensionPage } from './person/browser.mjs';
import { readLanguages, speak } from './person/languages.mjs';
import { createPerson } from './person/person.mjs';
import { exportRun, startGuide } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, type Kind, type Setting, setUp } from './setting.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(read(`assets/_locales/${language}/messages.json`));
/** A text of the product, with its placeholders filled. */
const text = (language: string, key: string, values: Record<string, string> = {}) =>
  (messages(language)[key]?.message ?? key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

async function begin(kind: Kind, scenario: object, language: string): Promise<Setting> {
  const setting = await setUp(kind, scenario, { start: false });
  onTestFinished(() => setting.close());
  await speak(setting.opened, language);
  await startGuide(setting.opened, setting.practice);
  return setting;
}

/** Follows the guide until an action is the present one; no ring is wrong on the way. */
async function until(setting: Setting, action: string): Promise<Page> {
  const { wrong } = await walk(createPerson(setting.opened.browser, setting.practice, { until: action, maySay: /./ }));
  expect(wrong).toEqual([]);
  return front(setting);
}

/** Waits until the checklist speaks a language, and returns what it says. */
async function spoken(page: Page, own: string, guide: string) {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const said = await readLanguages(page);
    if (said.own === own && said.guide === guide) return said;
  }
  throw new Error(`The checklist does not speak ${own}: ${JSON.stringify(await readLanguages(page))}`);
}

describe.each(ASKED)('the product in German, and from the middle on in Japanese, in %s', (kind) => {
  it('says everything in that language and calls controls as the console does; the run is the same', async () => {
    const setting = await begin(kind, {}, 'de');
    const page = await until(setting, 'root.add-mfa');
    const german = await spoken(page, 'de', 'de');
    expect(german.direction).toBe('ltr');
    expect(german.text).toContain('Wählen Sie unter Security recommendations');
    expect(german.text).toContain(text('de', 'find_ringed', { name: 'Add MFA' }));
    const before = JSON.parse(await exportRun(setting.opened));

    await speak(setting.opened, 'ja');
    await page.bringToFront();
    const japanese = await spoken(page, 'ja', 'ja');
    expect(japanese.text).toContain('の横にある Add MFA を選択します');
    expect(japanese.text).toContain(text('ja', 'find_ringed', { name: 'Add MFA' }));
    expect(wordsLeft(japanese.all, 'de')).toEqual([]);

    await until(setting, 'root.app.show-qr');
    const after = JSON.parse(await exportRun(setting.opened));
    // A record is in the words of whoever reads it; which text the run follows is the same.
    expect(after.guide).toEqual({ ...before.guide, title: expect.not.stringContaining(before.guide.title) });
    expect(after.done).toBeGreaterThan(before.done);
    const hash = createHash('sha256').update(read('assets/guides/secure-new-account/guide.md')).digest('hex');
    expect(after.guide.hash).toBe(hash);
  });
});

/** Texts of a language that stand in what is said. Short ones are words of many languages. */
const wordsLeft = (said: string, language: string, area = ''): string[] =>
  Object.entries(messages(language))
    .filter(([key, { message }]) => key.startsWith(area) && message.length > 12 && said.includes(message))
    .map(([key]) => key);

describe('the product in German, on a Japanese console', () => {
  it('has the console’s names in German sentences', async () => {
    const setting = await begin('chrome', { language: 'ja' }, 'de');
    const page = await until(setting, 'root.add-mfa');
    const { text: said } = await spoken(page, 'de', 'de');
    expect(said).toContain('die Schaltfläche MFA を追加.');
    expect(said).toContain(text('de', 'find_ringed', { name: 'MFA を追加' }));
  });
});

describe.each(ASKED)('the pages of the extension in %s', (kind) => {
  it('speak Korean when that is chosen, and another language at once when that is', async () => {
    const setting = await setUp(kind, {}, { start: false });
    onTestFinished(() => setting.close());
    await speak(setting.opened, 'ko');
    const popup = await openExtensionPage(setting.opened, 'src/popup/popup.html');
    await popup.waitForSelector('[data-action="start"]:not([disabled])', { timeout: 20_000 });
    const words = () =>
      popup.evaluate(() => ({
        lang: document.documentElement.lang,
        guide: document.querySelector('h2')?.firstElementChild?.getAttribute('lang'),
        all: document.body.textContent ?? '',
      }));
    const korean = await words();
    expect(korean.lang).toBe('ko');
    for (const key of ['popup_promise', 'popup_start', 'popup_options', 'popup_notAws'])
      expect(korean.all).toContain(text('ko', key));
    expect(wordsLeft(korean.all, 'en', 'popup_')).toEqual([]);
    // The guide does not speak it, and says which language it speaks.
    expect(korean.guide).toBe('en');
    // Another page of the extension: whoever chooses there sees it here.
    await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'prefer', change: { language: 'pt_BR' } }));
    await popup.waitForFunction(() => document.documentElement.lang === 'pt-BR', { polling: 50, timeout: 10_000 });
    expect((await words()).all).toContain(text('pt_BR', 'popup_start'));
    await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'prefer', change: { language: 'ja' } }));
    const title = '新しい AWS アカウントを保護する';
    const isTitle = (wanted: string) => document.querySelector('h2')?.textContent === wanted;
    await popup.waitForFunction(isTitle, { polling: 50, timeout: 10_000 }, title);
    expect((await words()).guide).toBeUndefined();
  });
});
