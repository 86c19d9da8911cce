// driver.js as its documentation shows it: a tour whose steps wait for their elements and go on when they are clicked,
// and which is resumed on the next page from what was saved (driverjs.com/docs/multi-page-tours, November 2026).
import { driver } from 'driver.js';
import sheet from 'driver.js/dist/driver.css?inline';
import { COVER, css, RING } from './colours.ts';
import { type Control, find, TOUR } from './controls.ts';
import { holeOf } from './hole.ts';
import { adopt, whenReady } from './start.ts';

/** How long a step waits for its element. Milliseconds. */
const WAIT = 20_000;
const KEY = 'bench-tour';

let stopIt: (() => void) | undefined;

/** Begins a tour at the first of some controls. */
export function start(controls: readonly Control[] = TOUR, at = 0): void {
  stop();
  const tour = driver({
    animate: false,
    overlayColor: css(RING),
    overlayOpacity: COVER,
    waitForElement: WAIT,
    advanceOnClick: true,
    // A click on the cover would end the tour.
    overlayClickBehavior: () => undefined,
    steps: controls.map((control) => ({ element: () => find(control) as Element })),
    onNextClick: (_element, _step, { index = 0 }) => {
      localStorage.setItem(KEY, `${index + 1}`);
      tour.moveNext();
    },
  });
  tour.drive(at);
  stopIt = () => tour.destroy();
}

export function stop(): void {
  stopIt?.();
  stopIt = undefined;
}

export const ring = () => holeOf(document.querySelector('svg.driver-overlay'));

adopt(sheet);
whenReady(() => start(TOUR, Number(localStorage.getItem(KEY) ?? 0)));
