import type { Box } from '../place.ts';
import { followTopLayer } from '../top-layer.ts';
import css from './dim.css?inline';
import { bareHost, grown, move, type Spot, spotOf } from './spot.ts';

/** The soft dim of the page round the ringed control. It lets the mouse through, and lies below the checklist. */
export interface Dim {
  /** Dims all but a spot. */
  round(spot: Spot, radius: string): void;
  /** The ring went: the dim stays for a moment where it was, for the next ring, and then fades. */
  wait(box: Box | undefined): void;
  /** Nothing is in sight to be dimmed round. */
  off(): void;
  remove(): void;
}

/** Creates the dim. Its host comes into the page with the first ring, and stays, seen or not, until it is removed. */
export function createDim(document: Document): Dim {
  const end = new AbortController();
  let drawn: { host: HTMLElement; shape: HTMLElement } | undefined;
  let written = '';
  let state: '' | 'on' | 'waits' | 'gone' = '';
  const draw = () => {
    drawn = bareHost(document, 'waymark-dim', css);
    followTopLayer(drawn.host, end.signal);
    // Without a first style it would not fade in, but be there at once.
    void getComputedStyle(drawn.shape).opacity;
    return drawn;
  };
  const write = (next: typeof state, spot?: Spot, radius?: string) => {
    const all = JSON.stringify([next, spot, radius]);
    if (all === written) return;
    written = all;
    state = next;
    const { host, shape } = drawn ?? draw();
    shape.className = state;
    if (radius !== undefined) shape.style.borderRadius = radius;
    if (spot) move(host, spot);
  };
  return {
    round: (spot, radius) => write('on', spot, radius),
    wait: (box) => drawn && write('waits', box && spotOf(grown(box))),
    off: () => drawn && write(state === 'waits' || state === 'gone' ? 'gone' : ''),
    remove: () => end.abort(),
  };
}
