// Floating UI as its documentation shows it: it places an element beside another one and keeps it there. That the control
// is waited for is the page's own code, for the library has nothing for it.
import { autoUpdate, computePosition, type Middleware, offset, size } from '@floating-ui/dom';
import { css, RING } from './colours.ts';
import { type Control, find, TOUR } from './controls.ts';
import { whenReady } from './start.ts';
import { boxOf } from './tool.ts';

/** The ring is this far outside the control. CSS pixels. */
const GAP = 4;

declare global {
  /** Whether the position is asked for in every frame, which the library offers for what moves by transforms. */
  var benchEveryFrame: boolean | undefined;
}

let end: (() => void) | undefined;
let drawn: HTMLElement | undefined;

/** Waits for the first of some controls, in a frame too, and rings it. */
export function start([control]: readonly Control[] = TOUR): void {
  stop();
  const look = () => {
    const reference = control && find(control);
    if (reference) end = follow(reference);
    else frame = requestAnimationFrame(look);
  };
  let frame = 0;
  end = () => cancelAnimationFrame(frame);
  look();
}

function follow(reference: HTMLElement): () => void {
  const floating = document.createElement('div');
  drawn = floating;
  floating.setAttribute('popover', 'manual');
  floating.style.cssText = `position: absolute; inset: auto; top: 0; left: 0; margin: 0; padding: 0; background: none; box-sizing: border-box; pointer-events: none; border: 3px solid ${css(RING)};`;
  document.body.append(floating);
  floating.showPopover();
  const update = async () => {
    const { x, y } = await computePosition(reference, floating, {
      placement: 'bottom-start',
      middleware: [asLarge(floating), offset(over)],
    });
    Object.assign(floating.style, { left: `${x}px`, top: `${y}px` });
  };
  const clean = autoUpdate(reference, floating, update, { animationFrame: globalThis.benchEveryFrame === true });
  return () => {
    clean();
    floating.remove();
  };
}

/** Of the control's size, and a gap. */
const asLarge = (floating: HTMLElement): Middleware =>
  size({
    apply: ({ rects: { reference } }) => {
      floating.style.width = `${reference.width + 2 * GAP}px`;
      floating.style.height = `${reference.height + 2 * GAP}px`;
    },
  });

/** Not below the control, but over it. */
const over = ({ rects }: { rects: { reference: { height: number } } }) => ({
  mainAxis: -rects.reference.height - GAP,
  crossAxis: -GAP,
});

export function stop(): void {
  end?.();
  end = undefined;
  drawn = undefined;
}

export const ring = () => boxOf(drawn);

whenReady(() => start());
