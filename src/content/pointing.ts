import { watch } from '../follow/watch.ts';
import type { Held } from '../locate/folded.ts';
import { holdOn } from '../locate/hold.ts';
import type { WalkRing } from './late-ring.ts';

/** A frame's ring, and the looks at the page by which it is put somewhere. */
export interface Pointing extends Pick<WalkRing, 'box' | 'sight' | 'reveal' | 'onMove'> {
  /** Rings what was found, until it goes; undefined: nothing. */
  point(found: Held | undefined): void;
  /** Looks again soon, as if the page had changed. */
  nudge(): void;
  /** When the page last changed, in `performance.now()` time. */
  quietSince(): number;
}

/**
 * Looks at a page whenever it may have changed, with patience while something is ringed. A ring that goes by itself is
 * followed by a look at once: pages draw the same control anew. Ends with the signal.
 */
export function createPointing(document: Document, signal: AbortSignal, ring: WalkRing, look: () => void): Pointing {
  let held = false;
  const { nudge, quietSince } = watch(document, signal, () => !held, look);
  ring.onMove(() => {
    if (signal.aborted || !held || ring.box()) return;
    held = false;
    nudge();
  });
  return {
    point(found) {
      held = found !== undefined;
      if (found) ring.show(found.drawn, holdOn(found.element));
      else ring.hide();
    },
    nudge,
    quietSince,
    box: ring.box,
    sight: ring.sight,
    reveal: ring.reveal,
    onMove: ring.onMove,
  };
}
