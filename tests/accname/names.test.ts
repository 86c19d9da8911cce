import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from '../dom/browsers.ts';
import { isLawful } from './case.ts';
import { CASES } from './cases.ts';
import { CHROMIUM, WRONG } from './differences.ts';
import type { Answer, ask, excluded, reads, styles } from './entry.ts';
import { nameInTree } from './tree.ts';

declare const accname: { ask: typeof ask; excluded: typeof excluded; reads: typeof reads; styles: typeof styles };

const asked = CASES.map(({ html, name }) => ({ html, name }));

it('the cases are many, and each is asked once', () => {
  expect(CASES.filter(isLawful).length).toBeGreaterThanOrEqual(150);
  expect(new Set(CASES.map(({ html }) => html)).size).toBe(CASES.length);
  expect(new Set(CASES.map(({ shows }) => shows)).size).toBe(CASES.length);
  const known = new Set(CASES.map(({ shows }) => shows));
  expect(Object.keys(CHROMIUM).filter((shows) => !known.has(shows))).toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('accessible names (%s)', (kind) => {
  let browser: Browser;
  let page: Page;
  let answers: Answer[];
  beforeAll(async () => {
    browser = await openPlain(kind);
    page = await openPage(browser, '', await bundle('../accname/entry.ts', 'accname'));
    answers = await page.evaluate((cases) => accname.ask(cases), asked);
  });
  afterAll(() => browser.close());

  it('are what the standard says, but for those listed with a reason', () => {
    const found = CASES.map(({ shows }, index) => ({ shows, name: answers[index]?.ours }));
    const said = CASES.map((one) => WRONG[one.shows]?.name ?? one.withoutValue ?? one.name);
    expect(found).toEqual(CASES.map(({ shows }, index) => ({ shows, name: said[index] })));
  });

  it('are right more often than with dom-accessibility-api', () => {
    const right = (which: 'ours' | 'library') =>
      CASES.filter((one, index) => isLawful(one) && answers[index]?.[which] === one.name).length;
    expect(right('ours')).toBeGreaterThan(right('library'));
  });

  it('are never excluded by the prefilter', () => {
    const lost = CASES.filter((one, index) => answers[index]?.ours === one.name && one.name && !answers[index]?.passes);
    expect(lost.map(({ shows }) => shows)).toEqual([]);
  });

  it('are never excluded by the prefilter in random markup', async () => {
    const { named, lost } = await page.evaluate(() => accname.excluded(20261124, 3000));
    expect(named).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  });

  it('are computed without reading what a field holds', async () => {
    expect(await page.evaluate((cases) => accname.reads(cases), asked)).toEqual([]);
  });

  it('cost neither style nor layout before the few are named', async () => {
    expect(await page.evaluate((cases) => accname.styles(cases), asked)).toEqual([]);
  });

  // Firefox has no way to ask for its tree.
  if (kind !== 'chrome') return;
  it("agree with Chromium's own tree, but for those listed with a reason", async () => {
    const session = await page.createCDPSession();
    const found: { shows: string; name: string }[] = [];
    for (const { shows, html } of CASES) {
      found.push({ shows, name: await nameInTree(session, `accname.show(${JSON.stringify(html)})`) });
    }
    expect(found).toEqual(CASES.map(({ shows, name }) => ({ shows, name: CHROMIUM[shows]?.name ?? name })));
  });
});
