// A class of twenty and its board in a real browser: what the board shows in the end is what each of them did. The short form
// of what `npm run test:training` does with five hundred.
import { mkdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { guide } from '../../src/training/fixtures/links.ts';
import { planOf } from '../../src/training/plan-of.ts';
import { writeRelayKey } from '../../src/training/relay.ts';
import { startEmbedded } from '../relay/embedded.ts';
import { differenceOf, settled } from '../training/compare.ts';
import { startCrowd } from '../training/crowd.ts';
import { SHOTS } from '../training/lesson.ts';
import { sumOf, timeLate } from '../training/watch.ts';
import { makeSession } from './class/board.ts';
import { openExtensionPage } from './person/browser.mjs';
import { setUp } from './setting.ts';

const PEOPLE = 20;
/** How long they work. Milliseconds. */
const SPAN = 30_000;

describe('a class of twenty', () => {
  it('is on the board as everybody knows it of themselves, also on one that comes late', {
    timeout: 120_000,
  }, async () => {
    const relay = await startEmbedded();
    onTestFinished(() => relay.stop());
    const setting = await setUp('chrome', {}, { start: false, viewport: { width: 1280, height: 1180 } });
    onTestFinished(() => setting.close());
    const board = await openExtensionPage(setting.opened, 'src/board/board.html');
    const [origin = ''] = relay.origins;
    const link = await makeSession(board, origin, writeRelayKey(relay.key()));

    const { actions } = planOf(guide);
    const lesson = { people: PEOPLE, span: SPAN, seed: 5, actions };
    const begun = Date.now();
    const crowd = startCrowd({ link, lesson, begun, over: begun + SPAN, speed: 1 }, [origin]);
    onTestFinished(() => crowd.remove());
    await crowd.over();
    const own = crowd.finals();
    const { lost, doubled, shown } = await settled(board, own);
    expect({ lost, doubled, people: own.length }).toEqual({ lost: [], doubled: [], people: PEOPLE });
    // A planted loss is seen: the comparison can fail.
    const planted = shown.map((one, nth) => (nth === 3 ? { ...one, standings: actions.map(() => 'open') } : one));
    expect(differenceOf(own, planted).lost).toHaveLength(1);

    mkdirSync(SHOTS, { recursive: true });
    await board.screenshot({ path: `${SHOTS}class.png` });
    const late = await timeLate(board, await sumOf(board));
    expect(await settled(board, own)).toMatchObject({ lost: [], doubled: [] });
    const posts = crowd.posts().filter(({ status }) => status === 204).length;
    console.log(
      `${PEOPLE} people, ${posts} posts taken, 0 lost; a late board: first rows after ${late.first.toFixed(0)} ms, whole after ${late.whole.toFixed(0)} ms`,
    );
  });
});
