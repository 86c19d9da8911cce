// Makes the control move, in the ways in which pages do.
import { find } from './controls.ts';

export type Move =
  | 'page scroll'
  | 'nested scroll'
  | 'layout shift'
  | 'transition of margin'
  | 'transition of transform';

/** How far a layout shift or a transition moves the control. CSS pixels. */
const FAR = 80;
/** How long a transition takes. Milliseconds. */
const TRANSITION = 400;
/** From one layout shift to the next. Milliseconds. */
const PAUSE = 250;

const main = () => document.querySelector('main') as HTMLElement;
/** The list in which the control is. */
const list = () => find('add-mfa')?.closest('.practice-item')?.parentElement?.parentElement as HTMLElement;

/** Prepares the page, which has been loaded anew, so that there is room to move. */
export function prepare(move: Move): void {
  if (move === 'page scroll') {
    main().style.padding = '300px 0 3000px';
  } else if (move === 'nested scroll') {
    Object.assign(list().style, { display: 'block', height: '400px', overflowY: 'auto' });
    (list().firstElementChild as HTMLElement).style.marginTop = '300px';
    (list().lastElementChild as HTMLElement).style.marginBottom = '600px';
  } else if (move !== 'layout shift') {
    const what = move === 'transition of margin' ? 'margin-top' : 'transform';
    list().style.transition = `${what} ${TRANSITION}ms ease-in-out`;
  }
}

/** Scrolls to where the control has room on both sides. */
export function begin(move: Move): void {
  scrollTo(0, 0);
  if (move === 'nested scroll') list().scrollTop = 50;
}

/** Where the wheel is turned: over the control, for a cover takes it everywhere else. */
export function wheelAt(): { x: number; y: number } {
  const { x = 0, y = 0, width = 0, height = 0 } = find('add-mfa')?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** How far what is to scroll is scrolled. CSS pixels. */
export const scrolled = (move: Move): number => (move === 'nested scroll' ? list().scrollTop : scrollY);

/** Moves the control there and back without anybody scrolling. */
export async function moveOnce(move: Move): Promise<void> {
  if (move === 'layout shift') return shift();
  const there = move === 'transition of margin' ? { marginTop: `${FAR}px` } : { transform: `translateY(${FAR}px)` };
  const back = move === 'transition of margin' ? { marginTop: '0px' } : { transform: 'none' };
  for (const style of [there, back]) {
    const ended = new Promise((resolve) => list().addEventListener('transitionend', resolve, { once: true }));
    Object.assign(list().style, style);
    await ended;
    await pause(PAUSE / 2);
  }
}

/** A message comes above the control and goes again. */
async function shift(): Promise<void> {
  const message = document.createElement('div');
  message.style.height = `${FAR}px`;
  list().prepend(message);
  await pause(PAUSE);
  message.remove();
  await pause(PAUSE);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let busy = 0;

/** From now on the page's own script takes so long in each frame. Milliseconds; 0 ends it. */
export function jank(ms: number): void {
  const idle = busy === 0;
  busy = ms;
  if (idle && ms > 0) requestAnimationFrame(work);
}

function work(): void {
  if (busy === 0) return;
  for (const end = performance.now() + busy; performance.now() < end; );
  requestAnimationFrame(work);
}
