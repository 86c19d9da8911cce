// What the tests of a page that is just turning into another call. Runs in the page.
import { turning } from '../../src/follow/turning.ts';

const isTurning = turning(document);

/** Whether the page still shows what was there before, after something was done to it. */
export function after(change: string, page: string, now: number): boolean {
  new Function(change)();
  return isTurning(page, now);
}
