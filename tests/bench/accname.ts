import type { Page } from 'puppeteer';
import { isLawful, type NameCase } from '../accname/case.ts';
import { CASES } from '../accname/cases.ts';
import { nameInTree } from '../accname/tree.ts';
import { bundle, openPage, openPlain } from '../dom/browsers.ts';
import type { ask, timesOf } from './accname-entry.ts';
import { CANDIDATES, PAGE } from './accname-page.ts';
import { type Size, sizeOf } from './size.ts';

declare const names: { ask: typeof ask; timesOf: typeof timesOf };

type Kind = 'chrome' | 'firefox';
const LAWFUL = CASES.filter(isLawful);

/** One row of the table: how many names are right. */
export interface NamesRow {
  browser: Kind;
  /** Cases that can be answered without reading what a field holds. */
  cases: number;
  ours: number;
  /** dom-accessibility-api, which Testing Library uses. */
  library: number;
  /** The browser's own accessibility tree, where it can be asked. */
  tree?: number;
  /** Cases that only a field's value answers: left out on purpose. */
  apart: number;
}

/** Asks every case in one browser. */
export async function namesIn(browser: Kind): Promise<NamesRow> {
  return inPage(browser, '', async (page) => {
    const asked = LAWFUL.map(({ html, name }) => ({ html, name }));
    const answers = await page.evaluate((cases) => names.ask(cases), asked);
    const right = (which: 'ours' | 'library') =>
      LAWFUL.filter(({ name }, index) => answers[index]?.[which] === name).length;
    const counts = { cases: LAWFUL.length, ours: right('ours'), library: right('library') };
    const tree = browser === 'chrome' ? await rightInTree(page) : undefined;
    return { browser, ...counts, tree, apart: CASES.length - LAWFUL.length };
  });
}

async function rightInTree(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const isRight = async ({ html, name }: NameCase) =>
    (await nameInTree(session, `names.show(${JSON.stringify(html)})`)) === name;
  let count = 0;
  for (const one of LAWFUL) if (await isRight(one)) count++;
  return count;
}

/** How long names take on a page of about 7,000 elements. Milliseconds for all its controls. */
export const timesIn = (browser: Kind) =>
  inPage(browser, PAGE, (page) => page.evaluate((...words) => names.timesOf(...words), CANDIDATES, 'Create user'));

/** What is shipped for names and for locating, and what the libraries weigh. */
export async function nameSizes(): Promise<Record<string, Size>> {
  return {
    'the accessible name alone (ours)': await sizeOf(`export { nameOf } from './locate/names.ts'`),
    'names with prefilter and texts (ours)': await sizeOf(`export * from './locate/names.ts'`),
    'locate (ours, catalogue apart)': await sizeOf(`export { locate } from './locate/locate.ts'`),
    'dom-accessibility-api': await sizeOf(`export { computeAccessibleName } from 'dom-accessibility-api'`),
    '@testing-library/dom': await sizeOf(`export { queryAllByRole } from '@testing-library/dom'`),
  };
}

async function inPage<T>(kind: Kind, html: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await openPlain(kind);
  try {
    return await work(await openPage(browser, html, await bundle('../bench/accname-entry.ts', 'names')));
  } finally {
    await browser.close();
  }
}
