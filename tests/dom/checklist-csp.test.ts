// A page that forbids everything: the checklist is styled all the same, and its pictures are painted.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPlain } from './browsers.ts';
import type * as entry from './checklist-entry.ts';
import { PIXEL } from './checklist-view.ts';

declare const list: typeof entry;

const CSP =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'none'; style-src 'none'\">";

describe.each(['chrome', 'firefox'] as const)('under a strict policy in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const code = await bundle('./checklist-entry.ts', 'list');
    browser = await openPlain(kind);
    page = await browser.newPage();
    await page.setContent(`<!doctype html><html><head>${CSP}</head><body><p>page</p></body></html>`);
    await page.evaluate(code);
    await page.evaluate(() => list.mount());
  });
  afterAll(() => browser?.close());

  it('forbids what a page’s own style and picture would need', async () => {
    const [colour, loaded] = await page.evaluate(async (src) => {
      const style = document.createElement('style');
      style.textContent = 'p { color: rgb(1, 2, 3) }';
      const image = document.createElement('img');
      const ended = new Promise<string>((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = src;
      document.body.append(style, image);
      return [getComputedStyle(document.querySelector('p') as Element).color, await ended];
    }, PIXEL);
    expect([colour === 'rgb(1, 2, 3)', loaded]).toEqual([false, 'refused']);
  });

  it('is styled', async () => {
    const looks = await page.evaluate(() => {
      const { position, borderTopLeftRadius } = getComputedStyle(list.find('.panel') as Element);
      return [position, borderTopLeftRadius];
    });
    expect(looks).toEqual(['relative', '16px']);
  });

  it('paints its picture, and says in words what it shows', async () => {
    await page.evaluate(
      (src) =>
        list.updateNow({ finding: { is: 'missing', name: 'Next' }, picture: { src, alt: 'At the lower right.' } }),
      PIXEL,
    );
    await page.waitForFunction(() => (list.find('canvas') as HTMLCanvasElement | null)?.width === 1);
    const painted = await page.evaluate(() => {
      const canvas = list.find('canvas') as HTMLCanvasElement;
      return [[...(canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [])], canvas.getAttribute('aria-label')];
    });
    expect(painted).toEqual([[expect.any(Number), expect.any(Number), expect.any(Number), 255], 'At the lower right.']);
  });
});
