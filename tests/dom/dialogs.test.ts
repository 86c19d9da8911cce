// What counts as a dialog on top: while one is open, nothing behind it is looked for.
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import type { dialog, find } from './locate-entry.ts';

declare const locator: { dialog: typeof dialog; find: typeof find };

const ROOT = new URL('../../node_modules/@cloudscape-design/components/modal/', import.meta.url);
const CSS = readFileSync(new URL('styles.scoped.css', ROOT), 'utf8');
/** A class of Cloudscape's Modal, as the installed release has it. */
const modal = (part: string) => new RegExp(`awsui_${part}_1d2i7_\\w+_\\d+`).exec(CSS)?.[0] ?? part;

const PAGE = `<header style="position:sticky;top:0;height:48px">Console</header>
  <main style="height:2400px"><h1>IAM users</h1><button>Create user</button></main>`;
const WORDS = '<h2>Delete ann?</h2><button>Delete</button>';

const cloudscape = (more = '') =>
  `<style>${CSS}</style><div data-is="modal" role="dialog" class="${modal('root')} ${modal('refresh')} ${more}">
    <div class="${modal('focus-lock')} ${modal('position-center')}"><div class="${modal('dialog')} ${modal('medium')}">${WORDS}</div></div></div>`;

const box = (is: string, style: string, more = '') =>
  `<div data-is="${is}" role="dialog" style="${style}" ${more}>${WORDS}</div>`;

const CENTRE = 'position:fixed;left:300px;top:200px;width:500px;height:300px;background:white';
const LAYER = 'position:fixed;inset:0;background:rgb(0 0 0/50%)';
const STRIP = 'position:fixed;left:0;right:0;bottom:0;height:200px;background:white';
const CORNER = 'position:fixed;right:16px;bottom:16px;width:360px;height:480px;background:white';
const inShadow = (html: string) => `<div><template data-shadow>${html}</template></div>`;

/** Page, and what lies on top of it. */
const TABLE: [string, string, string?][] = [
  ['no dialog', ''],
  ["Cloudscape's modal", cloudscape(), 'modal'],
  ["Cloudscape's modal, closed", cloudscape(modal('hidden'))],
  ['a modal in a layer over the window', `<div style="${LAYER}">${box('modal', CENTRE)}</div>`, 'modal'],
  ['a modal before a layer of its own', `<div style="${LAYER}"></div>${box('modal', CENTRE)}`, 'modal'],
  ['a modal that says so', box('modal', 'position:absolute;top:100px', 'aria-modal="true"'), 'modal'],
  ['a modal that covers all itself', box('modal', 'position:fixed;inset:0;background:white'), 'modal'],
  [
    'a modal that is faded out',
    `<div style="${LAYER};opacity:0;pointer-events:none">${box('modal', CENTRE, 'aria-modal="true"')}</div>`,
  ],
  ['a native modal', `<dialog data-is="modal" data-open="modal">${WORDS}</dialog>`, 'modal'],
  ['a native dialog that is none', `<dialog data-is="beside" open>${WORDS}</dialog>`],
  ['a strip at the bottom', box('strip', STRIP)],
  ['a strip at the top', box('strip', 'position:fixed;left:0;right:0;top:0;height:160px;background:white')],
  ['a box in the corner', box('chat', CORNER)],
  [
    'a box in the corner of a layer that lets all through',
    `<div style="position:fixed;inset:0;pointer-events:none">${box('chat', `${CORNER};pointer-events:auto`)}</div>`,
  ],
  ['a panel at the side', box('panel', 'position:fixed;right:0;top:0;bottom:0;width:500px;background:white')],
  [
    'a panel of a page that is fixed itself',
    `<div style="position:fixed;inset:0"><main>x</main>${box('side', '')}</div>`,
  ],
  ['a part of the page', box('part', '')],
  ['a strip before a modal', `${cloudscape()}${box('strip', STRIP)}`, 'modal'],
  ['a modal over a modal', `${cloudscape()}${box('second', 'position:fixed;inset:0;z-index:6000')}`, 'second'],
  ['a modal in a shadow root', inShadow(cloudscape()), 'modal'],
  ['a native modal in a shadow root', inShadow(`<dialog data-is="modal" data-open="modal">${WORDS}</dialog>`), 'modal'],
  ['a closed modal in a shadow root', inShadow(cloudscape(modal('hidden')))],
  ['a strip in a shadow root', inShadow(box('strip', STRIP))],
];

describe.each(ASKED)('the dialog on top in %s', (kind) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./locate-entry.ts', 'locator');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  it.each(TABLE)('%s', async (_what, html, is) => {
    const page = await openPage(browser, PAGE + html, code);
    await page.evaluate(open);
    expect(await page.evaluate(() => locator.dialog())).toBe(is);
    // Behind a dialog the page's own button is not there.
    const { verdict } = await page.evaluate(() => locator.find('users.create', { page: 'users' }));
    expect(verdict).toBe(is === undefined ? 'sure' : 'missing');
    await page.close();
  });

  it('a strip that takes most of a small window is none', async () => {
    const page = await openPage(browser, PAGE + box('strip', STRIP), code);
    await page.setViewport({ width: 640, height: 320 });
    expect(await page.evaluate(() => locator.dialog())).toBeUndefined();
    await page.close();
  });
});

/* Runs in the page: fills shadow roots, and opens the browser's own modals. */
function open() {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
  }
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots)
    for (const dialog of root.querySelectorAll<HTMLDialogElement>('[data-open=modal]')) dialog.showModal();
}
