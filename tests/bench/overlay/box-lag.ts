import { ROUNDS } from './effort.ts';
import { expectScrolled, FAR, type Lag, ready } from './lag.ts';
import type { Stand } from './open.ts';
import type { Move } from './page/moves.ts';

/** A person turns the wheel by so many notches. */
const TURNS = 5;

/** The lag between boxes, as the page's script sees them at the end of a frame. Any browser. */
export async function boxLag(stand: Stand, move: Move, jank: number): Promise<Lag> {
  await ready(stand, move);
  const { page } = stand;
  const far = FAR[move];
  await page.evaluate((scrolls) => {
    if (scrolls) globalThis.bench.watchScrolling('add-mfa');
    else globalThis.bench.watchFrames('add-mfa');
  }, far !== undefined);
  await page.evaluate((ms) => globalThis.bench.jank(ms), jank);
  const { x, y } = await page.evaluate(() => globalThis.bench.wheelAt());
  await page.mouse.move(x, y);
  for (let round = 0; round < ROUNDS / 4; round++) {
    if (!far) await page.evaluate((wanted) => globalThis.bench.moveOnce(wanted), move);
    for (const deltaY of far ? [far, -far] : []) {
      for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel({ deltaY: deltaY / TURNS });
      await page.evaluate(() => globalThis.bench.scrollEnd());
      if (round === 0 && deltaY > 0) await expectScrolled(page, move, deltaY);
    }
  }
  await page.evaluate(() => globalThis.bench.jank(0));
  await page.evaluate(() => globalThis.bench.frames(3));
  const taken = await page.evaluate(() => globalThis.bench.distances());
  const distances = taken.filter((one) => one !== null);
  return { distances, without: taken.length - distances.length };
}
