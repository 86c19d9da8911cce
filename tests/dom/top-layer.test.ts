// Our hosts stay above what the page opens, in their own order, and live inside its native modal dialogs.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './top-layer-entry.ts';

declare const top_layer: typeof entry;
/** The same, as another script of ours in the same frame has it: each is bundled by itself. */
declare const bundled_apart: typeof entry;

const OVER = 'position:fixed;inset:0 auto auto 0;margin:0;width:300px;height:300px';
const HTML = `<main><button id="it">Press</button></main>
  <div id="popover" popover="manual" data-page style="${OVER}">Popover</div>
  <dialog id="outer" data-page style="${OVER}"><button>OK</button>
    <dialog id="inner" data-page style="${OVER}"><button>Yes</button></dialog></dialog>
  <dialog id="other" data-page style="${OVER}"><button>Other</button></dialog>`;

const ALL = ['waymark-dim', 'waymark-checklist', 'waymark-ring'];
const inside = (where: string) => ALL.map((name) => `${name} in ${where}`);
const ON_TOP = ['ring', 'checklist', 'dim'];

describe.each(['chrome', 'firefox'] as const)('the top layer in %s', (kind) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('./top-layer-entry.ts', 'top_layer');
    code += await bundle('./top-layer-entry.ts', 'bundled_apart');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = await openPage(browser, HTML, code);
  });

  const show = (...names: string[]) => page.evaluate((all) => all.forEach(top_layer.show), names);
  const parents = () => page.evaluate(() => top_layer.parents());
  const drawn = () => page.evaluate(() => top_layer.drawn());
  /** Runs code in the page, and waits until what follows from it is drawn. */
  const act = async (change: string) => {
    await page.evaluate(change);
    await page.evaluate(() => top_layer.frames());
  };

  it('keeps its order, whoever comes last', async () => {
    await show('waymark-ring', 'waymark-checklist', 'waymark-dim');
    expect(await drawn()).toEqual(ON_TOP);
  });

  it('keeps its order between scripts that are bundled apart', async () => {
    await page.evaluate(() => top_layer.show('waymark-checklist'));
    await page.evaluate(() => bundled_apart.show('waymark-dim'));
    await page.evaluate(() => bundled_apart.show('waymark-ring'));
    expect(await drawn()).toEqual(ON_TOP);
    await act('document.getElementById("popover").showPopover()');
    expect(await drawn()).toEqual([...ON_TOP, 'div']);
    await page.evaluate(() => bundled_apart.end('waymark-dim'));
    await page.evaluate(() => bundled_apart.end('waymark-ring'));
    await act('document.getElementById("outer").showModal()');
    expect(await parents()).toEqual(['waymark-checklist in dialog']);
  });

  it('is above a popover that the page opens later', async () => {
    await show(...ALL);
    await page.evaluate(() => top_layer.use());
    await act('document.getElementById("popover").showPopover()');
    expect(await drawn()).toEqual([...ON_TOP, 'div']);
    expect(await page.evaluate(() => top_layer.used())).toBe('button 50');
    expect(await page.evaluate(() => top_layer.moved())).toEqual(expect.arrayContaining(ALL));
  });

  it('does nothing when the page closes something or unfolds details', async () => {
    await act('document.getElementById("popover").showPopover()');
    await show(...ALL);
    await page.evaluate(() => top_layer.frames());
    await page.evaluate(() => top_layer.moved());
    await act('document.getElementById("popover").hidePopover()');
    await act(
      `document.querySelector('main').append(document.createElement('details')); document.querySelector('details').open = true`,
    );
    await act('document.getElementById("outer").show()');
    expect(await page.evaluate(() => top_layer.moved())).toEqual([]);
  });

  it('lives in a native modal dialog, and is back in the frame in which that closes', async () => {
    await show(...ALL);
    const opened = await page.evaluate(() => top_layer.parentsAfter('document.getElementById("outer").showModal()'));
    expect(opened).toEqual(inside('dialog'));
    expect((await drawn()).slice(0, 4)).toEqual([...ON_TOP, 'dialog']);
    await page.evaluate(() => top_layer.use());
    expect(await page.evaluate(() => top_layer.used())).toBe('button 50');
    const closed = await page.evaluate(() => top_layer.parentsAfter('document.getElementById("outer").close()'));
    expect(closed).toEqual(inside('html'));
    expect(await drawn()).toEqual(ON_TOP);
  });

  it.each(['remove()', 'parentElement.replaceChildren()', 'replaceChildren()'])(
    'is on the page in the frame in which the dialog is told to %s',
    async (change) => {
      await show(...ALL);
      await act('document.getElementById("outer").showModal()');
      const text = `document.getElementById("outer").${change}`;
      const home = change === 'replaceChildren()' ? 'dialog' : 'html';
      expect(await page.evaluate((code) => top_layer.parentsAfter(code), text)).toEqual(inside(home));
      expect((await drawn()).slice(0, 3)).toEqual(ON_TOP);
    },
  );

  it('goes with the dialog on top, and with what is opened in a dialog again', async () => {
    await act('document.getElementById("outer").showModal()');
    await show(...ALL);
    expect(await parents()).toEqual(inside('dialog'));
    await act('document.getElementById("inner").showModal()');
    expect(await page.evaluate(() => document.querySelectorAll('#inner > waymark-ring').length)).toBe(1);
    await act('document.getElementById("inner").close()');
    expect(await page.evaluate(() => document.querySelectorAll('#outer > waymark-ring').length)).toBe(1);
    await act('document.getElementById("other").showModal()');
    await act('document.getElementById("inner").showModal(); document.getElementById("inner").close()');
    expect(await page.evaluate(() => document.querySelectorAll('#other > waymark-ring').length)).toBe(1);
    await act('const one = document.getElementById("other"); one.close(); one.showModal()');
    expect((await drawn()).slice(0, 4)).toEqual([...ON_TOP, 'dialog']);
  });

  it('leaves nothing, wherever it was', async () => {
    await act('document.getElementById("outer").showModal()');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await show(...ALL);
    await page.evaluate((all) => all.forEach(top_layer.end), ALL);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await act('document.getElementById("popover").showPopover()');
    expect(await page.evaluate(() => top_layer.moved())).toEqual([]);
  });
});
