// A whole class: a board in a real browser, a relay, people, and what happens to them in between.
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { guide } from '../../src/training/fixtures/links.ts';
import { planOf } from '../../src/training/plan-of.ts';
import { writeRelayKey } from '../../src/training/relay.ts';
import { makeSession } from '../e2e/class/board.ts';
import { openExtensionPage } from '../e2e/person/browser.mjs';
import { setUp } from '../e2e/setting.ts';
import type { Relay } from '../relay/relay.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import { type Difference, delaysOf, settled } from './compare.ts';
import { type Crowd, startCrowd } from './crowd.ts';
import { startLoad } from './load.ts';
import type { Class } from './script.ts';
import { type Late, shownSoFar, startWatching, sumOf, timeLate } from './watch.ts';

export const SHOTS = fileURLToPath(new URL('../../.cache/training/', import.meta.url));
/** Groups of participants, each in a process of its own and behind a network of its own. */
const GROUPS = 4;
/** From the last deed to the end of the class: whoever's relay has forgotten all is told so by the next beat. Milliseconds. */
const AFTERWARDS = 50_000;

/** What can be hurt while a class goes on. */
export interface Scene {
  session: string;
  crowd: Crowd;
  board: Page;
  networks: Balancer[];
  /** Resolves at a part of the class, from 0 to 1. */
  until(part: number): Promise<void>;
}

export interface Told extends Difference {
  people: number;
  /** Actions that people marked, posts that were begun, and those that the relay took. */
  events: number;
  posts: number;
  taken: number;
  /** Actions that the board shows in the end. */
  shown: number;
  /** From post to board. Milliseconds. */
  delays: number[];
  late: Late;
  /** How much of the processors was used: 0 to 1. */
  load: number;
  /** Notices that were sent, and how many people have heard all of them. */
  notices: number;
  heardAll: number;
}

export interface Plan {
  relay: Relay;
  lesson: Omit<Class, 'actions'>;
  /** How many milliseconds of class time go by in one. */
  speed: number;
  /** What happens besides. */
  meanwhile?(scene: Scene): Promise<void>;
  /** Name of the pictures. */
  picture: string;
}

/** Holds a class, and tells what became of it. */
export async function hold({ relay, lesson, speed, meanwhile, picture }: Plan): Promise<Told> {
  const setting = await setUp('chrome', {}, { start: false, viewport: { width: 1280, height: 1400 } });
  const networks = await Promise.all(Array.from({ length: GROUPS + 1 }, (_, nth) => startBalancer(relay.origins, nth)));
  let crowd: Crowd | undefined;
  try {
    const board = await openExtensionPage(setting.opened, 'src/board/board.html');
    const link = await makeSession(board, networks[GROUPS]?.origin ?? '', writeRelayKey(relay.key()));
    await startWatching(board);
    const { actions } = planOf(guide);
    const begun = Date.now() + 3000;
    const ends = begun + lesson.span / speed;
    const load = startLoad();
    const order = { link, lesson: { ...lesson, actions }, begun, over: ends + AFTERWARDS, speed };
    crowd = startCrowd(
      order,
      networks.slice(0, GROUPS).map(({ origin }) => origin),
    );
    const until = (part: number) => pause(Math.max(0, begun + (part * lesson.span) / speed - Date.now()));
    const session = new URLSearchParams(new URL(link).hash.slice(1)).get('s') ?? '';
    const notices = sendNotices(board, until);
    await Promise.all([meanwhile?.({ session, crowd, board, networks, until }), notices, crowd.over()]);
    const shown = await shownSoFar(board);
    const used = load();
    const result = await settled(board, crowd.finals());
    const late = await pictured(board, picture, () => lateBoard(board));
    const after = await settled(board, crowd.finals());
    const selves = crowd.selves();
    return {
      ...{
        people: selves.length,
        lost: [...result.lost, ...after.lost],
        doubled: [...result.doubled, ...after.doubled],
      },
      events: selves.reduce((all, { marks }) => all + Object.keys(marks).length, 0),
      posts: crowd.posts().length,
      taken: selves.reduce((all, one) => all + one.taken, 0),
      shown: result.shown.reduce((all, { standings }) => all + standings.filter((one) => one !== 'open').length, 0),
      ...{ delays: delaysOf(crowd.posts(), shown), late, load: used, notices: NOTICES.length },
      heardAll: selves.filter((one) => one.notices.length === NOTICES.length).length,
    };
  } finally {
    crowd?.remove();
    await setting.close();
    await Promise.all(networks.map((one) => one.close()));
  }
}

/** What the trainer says, and at which part of the class. */
const NOTICES = [
  [0.3, 'Go on to the second task'],
  [0.6, 'Break until half past ten'],
  [0.9, 'Five minutes more'],
] as const;

async function sendNotices(board: Page, until: Scene['until']): Promise<void> {
  for (const [nth, [part, text]] of NOTICES.entries()) {
    await until(part);
    await board.locator('[data-action="notice"]').fill(text);
    await board.locator('[data-action="send-notice"]').click();
    // What the relay took is on the board.
    const isSaid = (count: number) =>
      [...document.querySelectorAll('summary')].some((one) => one.textContent?.includes(`${count}`));
    await board.waitForFunction(isSaid, { timeout: 30_000 }, nth + 1);
  }
}

const lateBoard = async (board: Page): Promise<Late> => timeLate(board, await sumOf(board));

async function pictured<T>(board: Page, name: string, then: () => Promise<T>): Promise<T> {
  mkdirSync(SHOTS, { recursive: true });
  await board.screenshot({ path: `${SHOTS}${name}.png` });
  return then();
}
