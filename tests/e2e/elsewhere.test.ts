// Pages of other services at the same hosts, with the same words: no ring is ever on them, and the checklist says where
// to go instead.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOf, withWalkChanged } from './laws/copies.ts';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { front, type Kind, type Setting, setUp } from './setting.ts';

/** With the hash that would mean the same in IAM. The list of users has a button that adds one. */
const PLACES = [
  '/cognito/v2/idp/user-pools/us-east-1_practice/user-management/users#/users',
  '/singlesignon/home#/users',
  '/ec2/home#/users',
  '/singlesignon/home#/users/create',
];
const HAS_BUTTON = /^\/(cognito|singlesignon).*#\/users$/;

/** Actions whose words stand on those pages, in the guide's order, and what the page that has them is called. */
const PRESENT = [
  ['user.list', 'IAM'],
  ['user.create', 'IAM users'],
  ['user.user-name', 'Specify user details'],
] as const;

/** Notes every ring that is ever shown in any frame of a page. Runs in the pages, before anything else. */
function noteRings() {
  const notes: string[] = [];
  Object.assign(globalThis, { ringsNoted: notes });
  const look = () => {
    const ring = document.querySelector<HTMLElement>('waymark-ring');
    if (ring?.matches(':popover-open') && ring.getBoundingClientRect().width > 0) notes.push(location.pathname);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

const ringsOf = async (page: Page): Promise<string[]> => {
  const read = () => (globalThis as { ringsNoted?: string[] }).ringsNoted ?? [];
  const notes = await Promise.all(page.frames().map((frame) => frame.evaluate(read).catch(() => [])));
  return notes.flat();
};

/** For so many frames in a row nothing changes: the walk looks anew within fewer. */
const STILL = 40;

/** Waits until the checklist has said the same for a while, and returns it. */
async function settled(page: Page) {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const before = await readPanel(page).catch(() => undefined);
    await page.evaluate(frames, STILL).catch(() => undefined);
    const after = await readPanel(page).catch(() => undefined);
    const isStill = JSON.stringify(before) === JSON.stringify(after) && !/^(looking)?$/.test(after?.finding ?? '');
    if (after && isStill) return after;
  }
  throw new Error(`The checklist never settles: ${JSON.stringify(await readPanel(page))}`);
}

/* Runs in the page: returns after so many frames. */
async function frames(count: number) {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Sets up a browser that notes rings; the guide's first task is done already. */
async function begin(kind: Kind, extension?: string): Promise<Setting> {
  const setting = await setUp(kind, { mfa: 'root' }, { extension });
  onTestFinished(() => setting.close());
  const page = await front(setting);
  await page.evaluateOnNewDocument(noteRings);
  return setting;
}

/** Goes on until an action is the present one; from a page elsewhere the checklist leads back. */
async function until(setting: Setting, action: string): Promise<Page> {
  const { wrong } = await walk(createPerson(setting.opened.browser, setting.practice, { until: action }));
  expect(wrong).toEqual([]);
  return front(setting);
}

const open = (page: Page, path: string) => page.goto(new URL(path, page.url()).href, { waitUntil: 'domcontentloaded' });

/** Presses what the page itself calls its first action, such as "Create user". */
async function pressPrimary(page: Page): Promise<void> {
  const button = await page.waitForSelector('[class*="awsui_variant-primary_vjswe"]', { timeout: 10_000 });
  await button?.click();
}

/** Opens a page of another service, presses its own button where it has one, and expects no ring at any time. */
async function expectNoRing(page: Page, path: string, action: string, title: string): Promise<void> {
  await open(page, path);
  const panel = await settled(page);
  expect([path, panel.now, panel.finding]).toEqual([path, action, 'elsewhere']);
  expect(panel.text).toContain(`This is done on another page: ${title}`);
  if (HAS_BUTTON.test(path)) {
    await pressPrimary(page);
    expect((await settled(page)).finding).toBe('elsewhere');
  }
  expect(await ringsOf(page)).toEqual([]);
}

/** The gate is the same code in both: Firefox is asked by `npm run test:all`. */
const KINDS: Kind[] = process.env.WAYMARK_ALL === '1' ? ['chrome', 'firefox'] : ['chrome'];

describe.each(KINDS)('pages of other services in %s', (kind) => {
  it('get no ring for what IAM calls by the same words, and are led away from', async () => {
    const setting = await begin(kind);
    for (const [action, title] of PRESENT) {
      const page = await until(setting, action);
      for (const path of PLACES) await expectNoRing(page, path, action, title);
    }
    await until(setting, 'user.console-access');
  });

  it('are found out where a walk takes them for IAM', async () => {
    const planted = copyOf(kind, withWalkChanged('iam(v2)?', '(iam|cognito|singlesignon|ec2)(v2)?(\\/.*)?'));
    const setting = await begin(kind, planted);
    const page = await until(setting, 'user.create');
    await open(page, PLACES[0] ?? '');
    await page.waitForFunction(() => document.querySelector('waymark-ring'), { timeout: 15_000, polling: 50 });
    await page.waitForFunction(() => (globalThis as { ringsNoted?: string[] }).ringsNoted?.length, { polling: 50 });
  });
});
