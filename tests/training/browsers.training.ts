// Three Chromium and one Firefox walk the practice console in one session, beside six who have no browser. One of the browsers is
// killed on the way.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { fold } from '../../src/progress/fold.ts';
import { guide } from '../../src/training/fixtures/links.ts';
import { planOf } from '../../src/training/plan-of.ts';
import { writeRelayKey } from '../../src/training/relay.ts';
import { stateOf } from '../../src/training/state.ts';
import { makeSession } from '../e2e/class/board.ts';
import { joinBy } from '../e2e/class/join.ts';
import { openBrowser, openExtensionPage } from '../e2e/person/browser.mjs';
import { createPerson } from '../e2e/person/person.mjs';
import { walk } from '../e2e/person/walk.mjs';
import { builtExtension, front, type Kind, type Setting, setUp } from '../e2e/setting.ts';
import { continueFrom, eventsOf, keptProfile, killBrowser } from '../e2e/survival.ts';
import { shoot } from '../e2e/variant.ts';
import { startEmbedded } from '../relay/embedded.ts';
import { settled } from './compare.ts';
import { startCrowd } from './crowd.ts';
import { SHOTS } from './lesson.ts';
import type { Final } from './self.ts';
import { tellLine } from './tell.ts';

const WHO: readonly [string, Kind][] = [
  ['Ada', 'chrome'],
  ['Ben', 'chrome'],
  ['Chiyo', 'chrome'],
  ['Dilan', 'firefox'],
];
const SIMULATED = 6;
const { actions } = planOf(guide);
/** Firefox gives its consent without asking: nobody is there who could be asked. */
const CONSENT = { 'extensions.webextOptionalPermissionPrompts': false };

/** Where the browser of one of them is killed with -9, as a crash would do it. */
const KILLED = { name: 'Chiyo', at: 'root.app.code-2' };

/** The board from its label down to the end of the table of people. */
const clipOf = (board: Page) =>
  board.evaluate(() => {
    const [head, table] = ['h2.label', '.people'].map((one) => document.querySelector(one)?.getBoundingClientRect());
    const top = (head?.top ?? 0) + scrollY - 12;
    return {
      x: 0,
      y: top,
      width: document.documentElement.clientWidth,
      height: (table?.bottom ?? 0) + scrollY + 12 - top,
    };
  });

const moreOf = (name: string, kind: Kind) => ({
  ...(kind === 'firefox' && { prefs: CONSENT }),
  ...(name === KILLED.name && { profile: keptProfile() }),
});

/** What somebody's own browser has stored of their run. */
async function ownOf(name: string, setting: Setting): Promise<Final> {
  const { marks } = stateOf(guide, fold(await eventsOf(setting)), { name, joined: 0, version: '0' }, Date.now());
  return { name, standings: actions.map((action) => marks[action]?.standing ?? 'open'), hand: false, left: false };
}

async function walks([name, kind]: readonly [string, Kind], setting: Setting, link: string): Promise<string[]> {
  const page = await front(setting);
  await joinBy(setting, link, name);
  await page.bringToFront();
  const before = name === KILLED.name ? await walksOn(name, setting, KILLED.at) : [];
  if (name === KILLED.name) {
    const { practice, opened } = setting;
    await killBrowser(setting);
    setting.opened = await openBrowser({ kind, practice, profile: opened.profile, extension: builtExtension(kind) });
    await continueFrom(await openExtensionPage(setting.opened, 'src/popup/popup.html'));
  }
  return [...before, ...(await walksOn(name, setting))];
}

async function walksOn(name: string, setting: Setting, until?: string): Promise<string[]> {
  const onStuck = (stuck: Page) => shoot(stuck, `training-${name}`);
  const more = { choices: {}, onStuck, ...(until && { until }) };
  const { wrong } = await walk(createPerson(setting.opened.browser, setting.practice, more));
  return wrong.map((one: unknown) => `${name}: ${JSON.stringify(one)}`);
}

it('four browsers and six simulated people in one session', { timeout: 600_000 }, async () => {
  const relay = await startEmbedded();
  const trainer = await setUp('chrome', {}, { start: false, viewport: { width: 1280, height: 1000 } });
  const settings: Setting[] = [];
  try {
    for (const [name, kind] of WHO) settings.push(await setUp(kind, {}, moreOf(name, kind)));
    const board = await openExtensionPage(trainer.opened, 'src/board/board.html');
    const [origin = ''] = relay.origins;
    const link = await makeSession(board, origin, writeRelayKey(relay.key()));
    const lesson = { people: SIMULATED, span: 120_000, seed: 3, actions };
    const crowd = startCrowd({ link, lesson, begun: Date.now(), over: Date.now() + 125_000, speed: 1 }, [origin]);
    try {
      const wrong = await Promise.all(WHO.map((who, nth) => walks(who, settings[nth] as Setting, link)));
      expect(wrong.flat()).toEqual([]);
      await crowd.over();
      const own = [...crowd.finals()];
      for (const [nth, [name]] of WHO.entries()) own.push(await ownOf(name, settings[nth] as Setting));
      const { lost, doubled } = await settled(board, own, 60_000);
      mkdirSync(SHOTS, { recursive: true });
      await board.screenshot({ path: `${SHOTS}browsers.png`, clip: await clipOf(board) });
      const events = own.reduce((all, { standings }) => all + standings.filter((one) => one !== 'open').length, 0);
      tellLine(
        `four browsers, six simulated: ${own.length} people, events: ${events}, lost: ${lost.length}, doubled: ${doubled.length}`,
      );
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      // The four have walked the whole guide.
      const closed = own.slice(SIMULATED).map(({ standings }) => standings.filter((one) => one !== 'open').length);
      for (const count of closed) expect(count).toBeGreaterThan(40);
    } finally {
      crowd.remove();
    }
  } finally {
    for (const one of [trainer, ...settings]) await one.close();
    await relay.stop();
  }
});
