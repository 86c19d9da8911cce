// In each language, whatever the product shows has its place where there is least of it.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UI_LANGUAGES, type UiLanguage } from '../../src/ui/preferences.ts';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as checklist from './checklist-entry.ts';
import { STATES } from './pages.ts';
import type * as entry from './pages-entry.tsx';

declare const pages: typeof entry;
declare const list: typeof checklist;

const SMALL = { width: 320, height: 640 };
const messages = (language: string) =>
  JSON.parse(readFileSync(new URL(`../../assets/_locales/${language}/messages.json`, import.meta.url), 'utf8'));

/* Runs in the page: what reaches beyond the window's sides, or has words that its own box does not hold. */
function spills(): string[] {
  const host = document.querySelector('waymark-checklist');
  const all = [...document.body.querySelectorAll('*'), ...(host?.shadowRoot?.querySelectorAll('*') ?? [])];
  return all.filter(isSpilling).map((one) => `${one.localName} ${one.className}: ${one.textContent?.slice(0, 60)}`);

  function isSpilling(one: Element): boolean {
    const { left, right, width } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    if (width === 0 || style.clipPath !== 'none' || one.closest('pre, style, svg, .live')) return false;
    // What scrolls sideways by itself may be wider than the window, and a field scrolls what is typed into it.
    if (isScrolled(one.parentElement)) return false;
    const isCut =
      one.localName !== 'input' &&
      style.display !== 'inline' &&
      one.scrollWidth > one.clientWidth + 1 &&
      style.overflowX !== 'auto';
    return left < -1 || right > innerWidth + 1 || isCut;
  }
  function isScrolled(one: Element | null): boolean {
    return one !== null && (getComputedStyle(one).overflowX === 'auto' || isScrolled(one.parentElement));
  }
}

describe('in a small window', () => {
  let browser: Browser;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    browser = await openPlain('chrome');
    page = await openPage(browser, '', await bundle('./pages-entry.tsx', 'pages'));
    panel = await openPage(
      browser,
      '<main style="height:2000px"></main>',
      await bundle('./checklist-entry.ts', 'list'),
    );
    for (const one of [page, panel]) await one.setViewport(SMALL);
  });
  afterAll(() => browser?.close());

  it.each(UI_LANGUAGES)('all pages of the extension in %s hold their words', async (language) => {
    await page.evaluate((...all) => pages.speak(...all), language, messages(language));
    for (const [surface, name, state] of STATES) {
      await page.evaluate((...how) => pages.show(...how, 'light', true), surface, state);
      expect([surface, name, await page.evaluate(spills)]).toEqual([surface, name, []]);
    }
  });

  it.each(UI_LANGUAGES)('the checklist in %s holds its words', async (language) => {
    await panel.bringToFront();
    await panel.evaluate((...all) => list.speak(...all), language, messages(language));
    for (const finding of FINDINGS) {
      await panel.evaluate(
        async (...[what, tag]) => {
          list.mount({ language: tag });
          list.updateNow({ finding: what, optional: true });
          for (const one of list.root().querySelectorAll('details')) one.open = true;
          await list.frames();
        },
        finding,
        language.replace('_', '-'),
      );
      expect(await panel.evaluate(() => list.find('.panel') !== null)).toBe(true);
      expect([finding.is, await panel.evaluate(spills)]).toEqual([finding.is, []]);
    }
  });

  it('finds out what spills', async () => {
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '400px'));
    expect(await page.evaluate(spills)).not.toEqual([]);
  });

  it.each<[UiLanguage, RegExp]>([
    ['ja', /Hiragino Sans.*Noto Sans CJK JP/],
    ['ko', /Malgun Gothic.*Noto Sans CJK KR/],
    ['zh_CN', /Microsoft YaHei.*Noto Sans CJK SC/],
    ['zh_TW', /Microsoft JhengHei.*Noto Sans CJK TC/],
    ['de', /system-ui/],
  ])('%s has its fonts', async (language, fonts) => {
    await page.evaluate((...all) => pages.speak(...all), language, messages(language));
    await panel.evaluate((tag) => list.mount({ language: tag }), language.replace('_', '-'));
    const ofPage = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    const ofPanel = await panel.evaluate(() => getComputedStyle(list.find('.do') as Element).fontFamily);
    for (const family of [ofPage, ofPanel]) expect(family).toMatch(fonts);
  });
});

/** What the checklist has to say at greatest length. */
const NAME = 'Provide user access to the AWS Management Console';
const FINDINGS = [
  { is: 'ringed', name: NAME, disabled: true },
  { is: 'ringed', name: NAME, opener: 'unnamed' },
  { is: 'ringed', name: NAME, away: true },
  { is: 'missing', name: NAME, pageTitle: 'Specify user details' },
  { is: 'several', name: NAME, count: 12 },
  { is: 'elsewhere', pageTitle: 'Specify user details', href: '/iam/home' },
  { is: 'wrong-principal', need: 'user', have: 'root' },
  { is: 'unknown-principal', need: 'user' },
  { is: 'no-control' },
] as const;
