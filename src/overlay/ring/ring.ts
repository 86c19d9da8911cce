import { type Box, sameBox } from '../place.ts';
import { createDim, type Dim } from './dim.ts';
import { scrollToMiddle } from './into-view.ts';
import { type Mark, markOn } from './mark.ts';
import { followMoves } from './moves.ts';
import { type Sight, type Viewing, viewingOf } from './sight.ts';

/** The ring of one frame. */
export interface Ring {
  /**
   * Rings an element until `hide`, another `show`, its disappearance, or until it no longer holds. Scrolls it into view
   * when it is newly ringed and out of sight or covered; not when the page only draws anew what the person left.
   * @param holds asked in every frame in which something changed; must ask for neither style nor layout
   */
  show(drawn: Element, holds: () => boolean): void;
  /** Nothing is ringed now. @param soon another ring is expected: what is dimmed waits for it, so that it does not flash */
  hide(soon?: boolean): void;
  /** The box of the ringed element, or undefined while nothing is ringed. */
  box(): Box | undefined;
  /** Whether the ringed element is seen. Where it is not, an arrow points there, and words help. */
  sight(): Sight | undefined;
  /** Scrolls the ringed element into sight. Only for the person, who asks for it. */
  reveal(): void;
  /** Whether the rest of the page is dimmed while a ring is in sight. It is not until this is called. */
  setDim(on: boolean): void;
  /** Calls back whenever the ring moved or went, or is seen otherwise. */
  onMove(callback: () => void): void;
}

/** A control that comes back this soon after it went was drawn anew. Milliseconds. */
const ANEW = 3000;

/** A ringed element. */
interface Held {
  element: Element;
  stillHolds: () => boolean;
  viewing: Viewing;
  mark?: Mark;
  /** The person had it in sight: whoever scrolls away from it is not brought back. */
  wasSeen: boolean;
}

/**
 * Creates a frame's ring. It lets the mouse through, follows the element while something moves, and goes in the frame
 * in which the element goes. Everything is removed, and the page is as it was, when the signal aborts.
 */
export function createRing(document: Document, signal: AbortSignal): Ring {
  const listeners: (() => void)[] = [];
  let held: Held | undefined;
  let last: { box: Box; sight: Sight } | undefined;
  let dim: Dim | undefined;
  /** What the person had scrolled away from when it went, and when. */
  let left = { kind: '', at: 0 };
  const tell = (now: typeof last) => {
    if (now?.sight === last?.sight && sameBox(now?.box, last?.box)) return;
    last = now;
    for (const listener of listeners) listener();
  };
  const place = (rests: boolean) => {
    const box = held?.stillHolds() ? boxOf(held.element) : undefined;
    if (!box || !held) return hide();
    if (rests) held.viewing.settle(box);
    const sight = held.viewing.sight(box);
    held.wasSeen ||= sight === 'seen';
    draw(held, box, sight, rests);
    tell({ box, sight });
  };
  const draw = (one: Held, box: Box, sight: Sight, rests: boolean) => {
    one.mark ??= markOn(one.element, box);
    if (sight !== 'seen') {
      one.mark.arrow(box, one.viewing.port());
      return dim?.off();
    }
    const { spot, radius } = one.mark.ring(box, rests);
    dim?.round(spot, radius);
  };
  const letGo = () => {
    const isLeft = held?.wasSeen && last?.sight !== 'seen';
    if (held) left = { kind: isLeft ? kindOf(held.element) : '', at: performance.now() };
    held?.mark?.remove();
    held = undefined;
    moves.watch(undefined);
  };
  const hide = () => {
    if (held) dim?.wait(last?.box);
    letGo();
    tell(undefined);
  };
  const moves = followMoves(document, signal, () => held?.element, {
    place,
    check: () => held && !held.stillHolds() && hide(),
    isBound: () => held?.mark?.isBound() ?? true,
    isStill: () => last?.sight === 'seen' && held?.mark?.isBound() === false,
  });
  signal.addEventListener('abort', () => {
    hide();
    dim?.remove();
  });
  return {
    show(element, stillHolds) {
      if (signal.aborted) return;
      if (held?.element === element) {
        // Whatever moves it is a cause of its own to place the ring.
        held.stillHolds = stillHolds;
        return;
      }
      letGo();
      const isAnew = left.kind === kindOf(element) && performance.now() - left.at < ANEW;
      held = { element, stillHolds, viewing: viewingOf(element), wasSeen: isAnew };
      moves.watch(element);
      place(true);
      if (last && last.sight !== 'seen' && !isAnew) scrollToMiddle(element);
    },
    hide(soon = false) {
      hide();
      if (!soon) dim?.off();
    },
    box: () => last?.box,
    sight: () => last?.sight,
    reveal: () => held && scrollToMiddle(held.element),
    setDim(on) {
      if (signal.aborted) return;
      if (!on) dim?.remove();
      dim = on ? (dim ?? createDim(document)) : undefined;
      if (held) place(false);
    },
    onMove: (callback) => listeners.push(callback),
  };
}

const kindOf = (element: Element): string =>
  `${element.localName}#${element.id}.${element.getAttribute('class') ?? ''}`;

function boxOf(element: Element): Box | undefined {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
