// What the tests of small frames call. Runs in the page.
import { largeEnough } from '../../src/content/frames.ts';

const end = new AbortController();
let known = false;

/** Waits for the page's frame from now on. */
export function wait(): void {
  const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
  void largeEnough(contentWindow as Window, end.signal).then(() => {
    known = true;
  });
}

/** Gives the frame another style, and says some frames later whether it is known to be large enough. */
export async function isKnownWith(style: string): Promise<boolean> {
  document.querySelector('iframe')?.setAttribute('style', style);
  for (let count = 0; count < 6; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return known;
}

/** The walk ends. */
export const abort = () => end.abort();

/** Whether the page's own window is large enough, of whatever size it is. */
export async function isTopKnown(): Promise<boolean> {
  let isKnown = false;
  void largeEnough(window, end.signal).then(() => {
    isKnown = true;
  });
  await Promise.resolve();
  return isKnown;
}
