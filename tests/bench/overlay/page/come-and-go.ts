import { type Control, find } from './controls.ts';
import { frames } from './frame.ts';
import { isRinged } from './ring.ts';
import { type ShiftSeen, shiftBesides } from './shift.ts';

/** What one coming and going showed. */
export interface Seen {
  came: number | undefined;
  went: number;
  shift: ShiftSeen;
}

/** After so many frames with a ring round nothing it is no longer waited for its end. */
const MOST = 120;

/**
 * Takes the ringed control out of the page and puts it in again.
 * @param options.wait how long it is away. Milliseconds
 * @param options.longest how long a ring is waited for. Milliseconds
 * @param options.again whether the tour is begun again in between
 */
export async function comeAndGo(
  name: Control,
  { wait, longest, again }: { wait: number; longest: number; again: boolean },
): Promise<Seen> {
  const shift = shiftBesides();
  const control = find(name) as HTMLElement;
  const place = placeholderFor(control);
  await frames(1);
  control.replaceWith(place);
  const went = await ringedAfterwards();
  if (again) globalThis.benchTool.start();
  await new Promise((resolve) => setTimeout(resolve, wait));
  const start = performance.now();
  place.replaceWith(control);
  let came: number | undefined;
  while (came === undefined && performance.now() - start < longest) {
    await frames(1);
    if (isRinged(name)) came = performance.now() - start;
  }
  // At rest again, and what moved has been told.
  await frames(20);
  return { came, went, shift: shift() };
}

/** Something unseen of the same size: whatever else moves then is not the page's own doing. */
function placeholderFor(control: HTMLElement): HTMLElement {
  const { width, height } = control.getBoundingClientRect();
  const place = document.createElement('span');
  place.style.cssText = `display: inline-block; visibility: hidden; width: ${width}px; height: ${height}px`;
  return place;
}

/** How many frames still have a ring. */
async function ringedAfterwards(): Promise<number> {
  for (let count = 0; count < MOST; count++) {
    await frames(1);
    if (!globalThis.benchTool.ring()) return count;
  }
  return MOST;
}
