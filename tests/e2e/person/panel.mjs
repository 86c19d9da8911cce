// Reads the checklist and the ring as a person sees them, and presses the checklist's buttons with the real mouse, or by
// keyboard alone where the person has no mouse.
import { pressOwnByKeys, usesKeys } from './keys.mjs';
import { hearsOnly, pressOwnByName } from './reader.mjs';

/**
 * @typedef {object} Seen
 * @property {string} now id of the present action or branch; `finished` at the end; empty while there is no checklist
 * @property {string} finding why there is a ring or none
 * @property {boolean} waits the control is there but cannot be pressed yet
 * @property {string[]} buttons what can be pressed
 * @property {string} text what the present part says
 * @property {boolean} folded it is folded to a pill, and says nothing more
 */

/** @returns {Promise<Seen>} */
export async function readPanel(page) {
  return page.evaluate(() => {
    const root = document.querySelector('waymark-checklist')?.shadowRoot;
    const current = root?.querySelector('[data-now]');
    return {
      now: current?.getAttribute('data-now') ?? '',
      finding: current?.getAttribute('data-finding') ?? '',
      waits: current?.getAttribute('data-waits') === 'true',
      buttons: [...(root?.querySelectorAll('[data-action]') ?? [])].map((one) => one.getAttribute('data-action') ?? ''),
      text: current?.textContent ?? '',
      folded: root?.host.hasAttribute('data-folded') ?? false,
    };
  });
}

/**
 * Where the ring is, in any frame of the page: the frame, the ring's box in that frame, and its centre in the page.
 * @returns {Promise<{ frame: import('puppeteer').Frame, box: DOMRect, centre: { x: number, y: number } } | undefined>}
 */
export async function readRing(page) {
  for (const frame of page.frames()) {
    const box = await frame.evaluate(ringBox).catch(() => undefined);
    if (!box) continue;
    const offset = await frameOffset(frame);
    const centre = { x: offset.x + box.x + box.width / 2, y: offset.y + box.y + box.height / 2 };
    return { frame, box, centre };
  }
  return undefined;
}

/* Runs in the page. */
function ringBox() {
  const host = document.querySelector('waymark-ring');
  if (!host?.matches(':popover-open') || host.dataset.at !== 'control') return undefined;
  const { x, y, width, height } = host.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Where a frame lies in its page. CSS pixels. */
export async function frameOffset(frame) {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const { x, y } = await element.evaluate((one) => {
    const box = one.getBoundingClientRect();
    return { x: box.x + one.clientLeft, y: box.y + one.clientTop };
  });
  const above = await frameOffset(frame.parentFrame());
  return { x: x + above.x, y: y + above.y };
}

/** So often in a row a button is seen at the same place before it is pressed: a person takes a fifth of a second. */
const STILL = 3;

/**
 * Presses one of the checklist's buttons; unfolds "More" first when it hides there.
 * @param {string} [now] only while this is the present action: else nothing is pressed
 */
export async function pressInPanel(page, action, now) {
  if (usesKeys(page)) return pressOwnByKeys(page, action, now);
  if (hearsOnly(page)) return pressOwnByName(page, action, now);
  for (let last = '', still = 0, end = Date.now() + 10_000; Date.now() < end; ) {
    const at = await page.evaluate(buttonAt, action, now);
    if (at === 'another') return;
    if (!at && action !== 'fold' && (await readPanel(page)).folded) {
      await pressInPanel(page, 'fold');
      continue;
    }
    if (!at) throw new Error(`The checklist has no button "${action}".`);
    // The checklist may just be making room: nobody presses what still moves, nor without the pointer on it.
    still = `${at.x},${at.y}` === last ? still + 1 : 0;
    if (still === STILL) return page.mouse.click(at.x, at.y);
    last = `${at.x},${at.y}`;
    await page.mouse.move(at.x, at.y);
  }
  throw new Error(`The checklist's button "${action}" never stands still.`);
}

/* Runs in the page: the middle of a button, a moment from now. */
async function buttonAt(wanted, now) {
  const root = document.querySelector('waymark-checklist')?.shadowRoot;
  const button = root?.querySelector(`[data-action="${wanted}"]`);
  for (let up = button?.parentElement; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
  button?.scrollIntoView({ block: 'nearest' });
  await new Promise((resolve) => setTimeout(resolve, 60));
  const present = root?.querySelector('[data-now]')?.getAttribute('data-now');
  if (now !== undefined && present !== now) return 'another';
  const box = button?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
