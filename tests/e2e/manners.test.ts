// What the walk does when the person does not simply follow it.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLog } from '../../src/progress/log.ts';
import { openExtensionPage } from './person/browser.mjs';
import { pressInPanel, readPanel, readRing } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { pressInPopup, startGuide, waitInBackground } from './person/popup.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, type Kind, type Setting, setUp, storageOf } from './setting.ts';

const POPUP = 'src/popup/popup.html';

async function open(kind: Kind, scenario: object, start = true): Promise<Setting> {
  const setting = await setUp(kind, scenario, { start });
  onTestFinished(() => setting.close());
  return setting;
}

const NOTHING = { now: '', finding: '', waits: false, buttons: [] as string[], text: '', folded: false };

/** Waits until the checklist says something of the kind that is wanted. */
async function panelThat(page: Page, wanted: (panel: Awaited<ReturnType<typeof readPanel>>) => boolean) {
  let panel = NOTHING;
  for (const end = Date.now() + 15_000; !wanted(panel) && Date.now() < end; ) {
    panel = await readPanel(page).catch(() => panel);
  }
  expect(wanted(panel), JSON.stringify(panel)).toBe(true);
  return panel;
}

const walkUntil = ({ opened, practice }: Setting, until: string) =>
  walk(createPerson(opened.browser, practice, { until }));

/** Presses a button of the page by its words, with the mouse, once the checklist has made room for it. */
async function press(page: Page, text: string): Promise<void> {
  const button = await page.waitForSelector(
    `main ::-p-xpath(.//*[self::a or self::button][normalize-space()="${text}"])`,
  );
  await page.waitForFunction(isFree, { polling: 50 }, button);
  await button?.click();
}

/* Runs in the page: whether a press in the middle of something meets it. */
function isFree(element: Element | null): boolean {
  element?.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return element?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ?? false;
}

/** What was done, by action, as it is stored. */
async function doneIn(setting: Setting): Promise<string[]> {
  const stored = await storageOf(setting);
  const { events } = readLog(Object.keys(stored).flatMap((key) => (/^run:.*:\d+$/.test(key) ? [stored[key]] : [])));
  return events.flatMap((event) => ('action' in event ? [String(event.action)] : []));
}

describe.each(ASKED)('manners in %s', (kind) => {
  it.each(['user', 'role'])('says that the root task is not for a %s, and rings nothing', async (principal) => {
    const setting = await open(kind, { principal });
    const page = await front(setting);
    const panel = await panelThat(page, ({ finding }) => finding === 'wrong-principal');
    expect(panel.text).toMatch(/needs the root user, but (an IAM user|a role) is signed in here/);
    expect(await readRing(page)).toBeUndefined();
  });

  it('tells whoever goes elsewhere where the next action is, and leads there on a press', async () => {
    const setting = await open(kind, {});
    const page = await front(setting);
    await panelThat(page, ({ finding }) => finding === 'ringed');
    await page.goto(setting.practice.url('#/users'), { waitUntil: 'domcontentloaded' });
    await page.goto(new URL('/console/home', setting.practice.url()).href, { waitUntil: 'domcontentloaded' });
    const panel = await panelThat(page, ({ finding }) => finding === 'elsewhere');
    expect(panel.text).toContain('This is done on another page: IAM Dashboard');
    await pressInPanel(page, 'go-there');
    await panelThat(page, ({ now, finding }) => now === 'root.add-mfa' && finding === 'ringed');
  });

  it('takes no click for a result: an incomplete form stays where it is', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.device-name');
    const page = await front(setting);
    await press(page, 'Next');
    await page.waitForSelector('[class*="awsui_error_14mhv_"]');
    await panelThat(page, ({ now, finding }) => now === 'root.device-name' && finding === 'ringed');
    expect((await doneIn(setting)).filter((id) => /kind|next|device-name/.test(id))).toEqual([]);
  });

  it('asks for the codes anew when the console refuses them', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.app.code-1');
    // Codes that the person mistypes: the console refuses them.
    const mistyping = createPerson(setting.opened.browser, setting.practice, { until: 'root.app.finish' });
    await walk(Object.assign(mistyping, { code: (now: string) => (now.endsWith('1') ? '000000' : '000001') }));
    await press(await front(setting), 'Add MFA');
    const page = await front(setting);
    await panelThat(page, ({ now, finding }) => now === 'root.app.code-1' && finding === 'ringed');
    const ring = await readRing(page);
    expect(
      await page.evaluate(
        (x: number, y: number) => globalThis.practice.accepts(x, y).ok,
        ring?.centre.x ?? 0,
        ring?.centre.y ?? 0,
      ),
    ).toBe(true);
  });

  it('points at a field that was emptied, once the console says that it is wrong', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.device');
    const page = await front(setting);
    await page.click('main input[type=text], main input:not([type])', { count: 3 });
    await page.keyboard.press('Backspace');
    await press(page, 'Next');
    await panelThat(page, ({ now, finding }) => now === 'root.device-name' && finding === 'ringed');
  });

  it('rings nothing of the root user when the new user’s MFA is next', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'self.device-name');
    setting.practice.signInAs('root');
    const page = await front(setting);
    await page.goto(setting.practice.url('#/security_credentials/mfa'), { waitUntil: 'domcontentloaded' });
    await page.reload({ waitUntil: 'domcontentloaded' });
    const panel = await panelThat(page, ({ finding }) => finding === 'wrong-principal');
    expect(panel.text).toContain('needs your new IAM user, but the root user is signed in here');
    expect(await readRing(page)).toBeUndefined();
  });

  it('unfolds on a press where there is no room for it', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.device-name');
    const page = await front(setting);
    await page.setViewport({ width: 320, height: 240 });
    await panelThat(page, ({ buttons }) => buttons.length === 1);
    await pressInPanel(page, 'fold');
    await panelThat(page, ({ buttons }) => buttons.includes('look-again'));
  });

  it('keeps two tabs on one run', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.device-name');
    const first = await front(setting);
    const second = await setting.opened.browser.newPage();
    await second.goto(setting.practice.url(), { waitUntil: 'domcontentloaded' });
    await panelThat(second, ({ now, finding }) => now === 'root.device-name' && finding === 'elsewhere');
    await second.goto(setting.practice.url('#/security_credentials/mfa'), { waitUntil: 'domcontentloaded' });
    await panelThat(second, ({ finding }) => finding === 'ringed');
    await walkUntil(setting, 'root.app.kind');
    await first.bringToFront();
    await panelThat(first, ({ now }) => now !== '' && now !== 'root.add-mfa');
    expect(new Set(await doneIn(setting)).has('root.device-name')).toBe(true);
  });

  it('walks a frame that is drawn small at first', async () => {
    const setting = await open(kind, { frame: true }, false);
    const [page] = (await setting.opened.browser.pages()) as [Page];
    await page.evaluateOnNewDocument(() => {
      const small = document.createElement('style');
      small.textContent = '.practice-frame { width: 120px !important; }';
      addEventListener('DOMContentLoaded', () => document.head.append(small));
      Object.assign(globalThis, { growFrame: () => small.remove() });
    });
    await startGuide(setting.opened, setting.practice);
    await panelThat(page, ({ finding }) => finding === 'elsewhere');
    expect(await readRing(page)).toBeUndefined();
    await page.evaluate(() => (globalThis as unknown as { growFrame(): void }).growFrame());
    await panelThat(page, ({ finding }) => finding === 'ringed');
    expect(await readRing(page)).toBeDefined();
  });

  it('leaves the page as it was', async () => {
    const setting = await open(kind, {}, false);
    const [page] = (await setting.opened.browser.pages()) as [Page];
    await page.goto(setting.practice.url(), { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => globalThis.practice?.boxes().length > 0 && document.querySelector('[name=awsc-session-data]'),
      { polling: 50 },
    );
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await openExtensionPage(setting.opened, POPUP);
    await (await popup.waitForSelector('[data-action="start"]'))?.click();
    await page.bringToFront();
    await panelThat(page, ({ finding }) => finding === 'ringed');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toBe(before);
    const anchor = () =>
      document.querySelector<HTMLElement>('waymark-ring')?.style.getPropertyValue('position-anchor').slice(2);
    expect(await page.evaluate(() => document.body.outerHTML)).toContain((await page.evaluate(anchor)) || 'an anchor');
    await pressInPanel(page, 'close');
    await page.waitForFunction(() => !document.querySelector('waymark-checklist, waymark-ring'), { polling: 50 });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('shows on the badge what is left, and in the popup what is next', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.device-name');
    const popup = await openExtensionPage(setting.opened, POPUP);
    await popup.waitForFunction(() => document.querySelector('.card'), { polling: 50 });
    const words = await popup.evaluate(() => document.body.textContent ?? '');
    const [, done, total] = /(\d+) of (\d+) done/.exec(words) ?? [];
    expect(words).toContain('Type a Device name');
    expect(await popup.evaluate(() => chrome.action.getBadgeText({}))).toBe(String(Number(total) - Number(done)));
  });

  it('starts over when asked twice, and keeps the earlier run', async () => {
    const setting = await open(kind, {});
    await walkUntil(setting, 'root.device');
    const before = await storageOf(setting);
    const popup = await openExtensionPage(setting.opened, POPUP);
    await pressInPopup(popup, 'start-over');
    await pressInPopup(popup, 'start-over-no');
    await pressInPopup(popup, 'start-over');
    expect(await popup.evaluate(() => chrome.storage.local.get('active'))).toEqual({ active: before.active });
    await pressInPopup(popup, 'start-over-yes');
    // How much is done is no sign of it: what the page shows is soon seen again.
    const isOther = async (old: string) =>
      JSON.stringify(await chrome.storage.local.get('active')).includes(old) === false;
    await popup.waitForFunction(isOther, { polling: 50 }, (before.active as { run: string }).run);
    await waitInBackground(popup, 'continue');
    await popup.close();
    const after = await storageOf(setting);
    expect(Object.keys(after).filter((key) => /^run:[\w-]+$/.test(key))).toHaveLength(2);
    for (const key of Object.keys(before).filter((one) => one.startsWith('run:')))
      expect(after[key]).toEqual(before[key]);
  });
});
