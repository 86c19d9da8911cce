// The ring and the dim as people have set their system.
import type { Browser, Page } from 'puppeteer';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './ring-entry.ts';

declare const ringing: typeof entry;

/** Grounds of the console on which controls stand: light, dark, its header, and light under the dim. (Cloudscape's tokens, 3.0.1383.) */
const GROUNDS = ['255, 255, 255', '22, 29, 38', '15, 20, 26', '210, 212, 213'];

const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function light(colour: string): number {
  const [r = 0, g = 0, b = 0] = numbers(colour)
    .slice(0, 3)
    .map((one) => (one <= 10.31 ? one / 3294.6 : ((one / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) =>
  (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);

type Kind = 'chrome' | 'firefox';
const HTML = '<main style="padding:200px"><button id="it">Add MFA</button></main>';
/** The same in the words of Firefox. */
const PREFS = {
  none: {},
  'prefers-reduced-motion': { 'ui.prefersReducedMotion': 1 },
  'forced-colors': { 'browser.display.document_color_use': 2 },
};
const VALUES = { none: '', 'prefers-reduced-motion': 'reduce', 'forced-colors': 'active' };

describe.each<Kind>(['chrome', 'firefox'])('what people prefer in %s', (kind) => {
  let code: string;
  let browser: Browser;
  beforeAll(async () => {
    code = await bundle('./ring-entry.ts', 'ringing');
  });
  afterEach(() => browser?.close());

  async function open(feature: keyof typeof PREFS): Promise<Page> {
    browser = await openPlain(kind, PREFS[feature]);
    const page = await openPage(browser, HTML, code);
    const features = [{ name: feature, value: VALUES[feature] }];
    if (kind === 'chrome') await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    await page.evaluate(() => ringing.setDim(true));
    await page.evaluate(() => ringing.show('it'));
    return page;
  }
  const look = (page: Page) => page.evaluate(() => ringing.look());
  const dimmed = (page: Page) => page.evaluate(() => ringing.dimmed());
  /** How many things of ours move, or will. */
  const moving = (page: Page) =>
    page.evaluate(
      () =>
        ['waymark-ring', 'waymark-dim'].flatMap(
          (name) => document.querySelector(name)?.shadowRoot?.querySelector('div')?.getAnimations() ?? [],
        ).length,
    );

  it('nothing: it calls the eye, and dims', async () => {
    const page = await open('none');
    expect(await look(page)).toMatchObject({ animationName: 'call', borderTopColor: 'rgb(14, 124, 134)' });
    expect(await moving(page)).toBe(2);
    expect(await dimmed(page)).toBe('1');
  });

  it('nothing: ring or line beside it stand out on every ground', async () => {
    const { borderTopColor = '', outlineColor = '' } = await look(await open('none'));
    for (const ground of GROUNDS) {
      const best = Math.max(contrast(borderTopColor, ground), contrast(outlineColor, ground));
      expect([ground, best >= 3, best]).toEqual([ground, true, best]);
    }
    expect(contrast(borderTopColor, outlineColor)).toBeGreaterThan(3);
  });

  it('less motion: nothing moves, and it dims', async () => {
    const page = await open('prefers-reduced-motion');
    expect((await look(page)).animationName).toBe('none');
    expect(await moving(page)).toBe(0);
    expect(await dimmed(page)).toBe('1');
  });

  it('few colours: a ring of the system’s colour, no shadow, no dim', async () => {
    const page = await open('forced-colors');
    const { borderTopColor, borderTopWidth, boxShadow } = await look(page);
    expect([borderTopWidth, boxShadow]).toEqual(['3px', 'none']);
    expect(borderTopColor).not.toBe('rgb(14, 124, 134)');
    expect(await dimmed(page)).toBe('nothing drawn');
  });
});
