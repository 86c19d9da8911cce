// How soon a control is ringed again when the page draws it anew. Measured in drawn frames: a busy computer draws fewer.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './pointing-entry.ts';

declare const pointing: typeof entry;

const HTML = '<main style="padding:200px"><div id="box"><button>Add MFA</button></div></main>';
/** After two seconds a look is held back by no other, whatever that cost here. Frames, of which a second has 60 at most. */
const REST = 120;

const AGAIN: [string, string][] = [
  ['drawn anew', 'box.innerHTML = box.innerHTML'],
  ['replaced within a frame', 'requestAnimationFrame(() => { box.innerHTML = box.innerHTML; })'],
  ['drawn anew elsewhere', 'document.querySelector("main").innerHTML = "<p>Words.</p><p><button>Add MFA</button></p>"'],
];

/** Browsers count in such parts of a pixel when they lay out (Chromium 1/64, Firefox 1/60). CSS pixels. */
const SNAP = 1 / 60;

const KEPT: [string, string, string][] = [
  ['at rest', HTML, ''],
  ['at a part of a pixel', HTML.replace('200px', '200.4px 200.6px'), ''],
  ['moved', HTML, 'box.style.translate = "30.3px 40.7px"'],
  ['out of sight', HTML, 'document.body.style.paddingTop = "3000px"'],
];

const SHADOW = '<main style="padding:200px"><div id="card"></div></main>';
const INNER = 'card.shadowRoot.firstElementChild';
const INNER_RENAMED = `${INNER}.firstElementChild.textContent = 'Remove MFA'`;

/** In the page: gives the card an open shadow root with something in it. */
const attach = `card.attachShadow({ mode: 'open' }).innerHTML = '<div>Loading</div>'; card.title = 'x'; card.className = 'x'; undefined`;

const LATE: [string, string][] = [
  ['something is replaced', `${INNER}.innerHTML = '<button>Add MFA</button>'`],
  ['something is renamed', `${INNER}.innerHTML = '<button>Add</button>'; ${INNER}.firstElementChild.append(' MFA')`],
  [
    'in a root within it',
    `const inner = document.createElement('p'); inner.attachShadow({ mode: 'open' }).innerHTML = '<button>Add MFA</button>'; ${INNER}.append(inner)`,
  ],
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

  it.each(KEPT)('is kept clear of as it is drawn, not as its control is: %s', async (_name, html, change) => {
    await open(html);
    await page.waitForSelector('waymark-ring');
    await page.evaluate((words) => new Function(words)(), change);
    // Behind the frame in which it moved it is measured.
    await rest(60);
    const beyond = await page.evaluate(() => pointing.beyondRing());
    expect(beyond).toBeGreaterThanOrEqual(-SNAP);
    expect(beyond).toBeLessThan(5);
  });

  it.each(LATE)('is round a control that comes late into an open shadow root: %s', async (_name, change) => {
    await open(SHADOW);
    await page.evaluate(attach);
    await rest(REST);
    const before = await page.evaluate(() => pointing.looked());
    // At rest there is nothing to do.
    await rest(REST);
    expect(await page.evaluate(() => pointing.looked())).toBe(before);
    expect(await framesUntilRinged(change)).toBeLessThanOrEqual(2);
  });

  it('goes in the next frame when its control in an open shadow root is renamed', async () => {
    await open(SHADOW);
    await page.evaluate(attach);
    await rest(REST);
    expect(await framesUntilRinged(`${INNER}.innerHTML = '<button>Add MFA</button>'`)).toBeLessThan(99);
    await rest(REST);
    expect(await page.evaluate((words) => pointing.isRingedAfter(words), INNER_RENAMED)).toBe(false);
  });

  it('is round a control in a shadow root that nothing of the page tells of', async () => {
    await open(SHADOW);
    const change = `card.attachShadow({ mode: 'open' }).innerHTML = '<button>Add MFA</button>'`;
    expect(await framesUntilRinged(change)).toBeLessThan(99);
  });

  it('is not waited for in shadow roots that are gone', async () => {
    await open(SHADOW);
    await page.evaluate(attach);
    await rest(REST);
    await page.evaluate('globalThis.gone = card.shadowRoot; card.remove(); undefined');
    await rest(REST);
    const before = await page.evaluate(() => pointing.looked());
    await page.evaluate('gone.append(document.createElement("button")); undefined');
    await rest(REST);
    expect(await page.evaluate(() => pointing.looked())).toBe(before);
  });
});
