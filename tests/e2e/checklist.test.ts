// The checklist of the built extension on console pages.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pressInPanel, readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { startGuide } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, type Kind, type Setting, setUp, storageOf } from './setting.ts';

async function open(kind: Kind, scenario: object, start = true): Promise<Setting> {
  const setting = await setUp(kind, scenario, { start });
  onTestFinished(() => setting.close());
  return setting;
}

const walkUntil = ({ opened, practice }: Setting, until: string) =>
  walk(createPerson(opened.browser, practice, { until }));

/** Waits for something of the checklist. */
const shows = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('waymark-checklist')?.shadowRoot?.querySelector(wanted),
    { timeout: 20_000, polling: 50 },
    selector,
  );

const textOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) => document.querySelector('waymark-checklist')?.shadowRoot?.querySelector(wanted)?.textContent ?? '',
    selector,
  );

/** From now on the page refuses pictures and styles of any origin. */
const forbid = (page: Page) =>
  page.evaluate(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'none'; style-src 'none'; default-src 'none'";
    document.head.append(policy);
  });

describe.each(ASKED)('the checklist in %s', (kind) => {
  it('shows where to look when a control is not found, however strict the page is', async () => {
    const setting = await open(kind, { language: 'xx' }, false);
    const [page] = (await setting.opened.browser.pages()) as [Page];
    await page.goto(setting.practice.url(), { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('main h1');
    await forbid(page);
    await startGuide(setting.opened, setting.practice);
    const shown = await front(setting);
    await forbid(shown);
    await shows(shown, '[data-now="root.add-mfa"][data-finding="missing"] canvas[width="480"]');
    const seen = await shown.evaluate(() => {
      const root = document.querySelector('waymark-checklist')?.shadowRoot;
      const canvas = root?.querySelector('canvas') as HTMLCanvasElement;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const panel = getComputedStyle(root?.querySelector('.panel') as Element);
      return {
        colours: new Set(pixels).size,
        alt: canvas.getAttribute('aria-label'),
        corner: panel.borderTopLeftRadius,
      };
    });
    expect(seen).toEqual({
      colours: expect.any(Number),
      alt: 'Picture of the practice console’s page “IAM Dashboard”: the ring is on “Add MFA”, at the upper right in the window.',
      corner: '16px',
    });
    expect(seen.colours).toBeGreaterThan(40);
  });

  it('says what the console marks as wrong, and that two refused codes must be consecutive ones', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.app.code-1');
    const mistyping = createPerson(setting.opened.browser, setting.practice, { until: 'root.app.finish' });
    await walk(Object.assign(mistyping, { code: (now: string) => (now.endsWith('1') ? '000000' : '000001') }));
    const page = await front(setting);
    const button = await page.waitForSelector('main ::-p-xpath(.//button[normalize-space()="Add MFA"])');
    await button?.click();
    await shows(page, '[data-now="root.app.code-1"] [data-trouble="codes-refused"]');
    expect(await textOf(page, '[data-trouble]')).toContain('the two codes were not consecutive ones');
  });

  it('goes back to what the person said themselves, and says why not to what the console confirms', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.app.show-qr');
    const page = await front(setting);
    await pressInPanel(page, 'back');
    await shows(page, '.answer');
    expect(await textOf(page, '.answer')).toContain('confirmed by the console');
    expect((await readPanel(page)).now).toBe('root.app.show-qr');
    await pressInPanel(page, 'look-again');
    await page.waitForFunction(
      () => /Looked again/.test(document.querySelector('waymark-checklist')?.shadowRoot?.textContent ?? ''),
      { timeout: 20_000, polling: 50 },
    );
    await walkUntil(setting, 'root.app.code-2');
    await pressInPanel(await front(setting), 'back');
    await shows(page, '[data-now="root.app.code-1"]');
  });

  it('stays where it was put, in every tab and after a reload', async () => {
    const setting = await open(kind, {});
    const page = await front(setting);
    await shows(page, '[data-finding="ringed"]');
    await pressInPanel(page, 'move');
    await pressInPanel(page, 'dock:top-left');
    const left = () =>
      page.evaluate(() => document.querySelector('waymark-checklist')?.getBoundingClientRect().left ?? -1);
    expect(await left()).toBeLessThan(30);
    const stored = async () => (await storageOf(setting)).preferences as { placing?: object } | undefined;
    expect((await stored())?.placing).toEqual({ corner: 'top-left', folded: false });
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await shows(page, '[data-finding="ringed"]');
    expect(await left()).toBeLessThan(30);
    const second = await setting.opened.browser.newPage();
    await second.goto(setting.practice.url(), { waitUntil: 'domcontentloaded' });
    await shows(second, '.panel');
    await pressInPanel(second, 'fold');
    await shows(second, '.pill');
    await page.bringToFront();
    await shows(page, '.pill');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await shows(page, '.pill');
  });
});
