// How soon a control is ringed again when the page draws it anew. Measured in drawn frames: a busy computer draws fewer.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './pointing-entry.ts';

declare const pointing: typeof entry;

const HTML = '<main style="padding:200px"><div id="box"><button>Add MFA</button></div></main>';
/** Until looks at the page, however much they cost here, are no longer held back by the one before. Frames. */
const REST = 60;

const AGAIN: [string, string][] = [
  ['drawn anew', 'box.innerHTML = box.innerHTML'],
  ['replaced within a frame', 'requestAnimationFrame(() => { box.innerHTML = box.innerHTML; })'],
  ['drawn anew elsewhere', 'document.querySelector("main").innerHTML = "<p>Words.</p><p><button>Add MFA</button></p>"'],
];

describe.each(['chrome', 'firefox'] as const)('a ring in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./pointing-entry.ts', 'pointing');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  async function open(html: string): Promise<void> {
    await page?.close();
    page = await openPage(browser, html, code);
    await page.evaluate(() => pointing.begin());
  }
  const framesUntilRinged = (change: string) => page.evaluate((words) => pointing.framesUntilRinged(words), change);
  const rest = (frames: number) => page.evaluate((count) => pointing.rest(count), frames);

  it.each(AGAIN)('is round a control again within two frames: %s', async (_name, change) => {
    await open(HTML);
    expect(await framesUntilRinged('')).toBeLessThan(99);
    await rest(REST);
    expect(await framesUntilRinged(change)).toBeLessThanOrEqual(2);
  });
});
