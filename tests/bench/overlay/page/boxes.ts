// Compares boxes in the page, for a browser whose drawn frames cannot be recorded.
import type { Control } from './controls.ts';
import { afterFrame, frames } from './frame.ts';
import { control, distance } from './ring.ts';

/** Distances in CSS pixels; null: no ring. */
type Distances = (number | null)[];

let taken: Distances = [];
let end = () => {};

/** Scrolling has ended when nothing has scrolled for so long. Not every browser tells it of every wheel. Milliseconds. */
const STILL = 200;

let last: number | null | undefined;
let scrolledAt = 0;

/** From now on remembers the distance at the first frame after each scroll event. */
export function watchScrolling(name: Control): void {
  const signal = begin();
  const onScroll = () => {
    scrolledAt = performance.now();
    afterFrame(() => {
      last = distance(name) ?? null;
    });
  };
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
}

/** Waits until scrolling has ended, and takes the distance at the first frame after the last scroll event. */
export async function scrollEnd(): Promise<void> {
  do await frames(2);
  while (performance.now() - scrolledAt < STILL);
  if (last !== undefined) taken.push(last);
  last = undefined;
}

/** From now on takes the distance at every frame in which the control is elsewhere than in the one before. */
export function watchFrames(name: Control): void {
  const signal = begin();
  const place = () => control(name)?.y;
  let before = place();
  const frame = () => {
    if (signal.aborted) return;
    const now = place();
    if (now !== before) taken.push(distance(name) ?? null);
    before = now;
    afterFrame(frame);
  };
  afterFrame(frame);
}

function begin(): AbortSignal {
  const life = new AbortController();
  end = () => life.abort();
  taken = [];
  return life.signal;
}

/** Ends watching and gives what was taken. */
export function distances(): Distances {
  end();
  return taken;
}
