// The ring leaves the page as it was, and stays above what the page opens.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './ring-entry.ts';

declare const ringing: typeof entry;

const HTML = `<style>.sheet { anchor-name: --sheet } #tip { position: fixed; left: anchor(--sheet left); top: 5px }
    * { transition: all 0.3s; margin: 3px; min-width: 20px } #it { transition: none }</style>
  <main style="padding:200px"><div id="box"><button id="it">Add MFA</button></div>
  <button id="styled" style="color:red;anchor-name:--page ; margin: 0 0">Styled</button>
  <button id="sheet" class="sheet">Of a sheet</button><div id="tip">Tip</div>
  <button id="weak" style="anchor-name: --a, --b !important">Important</button></main>
  <div id="popover" popover="manual">Popover <button id="inpop">In the popover</button></div>
  <dialog id="dialog">Dialog <button id="in">OK</button></dialog>`;

/** What a page does to the style of a control while it is ringed, and what must be left in the end. */
const CHANGES: [string, string, string, string | null][] = [
  ['adds to it', 'it', 'it.style.color = "red"', 'color: red;'],
  ['takes its own away', 'styled', 'it.style.color = ""', 'anchor-name: --page; margin: 0px;'],
  ['replaces it', 'styled', 'it.setAttribute("style", "top:0")', 'top:0'],
  ['removes it', 'styled', 'it.removeAttribute("style")', null],
  [
    'names it anew',
    'styled',
    'it.style.setProperty("anchor-name", "--new")',
    'color: red; anchor-name: --new; margin: 0px;',
  ],
  ['adds to a name of a sheet', 'sheet', 'it.style.color = "red"', 'color: red;'],
];

describe.each(ASKED)('the manners of the ring in %s', (kind) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('./ring-entry.ts', 'ringing');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = await openPage(browser, HTML, code);
  });

  const show = (id: string) => page.evaluate((one) => ringing.show(one), id);
  const drawn = () => page.evaluate(() => ringing.drawn());
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const frames = (change = '', id = 'it') => page.evaluate((...words) => ringing.follow(...words, 4), id, change);
  const style = (id: string) => page.evaluate((one) => document.getElementById(one)?.getAttribute('style'), id);

  it.each(['it', 'styled', 'sheet', 'weak'])('leaves no trace of having been there: %s', async (id) => {
    const before = await html();
    await page.evaluate(() => ringing.setDim(true));
    await show(id);
    await frames();
    expect(await drawn()).toBe('control anchored');
    expect(await style(id)).toMatch(/anchor-name: (--[\w-]+, )*--ring-[\da-f]{12}/);
    await page.evaluate(() => ringing.abort());
    expect(await html()).toBe(before);
  });

  it('keeps the names that the page gave', async () => {
    await show('sheet');
    expect(await style('sheet')).toMatch(/^anchor-name: --sheet, --ring-\w+;$/);
    expect(await page.evaluate(() => document.getElementById('tip')?.getBoundingClientRect().x)).toBeGreaterThan(150);
    await show('weak');
    expect(await style('weak')).toMatch(/^anchor-name: --a, --b, --ring-\w+ !important;$/);
    expect(await style('sheet')).toBeNull();
  });

  it.each(CHANGES)('takes its own name alone when the page %s', async (_name, id, change, left) => {
    await show(id);
    await page.evaluate(`{ const it = document.getElementById(${JSON.stringify(id)}); ${change} }`);
    await page.evaluate(() => ringing.hide());
    expect(await style(id)).toBe(left);
  });

  it('gives the style back of a control that was taken out of the page', async () => {
    await page.evaluate('globalThis.kept = document.getElementById("styled")');
    await show('styled');
    await page.evaluate('kept.remove()');
    await frames();
    expect(await drawn()).toBe('nothing');
    expect(await page.evaluate('kept.getAttribute("style")')).toBe('color:red;anchor-name:--page ; margin: 0 0');
  });

  it('rings the control that took the place of another', async () => {
    await show('it');
    await frames('document.getElementById("box").innerHTML = document.getElementById("box").innerHTML', 'styled');
    expect(await drawn()).toBe('nothing');
    expect(await page.evaluate(() => document.getElementById('box')?.innerHTML)).toContain('--ring');
    await show('it');
    expect((await frames()).most).toBeLessThanOrEqual(1);
    await page.evaluate(() => ringing.hide());
  });

  it('is placed without an anchor when the page insists on its own', async () => {
    await page.evaluate(`document.querySelector('style').textContent += '#it { anchor-name: none !important }'`);
    await show('it');
    expect((await frames()).most).toBeLessThanOrEqual(1);
    expect(await drawn()).toBe('control');
    expect(await style('it')).toBeNull();
  });

  it('lies above a popover, and round what is in it', async () => {
    await show('it');
    await frames('document.getElementById("popover").showPopover()');
    expect(await drawn()).toBe('control anchored');
    await show('inpop');
    expect((await frames('', 'inpop')).most).toBeLessThanOrEqual(1);
    expect(await drawn()).toBe('control anchored');
  });

  it('moves into a native modal dialog, and is gone with it', async () => {
    const before = await html();
    await show('it');
    const where = () => page.evaluate(() => document.querySelector('waymark-ring')?.parentElement?.localName);
    expect((await frames('document.getElementById("dialog").showModal()')).most).toBeLessThanOrEqual(1);
    expect(await where()).toBe('dialog');
    await show('in');
    expect((await frames('', 'in')).most).toBeLessThanOrEqual(1);
    expect([await where(), await drawn()]).toEqual(['dialog', 'control anchored']);
    await frames('document.getElementById("dialog").close()');
    expect(await drawn()).toBe('nothing');
    expect(await html()).toBe(before);
  });

  it('outlives a dialog that was not its own', async () => {
    await show('it');
    await frames('document.getElementById("dialog").showModal()');
    expect((await frames('document.getElementById("dialog").remove()')).most).toBeLessThanOrEqual(1);
    expect(await drawn()).toBe('control anchored');
  });
});
