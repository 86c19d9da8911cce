import { ROUNDS } from './effort.ts';
import type { Stand } from './open.ts';
import { NONE } from './tools.ts';

/** The layout shift of each of some page loads, up to a second after the ring is there. */
export async function loadShift({ page, tool }: Stand): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.reload();
    const arrived = (rings: boolean) =>
      rings ? globalThis.bench?.isRinged('add-mfa') : globalThis.bench?.control('add-mfa');
    await page.waitForFunction(arrived, { polling: 50, timeout: 20_000 }, tool.name !== NONE.name);
    await page.evaluate(() => globalThis.bench.frames(60));
    all.push(await page.evaluate(() => globalThis.bench.shiftOfLoad()));
  }
  return all;
}
