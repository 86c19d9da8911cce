// The extension's own pages in real browsers: what each state offers, and that everybody can use it.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import { STATES, stateOf } from './pages.ts';
import type * as entry from './pages-entry.tsx';
import type { Surface } from './pages-entry.tsx';

declare const pages: typeof entry;

const ALLOW = 'allow:aws-cn allow:aws-us-gov allow:aws-eusc';
const SAVE = 'save save:csv save:markdown save:xapi';
const RUN = `continue ${SAVE} delete`;

/** What can be pressed in each state of the popup, in order; everybody can open the options. */
const OFFERED: Record<string, string> = {
  'nothing begun, on the console': `start ${ALLOW}`,
  'nothing begun, on a tab that is not told': `start ${ALLOW}`,
  'nothing begun, on another page': `start ${ALLOW}`,
  'nothing begun, on a sign-in page': `start ${ALLOW}`,
  'nothing begun, the console withheld': `allow ${ALLOW}`,
  'nothing active, runs stored': `start resume delete resume delete ${ALLOW}`,
  'a run, on the console': `${RUN} no-root ${ALLOW} start-over report options save-drift`,
  'a run, hidden': `continue show ${SAVE} delete no-root ${ALLOW} start-over`,
  'a run, the console withheld': `allow ${SAVE} delete no-root ${ALLOW} start-over`,
  'a run, about to sign in as root': `${RUN} no-root ${ALLOW} start-over`,
  'a run, on a tab that is not told': `${RUN} no-root ${ALLOW} start-over`,
  'a run, on a tab in a container': `${RUN} no-root ${ALLOW} start-over`,
  'a run, on the console in a container': `${RUN} no-root ${ALLOW} start-over`,
  'a run, on the console that was given for one press': `allow ${SAVE} delete no-root ${ALLOW} start-over`,
  'a run, in a private window': `${RUN} no-root ${ALLOW} start-over`,
  'a run, in China': `no-root continue ${SAVE} delete allow:aws-us-gov allow:aws-eusc start-over`,
  'a run, in GovCloud, the commercial console withheld': `no-root continue ${SAVE} delete allow:aws-cn allow:aws-eusc start-over`,
  'a run without a root user': `root-again ${RUN} ${ALLOW} start-over`,
  'a run of an older text': `move ${RUN} no-root ${ALLOW} start-over`,
  'a run with damaged entries': `${RUN} no-root ${ALLOW} start-over`,
  'a run, little room left': `save-first ${RUN} no-root ${ALLOW} start-over`,
  'a run, no room left': `save-first ${RUN} no-root ${ALLOW} start-over`,
  'nothing active, no room left': `start resume delete resume delete ${ALLOW}`,
  'a finished run': `${SAVE} delete ${ALLOW} start-over`,
  'two runs': `continue ${SAVE} delete resume delete no-root ${ALLOW} start-over`,
  'nothing that can be read': `start ${ALLOW}`,
  'a run of a newer Waymark': ALLOW,
  'before anything is known': '',
  'a problem': `continue ${SAVE} delete resume delete no-root ${ALLOW} start-over`,
};
const withOptions = (offered: string): string[] =>
  `${offered}${offered.includes('options') ? '' : ' report options'}`.trim().split(' ');

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

  it.each(['popup', 'options', 'report', 'welcome'] as const)(
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

  it('offers on the report page what can be done with a run, or with all of them', async () => {
    await show('report', stateOf('report', 'the overview'));
    const files = ['choose', 'print', 'print-all', 'save-overview', 'choose-run', 'choose-run', 'file:run'];
    expect(await offered()).toEqual(files);
    await page.click('[data-run^="00000000"] [data-action="choose-run"]');
    expect(await pressed()).toEqual(['choose "00000000-b4a5-4678-9abc-def012345678"']);
    await show('report', stateOf('report', 'a run, half done'));
    const save = ['save:json', 'save:csv', 'save:markdown', 'save:xapi'];
    const check = ['file:report', 'paste', 'read'];
    expect(await offered()).toEqual([
      ...['choose', 'print', ...save, ...check, 'name', 'keep-name', 'delete', 'file:run'],
    ]);
    for (const action of [...save, 'print']) await page.click(`[data-action="${action}"]`);
    await page.select('[data-action="choose"]', '');
    expect(await pressed()).toEqual([
      'save "json"',
      'save "csv"',
      'save "markdown"',
      'save "xapi"',
      'print',
      'choose ""',
    ]);
    expect(await page.$eval('.sheet h2', (one) => one.textContent)).toBe('Acme <b>production</b>');
  });

  it('renames a run by keyboard, and asks before it deletes it', async () => {
    await show('report', stateOf('report', 'a run, finished, with damaged entries'));
    await page.focus('[data-action="name"]');
    await page.keyboard.type('Konto 7');
    await page.keyboard.press('Enter');
    await page.click('[data-action="delete"]');
    expect(await faultsOf(page)).toEqual([]);
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.action === 'delete-no');
    await page.click('[data-action="delete-yes"]');
    const run = '"00000000-b4a5-4678-9abc-def012345678"';
    expect(await pressed()).toEqual([`name ${run} "Konto 7"`, `delete ${run}`]);
  });

  it('shows what the account’s own report says, and enters it only when the person wants so', async () => {
    await show('report', stateOf('report', 'a report that was read'));
    const answers = () =>
      page.$$eval('[data-question]', (all) =>
        all.map((one) => `${one.getAttribute('data-question')} ${one.getAttribute('data-is')}`),
      );
    expect(await answers()).toEqual(expect.arrayContaining(['root-mfa fails', 'user-mfa unknown']));
    expect(await page.$$eval('#user option', (all) => all.map((one) => one.textContent))).toEqual([
      'Not chosen',
      'anna',
      '=cmd|<b>',
      'ci',
    ]);
    await page.select('#user', '=cmd|<b>');
    await page.type('[data-action="paste"]', '{"SummaryMap": 1}');
    await page.click('[data-action="read"]');
    expect(await page.$eval('#paste', (one) => (one as HTMLTextAreaElement).value)).toBe('');
    expect(await pressed()).toEqual(['user "=cmd|<b>"', 'report text "{\\"SummaryMap\\": 1}"']);
    await show('report', stateOf('report', 'a report of which a user was picked'));
    expect(await answers()).toContain('user-mfa holds');
    await page.click('[data-action="enter"]');
    expect(await pressed()).toEqual(['enter']);
    await show('report', stateOf('report', 'a file with a password'));
    expect(await page.$eval('[data-refused]', (one) => one.textContent)).toContain('Put it away safely');
  });

  it('takes files that are chosen, and files that are dropped', async () => {
    await show('report', stateOf('report', 'the overview'));
    await page.evaluate(() => {
      const files = new DataTransfer();
      for (const name of ['a.json', 'b.json']) files.items.add(new File(['{}'], name));
      const zone = document.querySelector('[data-drop="run"]');
      zone?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }));
      zone?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
      const field = document.querySelector<HTMLInputElement>('[data-action="file:run"]');
      if (!field) return;
      files.items.remove(1);
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(await pressed()).toEqual(['files ["a.json","b.json"]', 'files ["a.json"]']);
  });

  it('prints sheets on white paper, without what is for the screen', async () => {
    await show('report', stateOf('report', 'a run, half done'), 'dark');
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      paper: getComputedStyle(document.body).backgroundColor,
      shown: [...document.querySelectorAll<HTMLElement>('.screen')].filter((one) => one.offsetHeight > 0).length,
      sheet: (document.querySelector('.sheet') as HTMLElement).offsetHeight > 0,
    }));
    await page.emulateMediaType(undefined);
    expect(seen).toEqual({ scheme: 'light', paper: 'rgb(255, 255, 255)', shown: 0, sheet: true });
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
