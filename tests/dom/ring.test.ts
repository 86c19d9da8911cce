// The ring is where its control is, whatever moves that.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './ring-entry.ts';

declare const ringing: typeof entry;

const HTML = `<style>
    body { margin: 0; height: 3000px } main { padding: 220px 40px 40px }
    #scroller { height: 160px; width: 500px; overflow: auto } #scroller > div { height: 900px; padding-top: 100px }
    #slow { transition: margin 0.25s linear } #slow.on { margin-top: 90px }
    #gliding { transition: transform 0.25s linear } #gliding.on { transform: translate(120px, 30px) }
    #bar { position: sticky; top: 0; width: 400px } #foot { position: fixed; right: 20px; top: 300px }
    @keyframes drift { to { transform: translateX(80px) } } #drifting { animation: drift 0.4s linear infinite alternate }
  </style><main><div id="bar"><button id="sticky">Sticky</button></div>
  <button id="it">Add MFA</button> <div id="scroller"><div><button id="nested">Nested</button>
    <div style="position:sticky;top:5px"><button id="stickyin">Sticky in a scroller</button></div></div></div>
  <div id="slow"><button id="moving">Moving</button></div><div id="gliding"><button id="glides">Gliding</button></div>
  <div style="transform: translate(60px, 10px) scale(1.3); transform-origin: 0 0"><button id="transformed">Transformed</button></div>
  <div style="zoom: 2"><button id="zoomed">Zoomed</button></div>
  <div style="contain: strict; width: 300px; height: 40px"><button id="contained">Contained</button></div>
  <div style="content-visibility: auto; contain-intrinsic-size: 300px 30px"><button id="auto">Auto</button></div>
  <div style="anchor-scope: all"><button id="scoped">Scoped</button></div><div id="host"><button id="slotted">Slotted</button></div>
  <div id="drifting"><button id="drifts">Drifting</button></div>
  <p style="width: 90px">Some words and <a id="link" href="#x">a link of two lines</a></p>
  <div style="position: fixed; right: 20px; top: 300px"><button id="fixed">Fixed</button></div></main>`;

const SCROLL = 'scrollBy(0, 60)';
const SMOOTH = 'scrollTo({ top: 140, behavior: "smooth" })';
const INNER = 'document.getElementById("scroller").scrollTop += 50';
const SHIFT =
  'const it = document.createElement("p"); it.textContent = "More"; document.querySelector("main").prepend(it)';
const on = (id: string) => `document.getElementById("${id}").classList.add("on")`;

/** What moves, the control's id, what is done, and in which browsers the anchor is not right in the end. */
const CASES: [string, string, string, string[]?][] = [
  ['nothing', 'it', ''],
  ['the page, scrolled', 'it', SCROLL],
  ['the page, scrolled smoothly', 'it', SMOOTH],
  ['a scroller', 'nested', INNER],
  ['a scroller and the page', 'nested', `${INNER}; ${SCROLL}`],
  ['the layout', 'it', SHIFT],
  ['the control, which grows', 'it', `document.getElementById("it").style.padding = "20px"`],
  ['a transition of the layout', 'moving', on('slow')],
  ['a transition of a transform', 'glides', on('gliding'), ['firefox']],
  ['an animation without an end', 'drifts', '', ['firefox']],
  ['a page with a transformed control', 'transformed', SCROLL, ['firefox']],
  ['a page with a sticky control', 'sticky', 'scrollTo(0, 260)'],
  ['a scroller with a sticky control', 'stickyin', `${INNER}; ${INNER}; ${INNER}`],
  ['a page with a fixed control', 'fixed', SCROLL],
  ['a page with a zoomed control', 'zoomed', SCROLL],
  ['a page with a contained control', 'contained', SCROLL],
  ['a page with content drawn late', 'auto', SCROLL],
  ['a page with a scope for anchors', 'scoped', SCROLL, ['chrome', 'firefox']],
  ['a page with a control in a shadow root', 'host>inner', SCROLL, ['chrome', 'firefox']],
  ['a page with a link of two lines', 'link', SCROLL],
];

describe.each(['chrome', 'firefox'] as const)('the ring in %s', (kind) => {
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
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root)
        root.innerHTML = `<div style="height: 60px; overflow: auto"><div style="height: 400px"><slot></slot><button id="inner">Inner</button></div></div>`;
    });
  });

  it.each(CASES)('is round its control while it moves: %s', async (_name, id, change, bound = []) => {
    await page.evaluate((one) => ringing.scrollTo(one), id);
    await page.evaluate((one) => ringing.show(one), id);
    // Nothing is ever drawn at the wrong place: it is right before the first frame.
    expect(await page.evaluate((one) => ringing.distance(one), id)).toBeLessThanOrEqual(1);
    const { most, last } = await page.evaluate((...words) => ringing.follow(...words), id, change);
    const isBound = bound.includes(kind);
    expect(await page.evaluate(() => ringing.drawn())).toBe(isBound ? 'control' : 'control anchored');
    expect(
      [last, isBound ? 0 : most].every((far) => far <= 1),
      `${last} ${most}`,
    ).toBe(true);
  });

  it('is right when the page is zoomed, and when it was scrolled before', async () => {
    await page.evaluate(`document.body.style.zoom = '2'; scrollTo(0, 300); ${INNER}`);
    for (const id of ['it', 'nested', 'glides']) {
      await page.evaluate((one) => ringing.show(one), id);
      const { last } = await page.evaluate((...words) => ringing.follow(...words), id, SCROLL, 90);
      expect([id, last <= 1, last]).toEqual([id, true, last]);
    }
  });

  it('is an anchor again when it comes back from an arrow', async () => {
    await page.evaluate(() => ringing.show('it'));
    await page.evaluate('scrollTo(0, 1500)');
    expect(await page.evaluate(() => ringing.until('ringing.drawn() === "edge"'))).toBe(true);
    await page.evaluate('scrollTo(0, 40)');
    expect(await page.evaluate(() => ringing.until('ringing.drawn() === "control anchored"'))).toBe(true);
    expect((await page.evaluate((...words) => ringing.follow(...words), 'it', SCROLL)).most).toBeLessThanOrEqual(1);
  });

  it.each(['host>inner', 'slotted'])('follows what scrolls within a shadow root: %s', async (id) => {
    await page.evaluate((one) => ringing.show(one), id);
    const inner = 'document.getElementById("host").shadowRoot.firstElementChild.scrollTop';
    const { last } = await page.evaluate((...words) => ringing.follow(...words), id, `${inner} = 10`, 3);
    expect(last).toBeLessThanOrEqual(1);
    await page.evaluate(`${inner} = 300`);
    expect(await page.evaluate(() => ringing.until('ringing.drawn() === "edge"', 5))).toBe(true);
  });

  it('keeps its anchor while the page scrolls between frames', async () => {
    await page.evaluate(() => ringing.show('it'));
    // Once before it is looked at behind a frame, where what the browser keeps in place has not followed yet.
    const between =
      'requestAnimationFrame(() => scheduler.postTask(() => scrollBy(0, 40), { priority: "user-blocking" }))';
    await page.evaluate((...words) => ringing.follow(...words), 'it', `scrollBy(0, 5); ${between}`);
    expect(await page.evaluate(() => ringing.drawn())).toBe('control anchored');
  });

  it('has the control’s corners, a little further out, and no more than three pixels', async () => {
    await page.evaluate('document.getElementById("it").style.cssText = "border-radius: 20px 2px 50% 0"');
    await page.evaluate(() => ringing.show('it'));
    const { borderRadius, borderTopWidth } = await page.evaluate(() => ringing.look());
    expect([borderRadius, borderTopWidth]).toEqual(['24px 6px 50% 8px', '3px']);
  });

  it.each(['it', 'glides', 'host>inner'])('lets the mouse through: %s', async (id) => {
    await page.evaluate((one) => ringing.show(one), id);
    await page.evaluate(() => ringing.setDim(true));
    const hit = await page.evaluate(() => {
      const {
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = document.querySelector('waymark-ring')?.getBoundingClientRect() ?? {};
      return document.elementsFromPoint(x + width / 2, y + height / 2).map((one) => one.localName);
    });
    expect(hit.filter((name) => name.startsWith('waymark'))).toEqual([]);
  });
});
