import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/console/language.ts';
import type { Place } from '../../src/console/page.ts';
import { bundle, openPage, openPlain } from './browsers.ts';
import { FIXTURES } from './fixtures.ts';
import type { boxesAsked, find, headings, metadataRead, textsRead, timeOf } from './locate-entry.ts';
import { DASHBOARD, PERMISSIONS, SELECT, SET_UP, TABLE, USERS } from './locate-table.ts';

declare const locator: {
  boxesAsked: typeof boxesAsked;
  find: typeof find;
  timeOf: typeof timeOf;
  headings: typeof headings;
  metadataRead: typeof metadataRead;
  textsRead: typeof textsRead;
};

describe.each(['chrome', 'firefox'] as const)('locate in %s', (kind) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./locate-entry.ts', 'locator');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  const fixtures = [...new Set(TABLE.map(([fixture]) => fixture))];
  it.each(fixtures)('%s', async (fixture) => {
    const page = await openPage(browser, FIXTURES[fixture] ?? '', code);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-shadow]')) {
        const inner = document.createElement('button');
        inner.textContent = host.getAttribute('data-shadow');
        host.attachShadow({ mode: 'open' }).append(inner);
      }
    });
    for (const [, target, place, language, verdict, is] of TABLE.filter(([one]) => one === fixture)) {
      const found = await page.evaluate((...args) => locator.find(...args), target, place, language);
      expect
        .soft({ target, language, verdict: found.verdict, is: is && found.is }, JSON.stringify(found))
        .toEqual({ target, language, verdict, is });
    }
    await page.close();
  });

  it('says that there is nothing to press yet while the container is loading', async () => {
    const inside = (content: string) =>
      `<main><div class="awsui_root_14iqq_1_1"><h2>Security recommendations</h2>
        <button data-is="refresh" aria-label="Refresh"><svg width="16" height="16"></svg></button>${content}</div></main>`;
    const spinner = (style: string) =>
      `<span class="awsui_root_1612d_1_1" style="inline-size: 16px; block-size: 16px; ${style}"></span>`;
    const shown = 'display: inline-block';
    const pages = [inside(spinner(shown)), inside(spinner('display: none')), inside('') + spinner(shown)];
    const found = [];
    for (const html of pages) {
      const page = await openPage(browser, html, code);
      found.push(await page.evaluate((place) => locator.find('dashboard.refresh', place), DASHBOARD));
      await page.close();
    }
    expect(found.map((one) => 'is' in one && [one.is, one.disabled])).toEqual([
      ['refresh', true],
      ['refresh', false],
      ['refresh', false],
    ]);
  });

  it('rings what is drawn, not the native input, and finds what is disabled', async () => {
    const page = await openPage(
      browser,
      `${FIXTURES['kinds of device']}${FIXTURES['next disabled']}${FIXTURES.policies}`,
      code,
    );
    const ask = (target: string, place: Place) => page.evaluate((...args) => locator.find(...args), target, place);
    expect(await ask('mfa.kind-app', SELECT)).toMatchObject({ drawn: 'awsui_tile-container_vj6p7_1_1' });
    expect(await ask('create.policy-row', PERMISSIONS)).toMatchObject({
      drawn: 'awsui_label-wrapper_1wepg_1_1',
      ringable: true,
    });
    expect(await ask('mfa.next', SELECT)).toMatchObject({ disabled: true });
    await page.close();
  });

  it.each([
    [
      '<nav><ol><li><a role="button">1</a></li><li><a role="button" aria-current="step">2</a></li></ol></nav>',
      { index: 1, count: 2 },
    ],
    ['<main><div data-analytics-funnel-step="3"><h1>Xyz</h1></div></main>', { index: 2, count: 3 }],
    ['<main><div data-analytics-funnel-step="x"><h1>Xyz</h1></div></main>', undefined],
    ['<main><h1>Xyz</h1></main>', undefined],
  ])('knows the step of a wizard by its number: %s', async (html, step) => {
    const page = await openPage(browser, html, code);
    expect((await page.evaluate(() => locator.headings())).activeStep).toEqual(step);
    await page.close();
  });

  it('reads no field', async () => {
    const page = await openPage(browser, Object.values(FIXTURES).join(''), code);
    const reads = await page.evaluate(
      trapAndFind,
      TABLE.map(([, target, place]) => [target, place] as const),
    );
    expect(reads).toEqual([]);
    await page.close();
  });

  it('reads no live region where a secret may stand', async () => {
    const live = '<div aria-live="polite"><span>JBSWY3DPEHPK3PXP</span></div><div role="status">JBSWY3DPEHPK3PXP</div>';
    const page = await openPage(browser, `<main><h1>Set up device</h1>${live}</main>`, code);
    const readAt = (place: Place) => page.evaluate((...words) => locator.textsRead(...words), place, 'JBSW');
    expect(await readAt(SET_UP)).toEqual([]);
    // Where no secret can be, messages are read: the trap sees it.
    expect(await readAt(DASHBOARD)).toHaveLength(1);
    await page.close();
  });

  it("reads no field's metadata, which holds what was typed", async () => {
    const metadata = `data-awsui-analytics='{"component":{"name":"awsui.Input","properties":{"value":"secret"}}}'`;
    const page = await openPage(
      browser,
      `<main><div ${metadata}><input data-is="field" type="password" aria-label="Password" ${metadata}></div>
        <div ${metadata}><button data-is="inside">Create user</button><input></div>
        <button data-is="create" data-awsui-analytics='{"action":"click","component":{"name":"awsui.Button","properties":{"variant":"primary"}}}'>X</button></main>`,
      code,
    );
    expect(await page.evaluate(() => locator.metadataRead())).toEqual(['create']);
    await page.close();
  });

  it('asks each control once for its box, however many are counted', async () => {
    const many = Array.from({ length: 200 }, (_, at) => at);
    const boxes = many.map((at) => `<label>x${at} <input></label>`);
    const buttons = many.map((at) => `<button class="awsui_variant-primary_vjswe_1_1">x${at}</button>`);
    const page = await openPage(browser, `<main>${boxes.join('')}${buttons.join('')}</main>`, code);
    const asked = (target: string) =>
      page.evaluate((...args) => locator.boxesAsked(...args), target, SELECT, 'tr' as Language);
    // Once for each of the 200, and for what is in some of them.
    expect(await asked('mfa.device-name')).toBeLessThanOrEqual(200);
    expect(await asked('mfa.next')).toBeLessThanOrEqual(400);
    await page.close();
  });

  it('is quick on a page of 5,000 elements (printed, not judged)', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, at) =>
        `<tr><td><input type="checkbox" aria-label="r${at}"></td><td><a href="#/${at}">name ${at}</a></td><td><button>Edit</button></td></tr>`,
    );
    const page = await openPage(browser, `${FIXTURES['users list']}<table>${rows.join('')}</table>`, code);
    const time = await page.evaluate((...args) => locator.timeOf(...args), 'users.create', USERS);
    console.log(`${kind}: one search among 5,000 elements takes ${time.toFixed(1)} ms (median of 31)`);
    expect(time).toBeGreaterThanOrEqual(0);
    await page.close();
  });
});

/* Runs in the page: every getter that law 1 forbids notes its use. */
function trapAndFind(asks: (readonly [string, Place])[]): string[] {
  const reads: string[] = [];
  const trap = (owner: object, key: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, key) as PropertyDescriptor;
    Object.defineProperty(owner, key, {
      ...own,
      get(this: unknown) {
        reads.push(key);
        return own.get?.call(this);
      },
    });
  };
  for (const owner of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) trap(owner.prototype, 'value');
  for (const key of ['selectionStart', 'selectionEnd', 'valueAsNumber', 'valueAsDate'])
    trap(HTMLInputElement.prototype, key);
  for (const [target, place] of asks) locator.find(target, place);
  return reads;
}
