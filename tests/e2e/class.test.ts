// A class of twenty and its board in a real browser: what the board shows in the end is what each of them did.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { guide } from '../../src/training/fixtures/links.ts';
import { readJoinLink } from '../../src/training/link.ts';
import { planOf } from '../../src/training/plan-of.ts';
import { writeRelayKey } from '../../src/training/relay.ts';
import { startEmbedded } from '../relay/embedded.ts';
import { makeSession } from './class/board.ts';
import { chances, Simulated } from './class/simulated.ts';
import { openExtensionPage } from './person/browser.mjs';
import { setUp } from './setting.ts';

const SHOTS = fileURLToPath(new URL('../../.cache/training/', import.meta.url));
const PEOPLE = 20;
/** How long they work. Milliseconds. */
const SPAN = 30_000;

/* Runs in the board: what stands in the table, by name. All rows are drawn, as for paper. */
function shown(): Record<string, string[]> {
  window.dispatchEvent(new Event('beforeprint'));
  const rows = [...document.querySelectorAll('[data-person]')];
  return Object.fromEntries(
    rows.map((row) => [
      (row.querySelector('.name')?.getAttribute('title') ?? '').trim(),
      [...row.querySelectorAll('[data-standing]')].map((cell) => cell.getAttribute('data-standing') ?? ''),
    ]),
  );
}

const isSame = (one: Record<string, string[]>, other: Record<string, string[]>): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (table: Record<string, string[]>) =>
  Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1));

/** What the board shows once it is what is expected, or after some time. */
async function settled(board: Page, expected: Record<string, string[]>): Promise<Record<string, string[]>> {
  for (const end = Date.now() + 10_000; ; ) {
    const now = await board.evaluate(shown);
    if (isSame(now, expected) || Date.now() > end) return now;
    await board.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
}

describe('a class of twenty', () => {
  it('is on the board as everybody knows it of themselves, also on one that comes late', {
    timeout: 120_000,
  }, async () => {
    const relay = await startEmbedded();
    onTestFinished(() => relay.stop());
    const setting = await setUp('chrome', {}, { start: false });
    onTestFinished(() => setting.close());
    const board = await openExtensionPage(setting.opened, 'src/board/board.html');
    const text = await makeSession(board, relay.origins[0] ?? '', writeRelayKey(relay.key()));
    const { link } = readJoinLink(text, { now: Date.now() });
    if (!link) throw new Error('The board gave a link that is none.');

    const { actions } = planOf(guide);
    const chance = chances(20);
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, nth) => Simulated.joining(`Person ${nth + 1}`, link, actions, chance)),
    );
    await Promise.all(people.map((one, nth) => one.works(2 * nth + 1, SPAN)));
    const expected = Object.fromEntries(
      people.map(({ name, marks }) => [name, actions.map((action) => marks[action]?.standing ?? 'open')]),
    );
    expect(await settled(board, expected)).toEqual(expected);
    // A planted loss is seen: the comparison can fail.
    expect(isSame({ ...expected, 'Person 3': actions.map(() => 'open') }, expected)).toBe(false);

    mkdirSync(SHOTS, { recursive: true });
    await board.setViewport({ width: 1280, height: 1180 });
    await board.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await board.screenshot({ path: `${SHOTS}class.png` });
    const begun = Date.now();
    await board.reload();
    expect(await settled(board, expected)).toEqual(expected);
    const posts = people.reduce((sum, { taken }) => sum + taken, 0);
    console.log(`${PEOPLE} people, ${posts} posts taken, 0 lost; a late board is whole after ${Date.now() - begun} ms`);
  });
});
