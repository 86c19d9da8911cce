// What the tests of the held ring call. Runs in the page.
import { holdOn } from '../../src/locate/hold.ts';
import { createRing, type Ring } from '../../src/overlay/ring/ring.ts';

let ring: Ring | undefined;

/** Rings the element with that id. */
export function hold(id: string): void {
  const element = document.getElementById(id) as HTMLElement;
  ring ??= createRing(document, new AbortController().signal);
  ring.show(element, holdOn(element));
}

/** Does something to the page in a task or within a frame, and says whether a ring is drawn when that frame is painted. */
export function ringAfter(change: string, when: 'task' | 'frame'): Promise<boolean> {
  const act = new Function(change) as () => void;
  // A message that is posted within a frame is answered after it was painted, before the next one begins.
  const painted = new MessageChannel();
  return new Promise((resolve) => {
    painted.port1.onmessage = () => resolve(document.querySelector('waymark-ring') !== null);
    const atEnd = () => painted.port2.postMessage('');
    if (when === 'frame') {
      requestAnimationFrame(() => {
        act();
        atEnd();
      });
    } else {
      setTimeout(() => {
        act();
        // Asked for behind the ring's own frame: this runs after it, in the same frame.
        queueMicrotask(() => queueMicrotask(() => requestAnimationFrame(() => requestAnimationFrame(atEnd))));
      });
    }
  });
}

/** Whether the ring lies round the element with that id. */
export function isRound(id: string): boolean {
  const host = document.querySelector('waymark-ring')?.getBoundingClientRect();
  const box = document.getElementById(id)?.getBoundingClientRect();
  return !!host && !!box && Math.abs(host.x - box.x) < 8 && Math.abs(host.y - box.y) < 8;
}

/** Two frames later, for what moved to be followed. */
export const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))));
