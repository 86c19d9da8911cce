// What is out of sight or covered gets an arrow instead of a ring, and is scrolled to once.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ASKED, bundle, colourAt, openPage, openPlain } from './browsers.ts';
import type * as entry from './ring-entry.ts';

declare const ringing: typeof entry;

const HTML = `<style>
    body { margin: 0; height: 3000px; width: 2600px } main { padding: 300px 40px }
    #scroller { position: absolute; top: 400px; left: 100px; height: 160px; width: 300px; overflow: auto }
    #scroller > div { height: 900px; padding-top: 300px }
    #top { position: sticky; top: 0; height: 120px; background: #eee } #end { position: absolute; top: 2970px; left: 40px }
    #foot { position: fixed; left: 0; bottom: 0; width: 100%; height: 90px; background: #ddd }
    #card { position: relative; width: 300px; height: 60px } #card > a::after { content: ""; position: absolute; inset: 0 }
    #cut { position: absolute; top: 700px; left: 500px; height: 80px; width: 200px; overflow: hidden }
    #cut > div { position: fixed; top: 200px; left: 600px }
  </style><div id="top">A sticky bar</div><main><button id="it">Add MFA</button>
  <div id="card"><button id="within">In a card</button><a href="#x">All of the card</a></div>
  <button id="far" style="position: absolute; left: 2000px; top: 350px">Far to the right</button>
  <div id="scroller"><div><button id="nested">Nested</button></div></div>
  <div id="cut"><div><button id="out">Fixed in what cuts off</button></div></div>
  <button id="deep" style="position: absolute; top: 1900px">Deep</button><button id="end">The end</button></main>
  <div id="foot">A fixed footer</div>`;

const OPACITY = 'getComputedStyle(document.querySelector("waymark-dim").shadowRoot.querySelector("div")).opacity';

describe.each(ASKED)('the sight of a control in %s', (kind) => {
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
  const sight = () => page.evaluate(() => ringing.sight());
  const becomes = (what: string) =>
    page.evaluate((wanted) => ringing.until(`ringing.sight() === ${JSON.stringify(wanted)}`), what);
  const run = (code: string) => page.evaluate(code);
  const expectRing = async () => expect(await page.evaluate(() => ringing.drawn())).toMatch(/^control/);

  it.each(['it', 'within', 'out'])('rings what is seen, without scrolling: %s', async (id) => {
    await show(id);
    expect(await sight()).toBe('seen');
    await expectRing();
    expect(await run('[scrollX, scrollY, document.getElementById("scroller").scrollTop].join()')).toBe('0,0,0');
  });

  it.each(['deep', 'nested', 'far'])('scrolls to what is newly ringed, and out of sight: %s', async (id) => {
    await show(id);
    expect(await becomes('seen')).toBe(true);
    await expectRing();
  });

  it('scrolls what a sticky bar covers to where it is free', async () => {
    await run('scrollTo(0, 340)');
    expect(await run('document.getElementById("it").getBoundingClientRect().y')).toBeLessThan(90);
    await show('it');
    expect(await sight()).toBe('covered');
    expect(await page.evaluate(() => ringing.drawn())).toBe('edge');
    expect(await becomes('seen')).toBe(true);
    await expectRing();
    expect(await run('document.getElementById("it").getBoundingClientRect().y')).toBeGreaterThan(120);
  });

  it('points at what stays covered, and rings it when it comes free', async () => {
    await show('end');
    expect(await page.evaluate(() => ringing.until('ringing.sight() === "covered" && scrollY > 2000'))).toBe(true);
    expect(await page.evaluate(() => ringing.drawn())).toBe('edge');
    expect((await page.evaluate(() => ringing.arrow())).side).toBe('down');
    await run('document.getElementById("foot").remove()');
    expect(await becomes('seen')).toBe(true);
    await expectRing();
  });

  it('does not follow a person who scrolls away, until they ask', async () => {
    await show('it');
    await run('scrollTo(0, 1500)');
    expect(await becomes('away')).toBe(true);
    expect(await page.evaluate(() => ringing.until('false', 20))).toBe(false);
    expect(await run('scrollY')).toBe(1500);
    expect(await page.evaluate(() => ringing.arrow())).toMatchObject({ side: 'up', y: 12 });
    await page.evaluate(() => ringing.reveal());
    expect(await becomes('seen')).toBe(true);
    await expectRing();
  });

  it('is looked at each second while an arrow stands there, for what nothing tells of', async () => {
    await show('it');
    await run('scrollTo(0, 1500)');
    expect(await becomes('away')).toBe(true);
    await run('document.styleSheets[0].insertRule("#it { position: relative; top: 1500px }"), undefined');
    expect(await page.evaluate(() => ringing.until('ringing.sight() === "seen"', 110))).toBe(true);
    await expectRing();
  });

  it('does not scroll a person back when the page draws the control anew', async () => {
    await show('it');
    await run('scrollTo(0, 1500)');
    expect(await becomes('away')).toBe(true);
    await run('document.getElementById("it").outerHTML = document.getElementById("it").outerHTML');
    expect(await page.evaluate(() => ringing.until('ringing.drawn() === "nothing"'))).toBe(true);
    for (let again = 0; again < 2; again++) {
      await show('it');
      expect(await page.evaluate(() => ringing.until('false', 20))).toBe(false);
      expect([await run('scrollY'), await sight()]).toEqual([1500, 'away']);
      await page.evaluate(() => ringing.hide());
    }
    await show('within');
    expect(await becomes('seen')).toBe(true);
  });

  it('scrolls again to what is drawn anew before anybody saw it', async () => {
    await show('deep');
    await run('document.getElementById("deep").outerHTML = document.getElementById("deep").outerHTML; scrollTo(0, 0)');
    expect(await page.evaluate(() => ringing.until('ringing.drawn() === "nothing"'))).toBe(true);
    await show('deep');
    expect(await becomes('seen')).toBe(true);
  });

  it('gets an arrow when a person scrolls it under a bar', async () => {
    await show('it');
    await run('scrollTo(0, 345)');
    expect(await becomes('covered')).toBe(true);
    await run('scrollTo(0, 0)');
    expect(await becomes('seen')).toBe(true);
  });

  it('points from within what scrolls, and sideways', async () => {
    await run('document.getElementById("scroller").scrollTop = 250');
    await show('nested');
    await run('document.getElementById("scroller").scrollTop = 700');
    expect(await becomes('away')).toBe(true);
    expect(await page.evaluate(() => ringing.arrow())).toMatchObject({ side: 'up', y: 412 });
    await show('it');
    await run('scrollTo(1000, 0)');
    expect(await becomes('away')).toBe(true);
    expect(await page.evaluate(() => ringing.arrow())).toMatchObject({ side: 'left', x: 12 });
  });

  it('dims the rest while it is seen, below the checklist, and not between two actions', async () => {
    await page.evaluate(() => ringing.checklist());
    await page.evaluate(() => ringing.setDim(true));
    expect(await page.evaluate(() => ringing.dimmed())).toBe('none');
    await show('it');
    expect(await page.evaluate(() => ringing.dimmed())).toBe('1');
    expect(await page.evaluate(() => ringing.distance('it', 'waymark-dim'))).toBeLessThanOrEqual(1);
    const { width, height } = page.viewport() ?? { width: 0, height: 0 };
    expect(await colourAt(page, width - 60, height - 60)).toBe('255,255,255');
    expect(await colourAt(page, width - 60, height - 300)).not.toBe('255,255,255');
    await page.evaluate(() => ringing.hide(true));
    expect(await run(OPACITY)).toBe('1');
    await show('within');
    expect(await page.evaluate(() => ringing.distance('within', 'waymark-dim'))).toBeLessThanOrEqual(1);
    await run('scrollTo(0, 1500)');
    expect(await becomes('away')).toBe(true);
    expect(await page.evaluate(() => ringing.dimmed())).toBe('0');
    await page.evaluate(() => ringing.setDim(false));
    expect(await page.evaluate(() => ringing.dimmed())).toBe('none');
  });

  it('dims no longer once nothing is to be ringed', async () => {
    await page.evaluate(() => ringing.setDim(true));
    await show('it');
    expect(await page.evaluate(() => ringing.dimmed())).toBe('1');
    // The control went, and another was waited for: 0.6 s, and a quarter to fade. Now none comes.
    await page.evaluate(() => ringing.hide(true));
    expect(await run(OPACITY)).toBe('1');
    await page.evaluate(() => ringing.hide());
    expect(await page.evaluate((opacity) => ringing.until(`${opacity} === "0"`, 30), OPACITY)).toBe(true);
    await page.evaluate(() => ringing.setDim(false));
  });

  it('dims nothing unless it is told to', async () => {
    await show('it');
    expect(await page.evaluate(() => ringing.dimmed())).toBe('none');
  });
});
