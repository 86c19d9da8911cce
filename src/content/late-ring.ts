import type { Ring } from '../overlay/ring/ring.ts';
import type { Parts } from './parts.ts';

/** A ring as the walk needs it: how the rest of the page looks meanwhile is the part's own affair. */
export type WalkRing = Omit<Ring, 'setDim'>;

/** A ring that can be told what to ring before the part that draws it is there. */
export interface LateRing extends WalkRing {
  /** The part is there. */
  came(create: Parts['ring'] | undefined): void;
}

/**
 * Stands in for a frame's ring until its part has come: most frames never ring anything.
 * @param ask asks for the part; called when something is to be ringed for the first time
 */
export function lateRing(document: Document, signal: AbortSignal, ask: () => void): LateRing {
  const listeners: (() => void)[] = [];
  let ring: WalkRing | undefined;
  let asked = false;
  let wanted: Parameters<Ring['show']> | undefined;
  return {
    came(create) {
      if (ring || !create || signal.aborted) return;
      ring = create(document, signal);
      for (const listener of listeners) ring.onMove(listener);
      if (wanted) ring.show(...wanted);
    },
    show(...given) {
      wanted = given;
      ring?.show(...given);
      if (!ring && !asked) ask();
      asked = true;
    },
    hide() {
      wanted = undefined;
      ring?.hide();
    },
    box: () => ring?.box(),
    sight: () => ring?.sight(),
    reveal: () => ring?.reveal(),
    onMove(listener) {
      listeners.push(listener);
      ring?.onMove(listener);
    },
  };
}
