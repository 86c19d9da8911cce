// How alive a board of five hundred is while fifty messages a second come: by the browser's own trace.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { guide } from '../../src/training/fixtures/links.ts';
import { planOf } from '../../src/training/plan-of.ts';
import { writeRelayKey } from '../../src/training/relay.ts';
import { TASKS, type Trace, traced } from '../bench/overlay/trace.ts';
import { makeSession } from '../e2e/class/board.ts';
import { openExtensionPage } from '../e2e/person/browser.mjs';
import { setUp } from '../e2e/setting.ts';
import { startEmbedded } from '../relay/embedded.ts';
import { settled } from './compare.ts';
import { startCrowd } from './crowd.ts';
import { tellLine } from './tell.ts';
import { sumOf } from './watch.ts';

const PEOPLE = 500;
/** Each does five things in it, of which some go along with another: more than fifty messages a second. Milliseconds. */
const SPAN = 40_000;
const OF_EACH = 5;
const LEAST_A_SECOND = 50;
/** How long is recorded, once all are there. Milliseconds. */
const RECORDED = 20_000;
const LONGEST_TASK = 100;

/** A task: how long it took, and how much of that on the processor. Milliseconds. */
interface Task {
  wall: number;
  own: number;
}

/** Tasks of the page's own thread, the longest first. */
function tasksOf({ events }: Trace): Task[] {
  const isMain = ({ name, pid, tid }: Trace['events'][number]) =>
    name === 'RunTask' && pid === page?.pid && tid === page.tid;
  // The thread on which the board's own messages are opened and drawn is the one that has most to do.
  const threads = new Map<string, { pid: number; tid: number; spent: number }>();
  for (const { name, pid, tid, dur = 0 } of events) {
    if (name !== 'FunctionCall' && name !== 'UpdateLayoutTree') continue;
    const key = `${pid}:${tid}`;
    const before = threads.get(key)?.spent ?? 0;
    threads.set(key, { pid, tid, spent: before + dur });
  }
  const page = [...threads.values()].sort((one, other) => other.spent - one.spent)[0];
  return events
    .filter(isMain)
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, own: tdur / 1000 }))
    .sort((one, other) => other.wall - one.wall);
}

/** Everybody who can be reached in the table by keyboard alone. */
async function reached(board: Page): Promise<Set<string>> {
  const all = new Set<string>();
  await board.focus('.scrolls');
  await board.keyboard.press('Home');
  const seen = () =>
    [...document.querySelectorAll('[data-person]')].map((row) => row.getAttribute('data-person') ?? '');
  const atEnd = () => {
    const box = document.querySelector('.scrolls');
    return !box || box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
  };
  for (let pages = 0; pages < 200; pages++) {
    for (const one of await board.evaluate(seen)) all.add(one);
    if (await board.evaluate(atEnd)) break;
    await board.keyboard.press('PageDown');
    await pause(150);
  }
  return all;
}

/** What a trainer does meanwhile: sorts, narrows, hides names, and pages through everybody. */
async function uses(board: Page): Promise<Set<string>> {
  for (const by of ['name', 'done', 'joined']) {
    await board.select('[data-action="by"]', by);
    await pause(500);
  }
  for (const only of ['hands', 'stuck', 'all']) {
    await board.click(`[data-action="only:${only}"]`);
    await pause(500);
  }
  await board.click('[data-action="hide-names"]');
  const found = await reached(board);
  await board.click('[data-action="hide-names"]');
  return found;
}

it('no task of a board of five hundred is long while fifty messages a second come', { timeout: 180_000 }, async () => {
  const relay = await startEmbedded();
  const setting = await setUp('chrome', {}, { start: false, viewport: { width: 1280, height: 900 } });
  try {
    const board = await openExtensionPage(setting.opened, 'src/board/board.html');
    const [origin = ''] = relay.origins;
    const link = await makeSession(board, origin, writeRelayKey(relay.key()));
    const { actions } = planOf(guide);
    const lesson = { people: PEOPLE, span: SPAN, seed: 9, actions, before: actions.length - OF_EACH };
    const begun = Date.now() + 2000;
    const crowd = startCrowd({ link, lesson, begun, over: begun + SPAN, speed: 1 }, [origin], true);
    try {
      const isThere = async () => (await sumOf(board)).rows === PEOPLE;
      while (!(await isThere())) await pause(200);
      const from = Date.now();
      let found = new Set<string>();
      const trace = await traced(
        board,
        async () => {
          [found] = await Promise.all([uses(board), pause(RECORDED)]);
        },
        TASKS,
      );
      const to = Date.now();
      await crowd.over();
      const { lost, doubled } = await settled(board, crowd.finals());
      const posts = crowd.posts().filter(({ begun: at }) => at >= from && at <= to).length;
      const tasks = tasksOf(trace);
      const [longest = 0] = tasks.map(({ wall }) => wall);
      const own = Math.max(...tasks.map((task) => task.own));
      const seconds = (to - from) / 1000;
      const over = tasks.filter(({ wall }) => wall > 50).length;
      tellLine(
        `board of ${PEOPLE}: ${(posts / seconds).toFixed(0)} messages a second for ${seconds.toFixed(0)} s; longest task ${longest.toFixed(0)} ms (on the processor ${own.toFixed(0)} ms), over 50 ms: ${over} of ${tasks.length}; rows reached by keyboard: ${found.size}; lost: ${lost.length}`,
      );
      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      expect(found.size).toBe(PEOPLE);
      expect(posts / seconds).toBeGreaterThanOrEqual(LEAST_A_SECOND);
      expect(own).toBeGreaterThan(1);
      // Judged is what the board does; what else the machine does meanwhile is printed.
      expect(own).toBeLessThanOrEqual(LONGEST_TASK);
    } finally {
      crowd.remove();
    }
  } finally {
    await setting.close();
    await relay.stop();
  }
});
