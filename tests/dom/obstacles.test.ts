// What the checklist keeps clear of: what dialogs draw of themselves, messages, errors, and what may be a QR code.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './obstacles-entry.ts';

declare const clear: typeof entry;

const FULL = 'position:fixed;inset:0';
const CARD = 'position:absolute;left:300px;top:100px;width:400px;height:300px;background:white';
const SVG = '<svg width="16" height="16"></svg>';
const QR = (size: string) => `<img id="qr" style="${size}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;

/** A page, and what of it must stay free and what had better. */
const PAGES: [string, string, string[], string[]][] = [
  ['nothing', '<main><h1>IAM</h1><p>words</p></main>', [], []],
  [
    'Cloudscape’s dialog: the card, not the root that is as large as the window',
    `<div role="dialog" id="root" style="${FULL}"><div class="awsui_dialog_1d2i7_1_1" id="card" style="${CARD}">x</div></div>`,
    ['card'],
    [],
  ],
  [
    'any dialog in something as large as the window',
    `<div role="dialog" id="root" style="${FULL}"><div id="lock" style="${FULL}"><section id="card" style="${CARD}">x</section></div></div>`,
    ['card'],
    [],
  ],
  ['a dialog as large as the window is a page', `<div role="dialog" id="root" style="${FULL}">x</div>`, [], []],
  ['a small dialog', `<div role="alertdialog" id="small" style="${CARD}">x</div>`, ['small'], []],
  ['a native dialog', `<dialog open id="native">x</dialog>`, ['native'], []],
  [
    'a closed one',
    `<dialog id="native">x</dialog><div role="dialog" id="d" style="${CARD};display:none">x</div>`,
    [],
    [],
  ],
  [
    'messages, and what is wrong beside a field',
    `<ul><li><div id="flash" class="awsui_flash_1q84n_1_1">Saved</div></li></ul><div id="error" class="awsui_error_14mhv_1_1">Needed</div>
     <div role="alert" id="alert">Denied</div>`,
    ['alert', 'error', 'flash'],
    [],
  ],
  [
    'not what only screen readers have',
    '<div role="alert" id="alert" style="width:1px;height:1px;overflow:hidden">Denied</div><div id="flash" class="awsui_flash_1q84n_1_1" hidden>x</div>',
    [],
    [],
  ],
  ['a QR code', `<main>${QR('width:120px;height:120px')}</main>`, ['qr'], []],
  ['a drawn QR code', '<main><canvas id="qr" width="150" height="150"></canvas></main>', ['qr'], []],
  ['no banner, and no icon', `<main>${QR('width:400px;height:120px')}${SVG}</main>`, [], []],
  [
    'menus and primary buttons had better stay free',
    `<ul role="menu" id="menu"><li>x</li></ul><button id="next" class="awsui_button_vjswe_1_1 awsui_variant-primary_vjswe_1_1">Next</button><button>Cancel</button>`,
    [],
    ['menu', 'next'],
  ],
  [
    'what is scrolled out of the window counts for nothing',
    `<div style="height:2000px"></div><div role="alert" id="alert">x</div>`,
    [],
    [],
  ],
];

describe.each(ASKED)('in %s the checklist keeps clear of', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const code = await bundle('./obstacles-entry.ts', 'clear');
    browser = await openPlain(kind);
    page = await openPage(browser, '', code);
  });
  afterAll(() => browser?.close());

  const show = (html: string) =>
    page.evaluate((wanted) => {
      document.body.innerHTML = wanted;
    }, html);

  it.each(PAGES)('%s', async (_what, html, hard, soft) => {
    await show(html);
    expect(await page.evaluate(() => clear.obstacles())).toEqual({ hard, soft });
  });

  it.each([
    ['a field', '<button>Back</button><input id="it">', ['it']],
    ['a link within a long text', '<p><a id="it" href="#x">Learn more</a></p>', ['it']],
    ['no part of the page that it begins at', '<main id="it" tabindex="-1" style="height:600px">x</main>', []],
    ['nothing of ours', '<waymark-checklist id="it" tabindex="0">x</waymark-checklist>', []],
    ['no frame', '<iframe id="it"></iframe>', []],
  ])('what has the focus, where that can be helped: %s', async (_what, html, soft) => {
    await show(html);
    expect(await page.evaluate(() => clear.obstacles())).toEqual({ hard: [], soft: [] });
    await page.focus('#it');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('it');
    expect(await page.evaluate(() => clear.obstacles())).toEqual({ hard: [], soft });
  });

  it('the part of a box that is in the window', async () => {
    await show('<div id="it" style="position:fixed;left:-50px;top:700px;width:200px;height:400px"></div>');
    expect(await page.evaluate(() => clear.boxOf('it'))).toEqual({ x: 0, y: 700, width: 150, height: 100 });
  });
});
