// Pages of other services at the same hosts, with the same words: no ring is ever on them, and the checklist says where
// to go instead.
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOf, withWalkChanged } from './laws/copies.ts';
import { readPanel } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { front, type Kind, type Setting, setUp } from './setting.ts';

/** With what the hash would mean in IAM. */
const PLACES = [
  '/cognito/v2/idp/user-pools/us-east-1_practice/user-management/users#/users',
  '/cognito/v2/idp/user-pools/us-east-1_practice/user-management/users#/users/create',
  '/singlesignon/home#/users',
  '/singlesignon/home#/users/create',
  '/ec2/home#/users',
  '/ec2/home#/home',
];

/** Actions whose words stand on those pages, and what the page that has them is called. */
const PRESENT = [
  ['user.list', 'IAM'],
  ['user.create', 'IAM users'],
  ['user.user-name', 'Specify user details'],
  ['user.details.next', 'Specify user details'],
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
const STILL = 60;

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

async function until(kind: Kind, action: string, extension?: string): Promise<{ setting: Setting; page: Page }> {
  const setting = await setUp(kind, { mfa: 'root' }, { extension });
  onTestFinished(() => setting.close());
  await walk(createPerson(setting.opened.browser, setting.practice, { until: action }));
  const page = await front(setting);
  await page.evaluateOnNewDocument(noteRings);
  return { setting, page };
}

const open = (page: Page, path: string) => page.goto(new URL(path, page.url()).href, { waitUntil: 'domcontentloaded' });

/** Presses what the page itself calls its first action, such as "Create user". */
async function pressPrimary(page: Page): Promise<void> {
  const button = await page.waitForSelector('[class*="awsui_variant-primary_vjswe"]', { timeout: 10_000 });
  await button?.click();
}

describe.each<Kind>(['chrome', 'firefox'])('pages of other services in %s', (kind) => {
  it.each(PRESENT)('get no ring while %s is next', async (action, title) => {
    const { page } = await until(kind, action);
    for (const path of PLACES) {
      await open(page, path);
      const panel = await settled(page);
      expect([path, panel.now, panel.finding]).toEqual([path, action, 'elsewhere']);
      expect(panel.text).toContain(title);
      if (!path.startsWith('/ec2') && !path.endsWith('create')) {
        await pressPrimary(page);
        expect((await settled(page)).finding).toBe('elsewhere');
      }
      expect(await ringsOf(page)).toEqual([]);
    }
  });

  it('a walk that takes them for IAM is found out', async () => {
    const planted = copyOf(kind, withWalkChanged('iam(v2)?', '(iam|cognito|singlesignon|ec2)(v2)?(\\/.*)?'));
    const { page } = await until(kind, 'user.create', planted);
    await open(page, PLACES[0] ?? '');
    await page.waitForFunction(() => document.querySelector('waymark-ring'), { timeout: 15_000, polling: 50 });
    expect((await ringsOf(page)).length).toBeGreaterThan(0);
  });
});
