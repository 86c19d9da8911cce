// Nothing that the worker acknowledged is ever lost: not with the worker, not with the tab, not with the browser.
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { copyOf, withStartsCounted } from './laws/copies.ts';
import { openBrowser, openExtensionPage } from './person/browser.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, builtExtension, type Kind, type Setting, setUp, storageOf } from './setting.ts';
import { closeTabAndContinue, continueFrom, keptProfile, killBrowser, killWorker, logOf } from './survival.ts';
import { expectSecured, shoot } from './variant.ts';

/** Firefox ends the background page after so long without work, which is between two actions. Milliseconds. */
const NAP = { 'extensions.background.idle.timeout': 300 };

async function walkOn(setting: Setting, more: object) {
  const onStuck = (page: Page) => shoot(page, `survival-${expect.getState().currentTestName}`);
  const { steps, wrong } = await walk(createPerson(setting.opened.browser, setting.practice, { onStuck, ...more }));
  expect(wrong).toEqual([]);
  return steps;
}

/** Every stored event stands there once. */
async function expectNoDoubles(setting: Setting) {
  const log = await logOf(setting);
  expect(new Set(log).size).toBe(log.length);
  expect(log.length).toBeGreaterThan(40);
}

/** What is asked of a browser: each has a file of its own, so that both are tested at a time. */
export const survives = (kind: Kind) => {
  it('the worker ended before every action', async () => {
    const extension = copyOf(kind, withStartsCounted);
    const setting = await setUp(kind, {}, { extension, prefs: NAP });
    try {
      let kills = 0;
      const between = async () => {
        if (kind === 'chrome' && (await killWorker(setting.opened.browser))) kills++;
        return false;
      };
      const steps = await walkOn(setting, { between });
      const starts = Object.keys(await storageOf(setting)).filter((key) => key.startsWith('started:'));
      console.log(`${kind}: ${steps.length} steps, ${kills} kills, ${starts.length} starts`);
      // Fewer than the kills: a worker may be ended before its note of the start is written, or not yet be awake again.
      expect(starts.length).toBeGreaterThan(20);
      if (kind === 'chrome') expect(kills).toBeGreaterThan(steps.length / 2);
      await expectSecured(setting, { scenario: {} });
      await expectNoDoubles(setting);
    } finally {
      await setting.close();
    }
  });

  it.runIf(ASKED.includes(kind))('the tab closed in mid-wizard, twice', async () => {
    const setting = await setUp(kind, {});
    try {
      const due = new Set(['root.app.code-1', 'user.group.row']);
      const between = async (now: string, page: Page) => {
        if (!due.delete(now)) return false;
        await closeTabAndContinue(setting, page);
        return true;
      };
      await walkOn(setting, { between });
      expect(due.size).toBe(0);
      await expectSecured(setting, { scenario: {} });
    } finally {
      await setting.close();
    }
  });

  it.runIf(ASKED.includes(kind))('the browser killed with -9 in mid-wizard, twice', async () => {
    const profile = keptProfile();
    const setting = await setUp(kind, {}, { profile });
    try {
      for (const until of ['root.app.code-2', 'user.permissions.next']) {
        await walkOn(setting, { until });
        const before = await logOf(setting);
        await killBrowser(setting);
        const { practice } = setting;
        setting.opened = await openBrowser({ kind, practice, profile, extension: builtExtension(kind) });
        expect((await logOf(setting)).slice(0, before.length)).toEqual(before);
        await continueFrom(await openExtensionPage(setting.opened, 'src/popup/popup.html'));
      }
      await walkOn(setting, {});
      await expectSecured(setting, { scenario: {} });
      await expectNoDoubles(setting);
    } finally {
      await setting.close();
    }
  });
};
