// Frames that are too small for people are not walked, until they grow.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './frames-entry.ts';

declare const frames: typeof entry;

describe.each(ASKED)('a frame in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./frames-entry.ts', 'frames');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  const isKnownWith = (style: string) => page.evaluate((words) => frames.isKnownWith(words), style);
  async function open(style: string): Promise<void> {
    await page?.close();
    page = await openPage(browser, `<iframe style="${style}"></iframe>`, code);
    await page.evaluate(() => frames.wait());
  }

  it('that is large is known at once', async () => {
    await open('width: 600px');
    expect(await isKnownWith('width: 600px')).toBe(true);
  });

  it.each(['width: 120px', 'width: 0', 'display: none'])('is known as soon as it has grown: %s', async (style) => {
    await open(style);
    expect(await isKnownWith(style)).toBe(false);
    expect(await isKnownWith('width: 180px')).toBe(false);
    expect(await isKnownWith('width: 600px')).toBe(true);
  });

  it('is no longer waited for when the walk has ended', async () => {
    await open('width: 120px');
    await page.evaluate(() => frames.abort());
    expect(await isKnownWith('width: 600px')).toBe(false);
  });

  it('is not what the page itself is, however small', async () => {
    await open('width: 120px');
    await page.setViewport({ width: 150, height: 300 });
    expect(await page.evaluate(() => frames.isTopKnown())).toBe(true);
  });
});
