import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/console/language.ts';
import type { Place } from '../../src/console/page.ts';
import { bundle, openPage, openPlain } from './browsers.ts';
import { FIXTURES } from './fixtures.ts';
import type { boxesAsked, find, headings, metadataRead, textsRead, timeOf } from './locate-entry.ts';

declare const locator: {
  boxesAsked: typeof boxesAsked;
  find: typeof find;
  timeOf: typeof timeOf;
  headings: typeof headings;
  metadataRead: typeof metadataRead;
  textsRead: typeof textsRead;
};

const SELECT: Place = { page: 'assign-mfa', step: 'select' };
const SET_UP: Place = { page: 'assign-mfa', step: 'set-up' };
const PERMISSIONS: Place = { page: 'create-user', step: 'permissions' };
const REVIEW: Place = { page: 'create-user', step: 'review' };
const USERS: Place = { page: 'users' };
const DASHBOARD: Place = { page: 'dashboard' };

/** Fixture, target, place, language → verdict and the element's mark. */
const TABLE: [keyof typeof FIXTURES, string, Place, Language, string, string?][] = [
  ['kinds of device', 'mfa.kind-app', SELECT, 'en', 'sure', 'app'],
  ['kinds of device', 'mfa.kind-passkey', SELECT, 'en', 'sure', 'passkey'],
  ['kinds of device', 'mfa.kind-token', SELECT, 'en', 'sure', 'token'],
  ['kinds of device', 'mfa.kind-app', SET_UP, 'en', 'missing'],
  ['kinds of device', 'mfa.next', SELECT, 'en', 'missing'],
  ['kinds in unknown words', 'mfa.kind-app', SELECT, 'tr', 'likely', 'app'],
  ['kinds in unknown words', 'mfa.kind-app', SELECT, 'ja', 'missing'],
  ['kinds in unknown words', 'mfa.kind-token', SELECT, 'de', 'likely', 'token'],
  ['four kinds in unknown words', 'mfa.kind-app', SELECT, 'ja', 'missing'],
  ['two recommendations', 'dashboard.add-mfa-root', DASHBOARD, 'en', 'sure', 'root'],
  ['two recommendations', 'dashboard.add-mfa-self', DASHBOARD, 'en', 'sure', 'self'],
  ['two recommendations', 'dashboard.refresh', DASHBOARD, 'en', 'likely', 'refresh'],
  ['two recommendations', 'dashboard.root-has-mfa', DASHBOARD, 'en', 'missing'],
  ['only my own recommendation', 'dashboard.add-mfa-root', DASHBOARD, 'en', 'missing'],
  ['only my own recommendation', 'dashboard.add-mfa-self', DASHBOARD, 'en', 'sure', 'self'],
  ['only my own recommendation', 'dashboard.root-has-mfa', DASHBOARD, 'en', 'sure'],
  ['only my own recommendation', 'dashboard.you-have-mfa', DASHBOARD, 'en', 'missing'],
  ['only my own, in Korean', 'dashboard.add-mfa-self', DASHBOARD, 'ko', 'likely', 'self'],
  ['only my own, in Korean', 'dashboard.add-mfa-root', DASHBOARD, 'ko', 'missing'],
  ['only the root user, in Korean', 'dashboard.add-mfa-root', DASHBOARD, 'ko', 'likely', 'root'],
  ['only the root user, in Korean', 'dashboard.add-mfa-self', DASHBOARD, 'ko', 'missing'],
  ['both, in Korean', 'dashboard.add-mfa-root', DASHBOARD, 'ko', 'likely', 'root'],
  ['both, in Korean', 'dashboard.add-mfa-self', DASHBOARD, 'ko', 'likely', 'self'],
  ...(['dashboard.add-mfa-root', 'dashboard.add-mfa-self'] as const).flatMap((target): typeof TABLE => [
    ['in words that say neither', target, DASHBOARD, 'ko', 'missing'],
    ["in words that say neither, beside the root user's", target, DASHBOARD, 'ko', 'missing'],
    ['in words that say both', target, DASHBOARD, 'ko', 'missing'],
  ]),
  ['remove beside', 'dashboard.add-mfa-root', DASHBOARD, 'en', 'missing'],
  ['remove beside', 'mfa.finish', SET_UP, 'en', 'missing'],
  ['assign three times', 'credentials.assign-mfa', { page: 'security-credentials' }, 'en', 'sure', 'head'],
  ['assign three times', 'credentials.assign-mfa', DASHBOARD, 'en', 'missing'],
  ['users list', 'users.create', USERS, 'en', 'sure', 'create'],
  ['users list', 'create.finish', REVIEW, 'en', 'sure', 'create'],
  ['users list', 'users.create', DASHBOARD, 'en', 'missing'],
  ['users list', 'bar.account-menu', USERS, 'en', 'sure', 'menu'],
  ['users list', 'nav.users', USERS, 'en', 'sure', 'nav-users'],
  ['users list', 'nav.dashboard', USERS, 'en', 'sure', 'nav-dashboard'],
  ['users list', 'nav.users', USERS, 'tr', 'sure', 'nav-users'],
  ['nav in Turkish', 'nav.users', USERS, 'tr', 'likely', 'nav-users'],
  // Another name, but the address and the place of it.
  ['nav in Turkish', 'nav.users', USERS, 'en', 'likely', 'nav-users'],
  ['users list in Turkish', 'users.create', USERS, 'tr', 'likely', 'create'],
  // A known name is not there: in English the same button is something else.
  ['users list in Turkish', 'users.create', USERS, 'en', 'missing'],
  ['users list in Turkish', 'users.create', { page: 'groups' }, 'tr', 'missing'],
  ['users list that deletes', 'users.create', USERS, 'tr', 'missing'],
  ['users list with two primary buttons', 'users.create', USERS, 'tr', 'missing'],
  ['users list with a primary button below', 'users.create', USERS, 'tr', 'missing'],
  ["users list, a part's primary button", 'users.create', USERS, 'tr', 'missing'],
  ['users list of 2021', 'users.create', USERS, 'en', 'sure', 'create'],
  ['review step', 'create.finish', REVIEW, 'en', 'sure', 'finish'],
  ['review step', 'create.add-tag', REVIEW, 'en', 'sure', 'tag'],
  ['review step', 'users.create', USERS, 'en', 'sure', 'finish'],
  ['review step', 'create.next', PERMISSIONS, 'en', 'missing'],
  // A name that says another deed is heeded in any language.
  ['review step', 'create.next', PERMISSIONS, 'tr', 'missing'],
  ['permissions step in unknown words', 'create.next', PERMISSIONS, 'tr', 'likely', 'on'],
  ['a modal on top', 'group.finish', PERMISSIONS, 'en', 'sure', 'ok'],
  ['a modal on top', 'group.name', PERMISSIONS, 'en', 'sure', 'gname'],
  ['a modal on top', 'group.policy-row', PERMISSIONS, 'en', 'sure', 'admin'],
  ['a modal on top', 'group.policy-search', PERMISSIONS, 'en', 'missing'],
  ['a modal on top', 'create.policy-search', PERMISSIONS, 'en', 'missing'],
  ['policies', 'create.policy-row', PERMISSIONS, 'en', 'sure', 'admin'],
  ['policies', 'create.group-row', PERMISSIONS, 'en', 'missing'],
  ['look-alikes only', 'create.policy-row', PERMISSIONS, 'en', 'missing'],
  ['next disabled', 'mfa.next', SELECT, 'en', 'sure', 'next'],
  ['two Next', 'mfa.next', SELECT, 'en', 'several'],
  ["a pager's arrow alone", 'mfa.next', SELECT, 'en', 'missing'],
  ["a pager's arrow with hidden words", 'mfa.next', SELECT, 'en', 'missing'],
  ["a pager's arrow as a sign", 'mfa.next', SELECT, 'en', 'missing'],
  ["a pager's arrow beside", 'mfa.next', SELECT, 'en', 'sure', 'next'],
  ["a pager's arrow that is drawn as primary", 'mfa.next', SELECT, 'en', 'sure', 'next'],
  // What Cloudscape's wizard itself marks is its button, however it is drawn.
  ["an arrow that is the wizard's button", 'mfa.next', SELECT, 'en', 'sure', 'next'],
  ['far down', 'mfa.next', SELECT, 'en', 'sure', 'next'],
  ['hidden twin', 'mfa.next', SELECT, 'en', 'sure', 'next'],
  ['codes', 'mfa.code-1', SET_UP, 'en', 'sure', 'c1'],
  ['codes', 'mfa.code-2', SET_UP, 'en', 'sure', 'c2'],
  ['codes', 'mfa.serial', SET_UP, 'en', 'missing'],
  // Two boxes are those of an app, or of a token whose first box is elsewhere.
  ['codes in Japanese', 'mfa.code-2', SET_UP, 'ja', 'missing'],
  ['a flash', 'mfa.assigned', { page: 'security-credentials' }, 'en', 'sure'],
  ['a flash', 'create.created', USERS, 'en', 'missing'],
  ['nothing', 'users.create', USERS, 'en', 'missing'],
  ['nothing', 'dashboard.add-mfa-root', DASHBOARD, 'en', 'missing'],
  ['one item without its button', 'dashboard.add-mfa-root', DASHBOARD, 'en', 'missing'],
  ['one item without its button', 'dashboard.add-mfa-self', DASHBOARD, 'en', 'sure', 'self'],
  ['the same in plain blocks', 'dashboard.add-mfa-root', DASHBOARD, 'en', 'missing'],
  ['the same in plain blocks', 'dashboard.add-mfa-self', DASHBOARD, 'en', 'sure', 'self'],
  ['two links that lead nowhere', 'create.show-password', { page: 'create-user', step: 'password' }, 'en', 'several'],
  ["another console's home", 'nav.dashboard', USERS, 'en', 'missing'],
  ["another console's home", 'nav.dashboard', USERS, 'tr', 'missing'],
  ['a help panel in the main part', 'users.create', USERS, 'en', 'missing'],
  ['a help panel in the main part', 'dashboard.root-has-mfa', DASHBOARD, 'en', 'missing'],
  ['a menu of the page', 'menu.sign-out', { page: 'elsewhere' }, 'en', 'missing'],
  ['a menu of the page', 'menu.security-credentials', USERS, 'en', 'missing'],
  ['a menu that is faded out', 'menu.sign-out', USERS, 'en', 'missing'],
  ['a menu that is being faded in', 'menu.sign-out', USERS, 'en', 'sure', 'out'],
  ['a menu in a bar that lets the pointer through', 'menu.sign-out', USERS, 'en', 'sure', 'out'],
  ['boxes that their labels are pressed for', 'mfa.kind-app', SELECT, 'en', 'sure', 'app'],
  ['boxes in a part that is faded out', 'mfa.kind-app', SELECT, 'en', 'missing'],
  ['a policy beside a group', 'create.policy-row', PERMISSIONS, 'en', 'missing'],
  ['a policy spelt otherwise', 'create.policy-row', PERMISSIONS, 'en', 'missing'],
  ['a message with a cross', 'create.return', { page: 'create-user', step: 'password' }, 'en', 'missing'],
  ['a strange dialog with two boxes', 'group.name', PERMISSIONS, 'de', 'missing'],
  ['in a shadow root', 'mfa.next', SELECT, 'en', 'sure'],
];

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
