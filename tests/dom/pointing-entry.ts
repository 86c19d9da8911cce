// What the tests of a frame's ring and its looks call. Runs in the page.
import type { Target } from '../../src/console/target.ts';
import { watchObstacles } from '../../src/content/keep-clear.ts';
import { createPointing, type Pointing } from '../../src/content/pointing.ts';
import { locate } from '../../src/locate/locate.ts';
import { createRing } from '../../src/overlay/ring/ring.ts';

const TARGET: Target = { id: 'it', roles: ['button'], names: { en: [{ text: 'Add MFA', confidence: 'seen' }] } };

let looks = 0;
let pointed: Pointing | undefined;

/** Looks for the button from now on. */
export function begin(): void {
  const look = () => {
    looks++;
    const found = locate(TARGET, { document, place: { page: 'dashboard' }, language: 'en' });
    pointing.point('element' in found ? found : undefined);
  };
  const { signal } = new AbortController();
  const ring = createRing(document, signal);
  const keepClear = (...given: [() => void, () => Element | undefined]) => watchObstacles(document, signal, ...given);
  const pointing = createPointing(document, signal, { ring, keepClear }, look, () => undefined);
  pointed = pointing;
  pointing.nudge();
}

/** How far what is kept clear of goes beyond what is drawn of the ring or its arrow: the least of the four sides. CSS pixels. */
export function beyondRing(): number | undefined {
  const [kept] = pointed?.clear().ring ?? [];
  const drawn = document.querySelector('waymark-ring')?.getBoundingClientRect();
  if (!kept || !drawn) return undefined;
  const right = kept.x + kept.width - drawn.right;
  const bottom = kept.y + kept.height - drawn.bottom;
  return Math.min(drawn.x - kept.x, drawn.y - kept.y, right, bottom);
}

/** How often the page was looked at. */
export const looked = () => looks;

/** Does something to the page in a task, and says after how many drawn frames a ring is round the button; 99: never. */
export async function framesUntilRinged(change: string): Promise<number> {
  new Function(change)();
  for (let count = 1; count < 99; count++) {
    await painted();
    if (isRinged()) return count;
  }
  return 99;
}

/** Does something to the page in a task, and says whether a ring is there when the next frame but one was drawn. */
export async function isRingedAfter(change: string): Promise<boolean> {
  new Function(change)();
  await rest(2);
  return document.querySelector('waymark-ring') !== null;
}

/** So many frames later. */
export async function rest(frames: number): Promise<void> {
  for (let count = 0; count < frames; count++) await painted();
}

/** When the next frame was drawn: a message that is posted within it is answered after that. */
const painted = () =>
  new Promise<void>((resolve) => {
    const after = new MessageChannel();
    after.port1.onmessage = () => resolve();
    requestAnimationFrame(() => after.port2.postMessage(''));
  });

/** The button, in whatever open shadow root it is. */
function button(root: ParentNode): Element | undefined {
  const all = [...root.querySelectorAll('*')];
  const inside = all.map(({ shadowRoot }) => shadowRoot && button(shadowRoot)).find(Boolean);
  return inside || all.find((one) => one.localName === 'button' && one.textContent === 'Add MFA');
}

function isRinged(): boolean {
  const ring = document.querySelector('waymark-ring')?.getBoundingClientRect();
  const box = button(document)?.getBoundingClientRect();
  return !!ring && !!box && Math.abs(ring.x - box.x) < 8 && Math.abs(ring.y - box.y) < 8;
}
