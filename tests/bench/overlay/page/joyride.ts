// react-joyride as its documentation shows it: a component beside the app, whose steps wait for their targets. A press of
// the control itself does not lead to the next step: a controlled tour is the way for that, and it ends with the page.
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import { COVER, css, RING } from './colours.ts';
import { type Control, find, TOUR } from './controls.ts';
import { holeOf } from './hole.ts';
import { whenReady } from './start.ts';

/** How long a step waits for its target. Milliseconds. */
const WAIT = 20_000;

let root: Root | undefined;
let place: HTMLElement | undefined;

/** Begins a tour at the first of some controls. */
export function start(controls: readonly Control[] = TOUR): void {
  stop();
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(
    createElement(Joyride, {
      run: true,
      continuous: true,
      tooltipComponent: Nothing,
      options: {
        skipBeacon: true,
        overlayColor: css(RING, COVER),
        overlayClickAction: false,
        // It would look like a part of the hole.
        arrowColor: 'transparent',
        targetWaitTimeout: WAIT,
        disableFocusTrap: true,
        // Below what sticks to the top of the window.
        scrollOffset: 150,
        // Above Cloudscape's own layers, as a page would set it.
        zIndex: 10_000,
      },
      steps: controls.map((control) => ({ target: () => find(control) ?? null, content: '' })),
    }),
  );
}

/* What is beside the ring is not measured. */
const Nothing = () => createElement('div');

export function stop(): void {
  root?.unmount();
  place?.remove();
  root = undefined;
}

export const ring = () => holeOf(document.querySelector('svg.react-joyride__spotlight'));

whenReady(() => start());
