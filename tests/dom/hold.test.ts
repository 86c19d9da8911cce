// The ring follows what it holds, and goes in the frame in which that goes.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './hold-entry.ts';

declare const holding: typeof entry;

const HTML = `<main style="padding:200px"><div id="box"><button id="it">Add MFA</button></div>
  <div id="scroller" style="height:100px;overflow:auto"><div style="height:900px">x</div></div></main>`;

const GONE: [string, string][] = [
  ['removed', 'document.getElementById("it").remove()'],
  ['removed with what is round it', 'document.getElementById("box").remove()'],
  ['drawn anew', 'document.getElementById("box").innerHTML = document.getElementById("box").innerHTML'],
  ['hidden', 'document.getElementById("it").style.display = "none"'],
  ['hidden with what is round it', 'document.getElementById("box").hidden = true'],
];
const CHANGED: [string, string][] = [
  ['renamed', 'document.getElementById("it").textContent = "Remove MFA"'],
  ['renamed by a label', 'document.getElementById("it").setAttribute("aria-label", "Remove MFA")'],
  ['made invisible', 'document.getElementById("it").style.visibility = "hidden"'],
];
const STAYS: [string, string][] = [
  ['another class', 'document.getElementById("it").className = "other"'],
  ['words elsewhere', 'document.getElementById("scroller").textContent = "Remove MFA"'],
  ['moved', 'document.getElementById("box").style.marginTop = "120px"'],
];

describe.each(['chrome', 'firefox'] as const)('a held ring in %s', (kind) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('./hold-entry.ts', 'holding');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  async function open(): Promise<void> {
    await page?.close();
    page = await openPage(browser, HTML, code);
    await page.evaluate(() => holding.hold('it'));
    expect(await page.evaluate(() => holding.isRound('it'))).toBe(true);
    await page.evaluate(() => holding.frames());
  }
  const ringAfter = (change: string, when: 'task' | 'frame') =>
    page.evaluate((...words) => holding.ringAfter(...words), change, when);

  it.each(GONE)('%s: it is gone when that frame is painted', async (_name, change) => {
    for (const when of ['task', 'frame'] as const) {
      await open();
      expect([when, await ringAfter(change, when)]).toEqual([when, false]);
    }
  });

  it.each(CHANGED)('%s: it is gone with the next frame', async (_name, change) => {
    await open();
    expect(await ringAfter(change, 'task')).toBe(false);
  });

  it.each(STAYS)('%s: it stays, round the element', async (_name, change) => {
    await open();
    expect(await ringAfter(change, 'task')).toBe(true);
    await page.evaluate(() => holding.frames());
    expect(await page.evaluate(() => holding.isRound('it'))).toBe(true);
  });
});
