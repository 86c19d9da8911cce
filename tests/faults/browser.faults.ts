// Real browsers, whose worker or whose whole process is ended at random moments of a storm of events.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { copyOf, withStartsCounted } from '../e2e/laws/copies.ts';
import { openBrowser, openExtensionPage } from '../e2e/person/browser.mjs';
import { builtExtension, type Kind, type Setting, setUp } from '../e2e/setting.ts';
import { keptProfile, killBrowser, killWorker } from '../e2e/survival.ts';
import { reportFaults } from './report.ts';
import { beginStorm, blow, calm, type Harm, harmOf, quietPage, underWay } from './storm.ts';
import { randomOf } from './worker.ts';

const countOf = (name: string, usual: number) => Number(process.env[`FAULTS_${name}`] ?? usual);
const KILLS = countOf('KILLS', 200);
const CRASHES = countOf('CRASHES', 20);
const UPDATES = countOf('UPDATES', 5);
const BROWSERS = (process.env.FAULTS_BROWSERS ?? 'chrome,firefox').split(',') as Kind[];
/** A run for so many kills: a log of many thousand events is nobody's. */
const KILLS_PER_RUN = 25;
const TABS = ['a', 'b', 'c'];
/** Firefox ends the background page after so long without work; no driver can. Milliseconds. */
const NAP = { 'extensions.background.idle.timeout': 200 };

const random = randomOf(countOf('SEED', 1));
const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, random() * most));
const NONE: Harm = { acknowledged: 0, lost: 0, unreadable: 0, duplicates: 0 };

function add(one: Harm, other: Harm): Harm {
  const { acknowledged, lost, unreadable, duplicates } = other;
  return {
    acknowledged: one.acknowledged + acknowledged,
    lost: one.lost + lost,
    unreadable: one.unreadable + unreadable,
    duplicates: one.duplicates + duplicates,
  };
}

/** Leaves the counts and fails when anything came to harm, or when there was no storm at all. */
function conclude(what: string, times: number, harm: Harm): void {
  reportFaults(`${what}, ${times} times`, {
    'acknowledged events': harm.acknowledged,
    lost: harm.lost,
    'logs that do not load': harm.unreadable,
    'duplicates after replay': harm.duplicates,
  });
  expect(harm).toEqual({ ...NONE, acknowledged: harm.acknowledged });
  expect(harm.acknowledged).toBeGreaterThan(times);
}

/** Leaves room for a few events and no more. */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { local } = chrome.storage;
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filler: 'x'.repeat(room - 3000) });
  });

/** Waits until the worker has refused an event, and says why. */
const refused = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as { refusal?: string }).refusal === 'problem.full', {
    timeout: 30_000,
  });

async function quietPopup({ opened }: Setting): Promise<string> {
  const popup = await openExtensionPage(opened, 'src/popup/popup.html');
  const notice = await popup.waitForSelector('[data-room="full"]', { timeout: 20_000 });
  const text = await notice?.evaluate((one: Element) => one.textContent);
  await popup.close();
  return text ?? '';
}

async function pagesOf({ opened }: Setting): Promise<Page[]> {
  const pages: Page[] = [];
  for (const _tab of TABS) pages.push(await quietPage(opened));
  return pages;
}

/** Makes the copy a newer version of the extension. */
function makeNewer(folder: string, version: number): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": "[\d.]+"/, `"version": "0.1.${version}"`));
}

describe.each(BROWSERS)('a storm of events in %s', (kind) => {
  it.runIf(kind === 'chrome')('the worker killed', { timeout: 900_000 }, async () => {
    const setting = await setUp(kind, {}, { start: false });
    let harm = NONE;
    let kills = 0;
    try {
      const pages = await pagesOf(setting);
      const [first] = pages as [Page];
      while (kills < KILLS) {
        const storm = await beginStorm(first);
        await Promise.all(pages.map((page, tab) => blow(page, storm, TABS[tab] ?? '')));
        for (let end = Math.min(kills + KILLS_PER_RUN, KILLS); kills < end; await pause(200))
          if (await killWorker(setting.opened.browser)) kills++;
        await Promise.all(pages.map((page) => calm(page, storm)));
        harm = add(harm, await harmOf(first, storm));
      }
    } finally {
      await setting.close();
    }
    conclude(`${kind}: worker killed in a storm`, kills, harm);
  });

  it.runIf(kind === 'firefox')('the background page asleep again and again', { timeout: 900_000 }, async () => {
    const extension = copyOf(kind, withStartsCounted);
    const setting = await setUp(kind, {}, { extension, start: false, prefs: NAP });
    const naps = Math.ceil(KILLS / 10);
    let harm = NONE;
    try {
      const page = await quietPage(setting.opened);
      const storm = await beginStorm(page);
      for (let nap = 0; nap < naps; nap++) {
        await blow(page, storm, `nap-${nap}`);
        await pause(200);
        await calm(page, storm);
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      harm = await harmOf(page, storm);
      const stored = Object.keys(await page.evaluate(() => chrome.storage.local.get(null)));
      expect(stored.filter((key) => key.startsWith('started:')).length).toBeGreaterThan(naps / 2);
    } finally {
      await setting.close();
    }
    conclude(`${kind}: background page asleep between storms`, naps, harm);
  });

  it('the browser killed with -9', { timeout: 1_800_000 }, async () => {
    const profile = keptProfile();
    const setting = await setUp(kind, {}, { profile, start: false });
    let harm = NONE;
    try {
      for (let crash = 0; crash < CRASHES; crash++) {
        const pages = await pagesOf(setting);
        const storm = await beginStorm(pages[0] as Page);
        await Promise.all(pages.map((page, tab) => blow(page, storm, TABS[tab] ?? '')));
        await underWay(storm);
        await pause(1000);
        await killBrowser(setting);
        setting.opened = await openBrowser({
          kind,
          practice: setting.practice,
          profile,
          extension: builtExtension(kind),
        });
        const page = await quietPage(setting.opened);
        harm = add(harm, await harmOf(page, storm));
        await page.close();
      }
    } finally {
      await setting.close();
    }
    conclude(`${kind}: browser killed with -9 in a storm`, CRASHES, harm);
  });

  // Firefox has no bound that a test could reach.
  it.runIf(kind === 'chrome')('the storage full', { timeout: 120_000 }, async () => {
    const setting = await setUp(kind, {}, { start: false });
    let harm = NONE;
    try {
      const page = await quietPage(setting.opened);
      const storm = await beginStorm(page);
      await fillUp(page);
      await blow(page, storm, 'a');
      await refused(page);
      const told = await quietPopup(setting);
      expect(told).toContain('full');
      await page.evaluate(() => chrome.storage.local.remove('filler'));
      await calm(page, storm);
      harm = await harmOf(page, storm);
    } finally {
      await setting.close();
    }
    conclude(`${kind}: storage full in a storm`, 1, harm);
  });

  it('the extension updated', { timeout: 900_000 }, async () => {
    const folder = copyOf(kind);
    const setting = await setUp(kind, {}, { extension: folder, start: false });
    let harm = NONE;
    try {
      for (let update = 1; update <= UPDATES; update++) {
        const page = await quietPage(setting.opened);
        const storm = await beginStorm(page);
        await blow(page, storm, 'a');
        await underWay(storm);
        await pause(500);
        makeNewer(folder, update);
        await setting.opened.browser.installExtension(folder);
        const after = await quietPage(setting.opened);
        expect(await after.evaluate(() => chrome.runtime.getManifest().version)).toBe(`0.1.${update}`);
        harm = add(harm, await harmOf(after, storm));
        await after.close();
        await page.close().catch(() => undefined);
      }
    } finally {
      await setting.close();
    }
    conclude(`${kind}: extension updated in a storm`, UPDATES, harm);
  });
});
