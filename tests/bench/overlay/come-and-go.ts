import { ROUNDS } from './effort.ts';
import type { Stand } from './open.ts';

/** Longer than this no ring is waited for. Milliseconds. */
const LONGEST = 5000;

/** What was seen while a control came and went. */
interface Comings {
  /** From the control to the ring. Milliseconds. */
  came: number[];
  /** Frames drawn with a ring after the control was gone. */
  went: number[];
  /** How often no ring came. */
  never: number;
  /** Layout shift besides what the control itself causes, all rounds together: of the page, and of what a tool put beside it. */
  shift: { page: number; own: number };
}

/** Has a control come and go many times. What does not look for it again has its tour begun again each time. */
export async function comeAndGo({ page, tool }: Stand): Promise<Comings> {
  await page.waitForFunction(() => globalThis.bench?.isRinged('add-mfa'), { polling: 50, timeout: 20_000 });
  const all: Comings = { came: [], went: [], never: 0, shift: { page: 0, own: 0 } };
  for (let round = 0; round < ROUNDS; round++) {
    const wait = 500 + (1500 * round) / ROUNDS;
    const seen = await page.evaluate((options) => globalThis.bench.comeAndGo('add-mfa', options), {
      wait,
      longest: LONGEST,
      again: !tool.isOurs,
    });
    all.went.push(seen.went);
    if (seen.came === undefined) all.never++;
    else all.came.push(seen.came);
    all.shift.page += seen.shift.page;
    all.shift.own += seen.shift.own;
  }
  return all;
}
