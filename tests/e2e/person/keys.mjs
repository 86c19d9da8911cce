// A person without a mouse: everything is reached by Tab, and pressed by Enter, Space or the arrow keys.

/** More stops than this no page has. */
const MOST_STOPS = 300;

/** Browsers that are used by keyboard alone. */
const byKeys = new WeakSet();

/** From now on this browser is used by keyboard alone. */
export const leaveMouse = (browser) => void byKeys.add(browser);

/** Whether the person in front of this page uses no mouse. */
export const usesKeys = (page) => byKeys.has(page.browser());

/**
 * Brings the focus to the control under the ring by Tab, and presses it; a text field is left ready to be typed in.
 * @returns {Promise<boolean>} whether it is a text field
 */
export async function pressAtRing(page, now, { frame }) {
  const look = () => frame.evaluate(focusInRing);
  const state = await tabUntil(page, look, `the ringed control of ${now}`);
  if (state === 'text') return true;
  // In a group of radios Tab stops once; the arrows go on, and choose.
  if (typeof state === 'number') for (let down = 0; down < state; down++) await page.keyboard.press('ArrowDown');
  else await page.keyboard.press(state === 'box' ? ' ' : 'Enter');
  return false;
}

/** Brings the focus to one of the checklist's buttons by Tab, unfolding what it hides in, and presses it. */
export async function pressOwnByKeys(page, action, now) {
  for (let unfolded = 0; unfolded < 5; unfolded++) {
    const wanted = await page.evaluate(whereIs, action, now);
    if (wanted === 'another') return;
    if (wanted === 'nowhere') throw new Error(`The checklist has no button "${action}".`);
    const look = () => page.evaluate(isOwnFocus, action, wanted === 'hidden');
    // What the way there scrolls into sight needs no button any more that leads to it.
    if ((await tabUntil(page, look, `"${action}" of the checklist`)) === 'gone') return;
    await page.keyboard.press('Enter');
    if (wanted === 'there') return;
  }
}

/**
 * From behind the last stop, which is the checklist's, Tab leads to the browser's toolbar, and from there to the first. A Firefox
 * without a window has no toolbar: it goes to and fro between the page and its last stop where that is in a shadow root, and
 * presses no button any more, for the page has lost the focus (Firefox 153; with a window it goes on to the first; tried with
 * Waymark and without, 2026-11-30). So the person turns back there.
 */
async function tabUntil(page, look, what) {
  let back = false;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const state = await look().catch(() => undefined);
    if (state) return state;
    back ||= await page.evaluate(isAtEnd);
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`By Tab alone nobody comes to ${what}.`);
}

/* Runs in the page: whether its last stop has the focus. */
function isAtEnd() {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  return !!root?.activeElement && root.activeElement === [...root.querySelectorAll('button')].at(-1);
}

/* Runs in the page: what has the focus there, as far as it is under the ring, which moves when the focus scrolls. A
   number: so many presses of an arrow key further. */
function focusInRing() {
  const ring = document.querySelector('waymark-ring')?.getBoundingClientRect();
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  if (!ring || !focus || focus === document.body || focus.localName === 'iframe') return undefined;
  const isRinged = (element) => {
    if (!element) return false;
    const { x, y, width, height } = element.getBoundingClientRect();
    const [across, down] = [x + width / 2, y + height / 2];
    return across >= ring.left && across <= ring.right && down >= ring.top && down <= ring.bottom;
  };
  // What is drawn stands for a native input: its label, or the tile round it, may be what is ringed.
  const isMeant = (input) =>
    [input, ...(input.labels ?? []), input.closest('[class*="tile-container"]')].some(isRinged);
  const isChoice = focus.matches('[type=checkbox], [type=radio]');
  if (isChoice ? isMeant(focus) : isRinged(focus)) {
    if (isChoice) return 'box';
    return focus.matches('textarea, input') ? 'text' : 'button';
  }
  const group = focus.matches('[type=radio]') && focus.closest('[role=radiogroup]');
  const radios = group ? [...group.querySelectorAll('[type=radio]')] : [];
  const wanted = radios.findIndex(isMeant);
  return wanted < 0 ? undefined : (wanted - radios.indexOf(focus) + radios.length) % radios.length;
}

/* Runs in the page: whether a button of the checklist can be reached, or something has to be unfolded first. */
function whereIs(action, now) {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  const present = root?.querySelector('[data-now]')?.getAttribute('data-now');
  if (now !== undefined && present !== now) return 'another';
  const button = root?.querySelector(`[data-action="${action}"]`);
  if (!button) return 'nowhere';
  for (let up = button.parentElement; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement && !up.open) return 'hidden';
  return 'there';
}

/* Runs in the page: whether the button, or the summary that hides it, has the focus. */
function isOwnFocus(action, hidden) {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  const button = root?.querySelector(`[data-action="${action}"]`);
  const focus = root?.activeElement;
  if (!button) return 'gone';
  if (!focus) return false;
  if (!hidden) return focus === button;
  return focus.localName === 'summary' && !focus.parentElement.open && focus.parentElement.contains(button);
}
