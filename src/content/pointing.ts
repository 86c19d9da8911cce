import { watch } from '../follow/watch.ts';
import type { Held } from '../locate/folded.ts';
import { holdOn } from '../locate/hold.ts';
import type { Clear } from './keep-clear.ts';
import type { Showing } from './late-showing.ts';

/** A frame's ring, what must stay free beside it, and the looks at the page by which it is put somewhere. */
export interface Pointing extends Pick<Showing['ring'], 'box' | 'reveal'> {
  /** Rings what was found, until it goes; undefined: nothing, and whether something is expected soon. */
  point(found: Held | undefined, soon?: boolean): void;
  /** Looks again soon, as if the page had changed. */
  nudge(): void;
  /** When the page last changed, in `performance.now()` time. */
  quietSince(): number;
  /** What is operated, while it is ringed. */
  control(): Element | undefined;
  /** Whether what is ringed is out of sight. */
  isAway(): boolean;
  /** What must stay free in this document. */
  clear(): Clear;
}

/**
 * Looks at a page whenever it may have changed, with patience while something is ringed. A ring that goes by itself is
 * followed by a look at once: pages draw the same control anew. Ends with the signal.
 * @param moved called when what must stay free has moved; with true when the ringed control came into sight or left it
 */
export function createPointing(
  ...[document, signal, showing, look, moved]: [Document, AbortSignal, Showing, () => void, (turned: boolean) => void]
): Pointing {
  const { ring } = showing;
  let held: Held | undefined;
  const { nudge, quietSince } = watch(document, signal, () => held === undefined, look);
  const isAway = () => ring.box() !== undefined && ring.sight() !== 'seen';
  const drawn = () => (isAway() ? document.getElementsByTagName('waymark-ring')[0] : ring.box() && held?.drawn);
  let wasAway = false;
  const tell = () => {
    const away = isAway();
    moved(away !== wasAway);
    wasAway = away;
  };
  const clear = showing.keepClear(tell, drawn);
  ring.onMove(() => {
    if (signal.aborted) return;
    const isGone = held !== undefined && !ring.box();
    if (isGone) held = undefined;
    clear.measure();
    tell();
    if (isGone) nudge();
  });
  return {
    point(found, soon) {
      const isSame = found !== undefined && found.drawn === held?.drawn;
      held = found;
      if (found) ring.show(found.drawn, holdOn(found.element));
      else ring.hide(soon);
      // While the same is ringed, what must stay free is looked for by its own causes.
      if (!isSame) clear.look();
    },
    nudge,
    quietSince,
    control: () => (ring.box() ? held?.element : undefined),
    isAway,
    clear: clear.boxes,
    box: ring.box,
    reveal: ring.reveal,
  };
}
