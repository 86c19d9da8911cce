// The extension's own pages in real browsers: what each state offers, and that everybody can use it.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS_SENT, HAND_REASONS } from '../../src/training/message.ts';
import { faultsOf } from './axe.ts';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import { STATES, stateOf } from './pages.ts';
import type * as entry from './pages-entry.tsx';
import type { Surface } from './pages-entry.tsx';

declare const pages: typeof entry;

const ALLOW = 'allow:aws-cn allow:aws-us-gov allow:aws-eusc';
const SAVE = 'save save:csv save:markdown save:xapi';
const RUN = `continue ${SAVE} delete`;
const HANDS = HAND_REASONS.map((reason) => `hand:${reason}`).join(' ');

/**
 * What can be pressed in each state of the popup, in order. On a tab of which nothing is told other consoles come first: it may be
 * one. Everybody can join a session and open the options.
 */
const OFFERED: Record<string, string> = {
  'nothing begun, on the console': `start ${ALLOW}`,
  'nothing begun, on a tab that is not told': `${ALLOW} start`,
  'nothing begun, on another page': `start ${ALLOW}`,
  'nothing begun, on a sign-in page': `start ${ALLOW}`,
  'nothing begun, the console withheld': `allow ${ALLOW}`,
  'nothing active, runs stored': `start resume delete resume delete ${ALLOW}`,
  'a run, on the console': `${RUN} no-root ${ALLOW} start-over board session-read report options save-drift`,
  'a run, hidden': `continue show ${SAVE} delete no-root ${ALLOW} start-over`,
  'a run, the console withheld': `allow ${SAVE} delete no-root ${ALLOW} start-over`,
  'a run, about to sign in as root': `${ALLOW} ${RUN} no-root start-over`,
  'a run, on a tab that is not told': `${ALLOW} ${RUN} no-root start-over`,
  'a run, on a tab in a container': `${ALLOW} ${RUN} no-root start-over`,
  'a run, on the console in a container': `${RUN} no-root ${ALLOW} start-over`,
  'a run, on the console that was given for one press': `allow ${SAVE} delete no-root ${ALLOW} start-over`,
  'a run, in a private window': `${RUN} no-root ${ALLOW} start-over`,
  'a run, in China': `no-root continue ${SAVE} delete allow:aws-us-gov allow:aws-eusc start-over`,
  'a run, in GovCloud, the commercial console withheld': `no-root continue ${SAVE} delete allow:aws-cn allow:aws-eusc start-over`,
  'a run without a root user': `root-again ${RUN} ${ALLOW} start-over`,
  'a run of an older text': `move ${RUN} no-root ${ALLOW} start-over`,
  'a run with damaged entries': `${RUN} no-root ${ALLOW} start-over`,
  'a run, little room left': `save-first report-first ${RUN} no-root ${ALLOW} start-over`,
  'a run, no room left': `save-first report-first ${RUN} no-root ${ALLOW} start-over`,
  'nothing active, no room left': `report-first start resume delete resume delete ${ALLOW}`,
  'a finished run': `${SAVE} delete ${ALLOW} start-over`,
  'two runs': `continue ${SAVE} delete resume delete no-root ${ALLOW} start-over`,
  'two accounts, one of them in front': `continue ${SAVE} rename delete rename resume delete no-root ${ALLOW} start-over`,
  'two accounts, the other one in front': `${SAVE} rename resume delete rename delete ${ALLOW} start-over`,
  'two accounts, none in front': `${ALLOW} continue ${SAVE} rename delete rename resume delete no-root start-over`,
  'an account without a run in front': `start rename resume delete ${ALLOW}`,
  'an account without a run in front of one from a file': `start resume join delete ${ALLOW}`,
  'a run that will be of the account in front': `continue ${SAVE} join delete no-root ${ALLOW} start-over`,
  'nothing that can be read': `start ${ALLOW}`,
  'a run of a newer Waymark': ALLOW,
  'in a session': `${HANDS} session-leave ${RUN} no-root ${ALLOW} start-over board report options`,
  'in a session, nothing got through yet': `${HANDS} session-leave ${RUN} no-root ${ALLOW} start-over board report options`,
  'in a session, the trainer not heard': `${HANDS} session-leave ${RUN} no-root ${ALLOW} start-over board report options`,
  'in a session, not connected': `${HANDS} session-leave ${RUN} no-root ${ALLOW} start-over board report options`,
  'help was asked for': `hand-down session-leave ${RUN} no-root ${ALLOW} start-over board report options`,
  'help is on its way': `hand-down session-leave ${RUN} no-root ${ALLOW} start-over board report options`,
  'a session is over': `session-away ${RUN} no-root ${ALLOW} start-over board report options`,
  'sessions are forbidden': `${RUN} no-root ${ALLOW} start-over board report options`,
  'exports and this guide are forbidden': `delete no-root ${ALLOW} start-over board session-read report options`,
  'a session is offered': `${RUN} no-root ${ALLOW} start-over board session-pseudonym session-join session-cancel report options`,
  'a session is offered, under a pseudonym alone': `${RUN} no-root ${ALLOW} start-over board session-join session-cancel report options`,
  'before anything is known': 'report options',
  'a problem': `continue ${SAVE} delete resume delete no-root ${ALLOW} start-over`,
};
const withOptions = (offered: string): string[] =>
  `${offered}${offered.includes('options') ? '' : ' board session-read report options'}`.trim().split(' ');

describe.each(ASKED)('the pages of the extension in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openPlain(kind);
    page = await openPage(browser, '', await bundle('./pages-entry.tsx', 'pages'));
  });
  afterAll(() => browser?.close());

  const show = (surface: Surface, state: object, appearance: 'light' | 'dark' = 'light') =>
    page.evaluate((...how) => pages.show(...how), surface, state, appearance, true);
  const offered = () =>
    page.$$eval('[data-action]', (all) => all.map((one) => (one as HTMLElement).dataset.action ?? ''));
  const pressed = () => page.evaluate(() => pages.pressedSince());

  it.each(STATES.filter(([surface]) => surface === 'popup'))(
    '%s, %s: offers what helps',
    async (_popup, name, state) => {
      await show('popup', state);
      expect(await offered()).toEqual(withOptions(OFFERED[name] ?? 'nothing is expected'));
    },
  );

  it.each(STATES)('%s, %s: has no fault that axe knows, light and dark', async (surface, _name, state) => {
    for (const appearance of ['light', 'dark'] as const) {
      await show(surface, state, appearance);
      expect([appearance, await faultsOf(page)]).toEqual([appearance, []]);
    }
  });

  it.each(['popup', 'options', 'report', 'welcome', 'board'] as const)(
    '%s: a planted fault is found, light and dark',
    async (surface) => {
      const first = STATES.find(([its]) => its === surface)?.[2] ?? {};
      for (const appearance of ['light', 'dark'] as const) {
        await show(surface, first, appearance);
        await page.evaluate(plant);
        const rules = (await faultsOf(page)).map((fault) => fault.split(':')[0]);
        expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'label']));
      }
    },
  );

  it.each(STATES)('%s, %s: needs no sideways scrolling at 320 px', async (surface, _name, state) => {
    await page.setViewport({ width: 320, height: 640 });
    await show(surface, state);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    await page.setViewport({ width: 1200, height: 800 });
    expect(beyond).toBe(0);
  });

  it('shows each grade of a class by a form of its own, for whoever sees no colours', async () => {
    await show('board', stateOf('board', 'a class'));
    const forms = await page.$$eval('.legend [data-standing]', (all) =>
      all.map((one) => {
        const { content, width, height, borderStyle, borderTopWidth, borderRadius, backgroundColor } = getComputedStyle(
          one,
          '::before',
        );
        const isFilled = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
        return [content, width, height, borderStyle, borderTopWidth, borderRadius, isFilled].join(' ');
      }),
    );
    expect(forms).toHaveLength(8);
    expect(new Set(forms).size).toBe(8);
  });

  it('asks before a run is deleted, and lets go without harm', async () => {
    await show('popup', stateOf('popup', 'two runs'));
    const second = '[data-run^="00000000"]';
    await page.click(`${second} [data-action="delete"]`);
    expect(await pressed()).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.action === 'delete-no');
    await page.click(`${second} [data-action="delete-no"]`);
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.action === 'delete');
    expect(await pressed()).toEqual([]);
    await page.click(`${second} [data-action="delete"]`);
    await page.click(`${second} [data-action="delete-yes"]`);
    expect(await pressed()).toEqual(['delete "00000000-b4a5-4678-9abc-def012345678"']);
  });

  it('names what goes and asks twice before everything is deleted', async () => {
    await show('options', stateOf('options', 'with a report'));
    await page.click('[data-action="erase-all"]');
    expect(await page.$eval('[data-erase]', (one) => one.textContent)).toContain('all runs with their records: 2');
    await page.click('[data-action="erase"]');
    expect(await faultsOf(page)).toEqual([]);
    await page.click('[data-action="erase-no"]');
    await page.click('[data-action="erase-keep"]');
    expect(await pressed()).toEqual([]);
    for (const action of ['erase-all', 'erase', 'erase-yes']) await page.click(`[data-action="${action}"]`);
    expect(await pressed()).toEqual(['erase']);
    expect(await page.$('[data-erase]')).toBeNull();
  });

  it('joins a session under the name that was typed, or under the pseudonym', async () => {
    await show('popup', stateOf('popup', 'a run, on the console'));
    await page.type('textarea[name="link"]', 'https://relay.example/join#v=1');
    await page.click('[data-action="session-read"]');
    expect(await pressed()).toEqual(['session link "https://relay.example/join#v=1"']);
    await show('popup', stateOf('popup', 'a session is offered'));
    expect(await page.$$eval('[data-fields] li', (all) => all.length)).toBe(FIELDS_SENT.length);
    await page.type('input[name="name"]', 'Ada');
    await page.click('[data-action="session-join"]');
    await page.click('[data-action="session-pseudonym"]');
    await page.click('[data-action="session-join"]');
    await page.click('[data-action="session-cancel"]');
    const link = '"https://relay.example/join#…"';
    expect(await pressed()).toEqual([
      `session join ${link} "Ada"`,
      `session join ${link} "Lanivi-27"`,
      'session cancel',
    ]);
  });

  it('asks for help with a reason, takes it back, and leaves', async () => {
    await show('popup', stateOf('popup', 'in a session'));
    await page.click('[data-action="hand:device"]');
    await page.click('[data-action="session-leave"]');
    expect(await pressed()).toEqual(['hand "device"', 'session leave']);
    await show('popup', stateOf('popup', 'help is on its way'));
    expect(await page.$eval('blockquote', (one) => one.textContent)).toContain('Break until 10:30');
    await page.click('[data-action="hand-down"]');
    expect(await pressed()).toEqual(['hand']);
  });

  it('says what was chosen', async () => {
    await show('options', stateOf('options', 'as they are at first'));
    await page.click('[data-action="appearance:dark"]');
    await page.select('[data-action="language"]', 'ja');
    await page.click('[data-action="dim"]');
    await page.click('[data-action="developer"]');
    expect(await pressed()).toEqual([
      'prefer {"appearance":"dark"}',
      'prefer {"language":"ja"}',
      'prefer {"dim":false}',
      'developer true',
    ]);
  });

  it('says of the root user what the person pressed', async () => {
    await show('popup', stateOf('popup', 'a run, in China'));
    await page.click('[data-action="no-root"]');
    await show('popup', stateOf('popup', 'a run, on the console'));
    await page.click('[data-action="no-root"]');
    expect(await pressed()).toEqual(['no root "root-managed"']);
    await show('popup', stateOf('popup', 'a run without a root user'));
    await page.click('[data-action="root-again"]');
    expect(await pressed()).toEqual(['root again']);
  });
});

/* Runs in the page: a button without a name, a field without a label, text that hardly stands out. */
function plant(): void {
  const main = document.querySelector('main');
  const text = document.createElement('p');
  text.textContent = 'hardly there';
  text.style.color = 'color-mix(in srgb, var(--ink) 30%, var(--paper))';
  main?.append(document.createElement('button'), document.createElement('input'), text);
}
