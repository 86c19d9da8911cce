// The extension's own pages in few colours, which the person has chosen: what backgrounds and shadows told is told otherwise.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import { stateOf } from './pages.ts';
import type * as entry from './pages-entry.tsx';
import type { Surface } from './pages-entry.tsx';

declare const pages: typeof entry;

describe('the pages of the extension in few colours', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openPlain('chrome');
    page = await openPage(browser, '', await bundle('./pages-entry.tsx', 'pages'));
    const features = [{ name: 'forced-colors', value: 'active' }];
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  });
  afterAll(() => browser?.close());

  const show = (surface: Surface, name: string) =>
    page.evaluate((...how) => pages.show(...how), surface, stateOf(surface, name), 'light' as const, true);
  /** How something is drawn, as far as colours and lines go. */
  const look = (selector: string, part?: string) =>
    page.$eval(
      selector,
      (one, pseudo) => {
        const { backgroundColor, borderInlineStartWidth, outlineWidth, boxShadow, forcedColorAdjust } =
          getComputedStyle(one, pseudo);
        const shadow = forcedColorAdjust === 'none' ? boxShadow : 'none';
        return [backgroundColor, borderInlineStartWidth, outlineWidth, shadow].join(' ');
      },
      part,
    );

  /** A ground that is forced stays where it was, in the page's own colour. */
  const isFilled = (selector: string, part?: string) =>
    page.$eval(
      selector,
      (one, pseudo) => {
        const { backgroundColor } = getComputedStyle(one, pseudo);
        return (
          !/^rgba\(.*, 0\)$/.test(backgroundColor) &&
          backgroundColor !== getComputedStyle(document.body).backgroundColor
        );
      },
      part,
    );

  it('says which people of a class are shown', async () => {
    await show('board', 'a class');
    expect(await look('.pick [aria-pressed="true"]')).not.toBe(await look('.pick [aria-pressed="false"]'));
  });

  it('marks who asks for help, and where somebody is stuck', async () => {
    await show('board', 'a class');
    const usual = await look('tbody tr:not([data-flags~="hand"]) .name');
    expect(await look('tbody [data-flags~="hand"] .name')).not.toBe(usual);
    const [now, stuck] = [await look('td[data-now]:not([data-stuck])'), await look('td[data-stuck]')];
    expect(new Set([now, stuck, await look('td:not([data-now])')]).size).toBe(3);
  });

  it('marks what an account says otherwise', async () => {
    await show('board', 'a class');
    await page.$eval('td:not([data-now])', (one) => one.setAttribute('data-against', ''));
    expect(await look('td[data-against]')).toContain('inset');
  });

  it('fills the mark of what is confirmed in a report, and no other', async () => {
    await show('report', 'a run, half done');
    const filled = (grade: string) => isFilled(`.standing[data-standing="${grade}"]`, '::before');
    expect([await filled('confirmed'), await filled('seen')]).toEqual([true, false]);
  });

  it('fills the dot of the popup where one is on the console', async () => {
    await show('popup', 'a run, on the console');
    expect(await isFilled('.dot')).toBe(true);
    await show('popup', 'nothing begun, on another page');
    expect(await isFilled('.dot')).toBe(false);
  });
});
