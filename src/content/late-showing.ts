import type { Ring } from '../overlay/ring/ring.ts';
import type { Clear, Watched } from './keep-clear.ts';
import type { Parts } from './parts.ts';

/** What is shown in a frame, and what must stay free there. */
export interface Showing {
  /** How the rest of the page looks meanwhile is the part's own affair. */
  ring: Omit<Ring, 'setDim'>;
  /** Follows what must stay free, as `watchObstacles` does. */
  keepClear(changed: () => void, ringed: () => Element | undefined): Watched;
}

/** The same, and it can be told what to ring before the part that does it is there. */
export interface LateShowing extends Showing {
  /** There may be something to show here: the part is asked for. */
  expect(): void;
  /** The part is there. */
  came(create: Parts['ring'] | undefined): void;
}

const NOTHING: Clear = { ring: [], hard: [], soft: [] };

/**
 * Stands in for what shows something in a frame until its part has come: most frames have nothing to show.
 * @param ask asks for the part; called once, or never where that was done already
 */
export function lateShowing(document: Document, signal: AbortSignal, ask?: () => void): LateShowing {
  const listeners: (() => void)[] = [];
  let asked = false;
  let wanted: Parameters<Ring['show']> | undefined;
  let following: Parameters<Showing['keepClear']> | undefined;
  let ring: Showing['ring'] | undefined;
  let clear: Watched | undefined;
  const expect = () => {
    if (!asked && !ring) ask?.();
    asked = true;
  };
  return {
    expect,
    came(create) {
      if (ring || !create || signal.aborted) return;
      const real = create(document, signal);
      ring = real.ring;
      clear = following && real.keepClear(...following);
      for (const listener of listeners) ring.onMove(listener);
      if (wanted) ring.show(...wanted);
      clear?.look();
    },
    ring: {
      show(...given) {
        wanted = given;
        ring?.show(...given);
        expect();
      },
      hide(...given) {
        wanted = undefined;
        ring?.hide(...given);
      },
      box: () => ring?.box(),
      sight: () => ring?.sight(),
      reveal: () => ring?.reveal(),
      onMove(listener) {
        listeners.push(listener);
        ring?.onMove(listener);
      },
    },
    keepClear(...given) {
      following = given;
      return {
        boxes: () => clear?.boxes() ?? NOTHING,
        look: () => clear?.look(),
        measure: () => clear?.measure(),
      };
    },
  };
}
