import type { Page } from 'puppeteer';
import { storm } from '../cost/storm.ts';
import { median } from '../table.ts';
import { ROUNDS } from './effort.ts';
import type { Stand } from './open.ts';
import { type Spent, spentBy } from './spent.ts';
import { traced } from './trace.ts';

/** A page load counts until so long after the ring is there. Milliseconds. */
export const AFTERWARDS = 1000;
/** How long rest and storm are measured. Milliseconds. */
export const LONG = Math.max(3000, ROUNDS * 500);
/** So long draws the storm before it is measured: see there. Milliseconds. */
const BEFORE = 4000;

const ringed = (page: Page) =>
  page.waitForFunction(() => globalThis.bench?.isRinged('add-mfa'), { polling: 50, timeout: 20_000 });
const shown = (page: Page) =>
  page.waitForFunction(() => globalThis.bench?.control('add-mfa'), { polling: 50, timeout: 20_000 });
const pause = (page: Page, ms: number) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

/** What each of some page loads takes. @param rings whether a ring is to come */
export async function loads({ page, tool }: Stand, rings: boolean): Promise<Spent[]> {
  const wait = rings ? ringed : shown;
  await wait(page);
  const all: Spent[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { events } = await traced(page, async () => {
      await page.reload();
      await wait(page);
      await pause(page, AFTERWARDS);
    });
    all.push(spentBy(events, tool.script));
  }
  return all;
}

/** What is taken in each second while nothing happens and the ring is there. */
export async function atRest({ page, tool }: Stand): Promise<Spent> {
  await ringed(page);
  await pause(page, 3 * AFTERWARDS);
  const { events, seconds } = await traced(page, () => pause(page, LONG));
  return perSecond(spentBy(events, tool.script), seconds);
}

/** The same while a table of 7,000 elements is drawn anew ten times a second. */
export async function inStorm({ page, tool }: Stand): Promise<Spent> {
  await ringed(page);
  const over = page.evaluate(storm, LONG);
  await new Promise((resolve) => setTimeout(resolve, BEFORE));
  const { events, seconds } = await traced(page, () => over);
  return perSecond(spentBy(events, tool.script), seconds);
}

const perSecond = (spent: Spent, seconds: number): Spent => ({ ...spent, total: spent.total / seconds });

/** What takes most, by the function that the browser called: median of each, the largest first. Milliseconds. */
export function parts(all: readonly Spent[]): [name: string, ms: number][] {
  const names = new Set(all.flatMap(({ calls }) => [...calls.keys()]));
  const each = [...names].map((name): [string, number] => [name, median(all.map(({ calls }) => calls.get(name) ?? 0))]);
  return each.sort(([, one], [, other]) => other - one).filter(([, time]) => time >= 0.05);
}
