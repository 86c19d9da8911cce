// Whether the checklist lies over anything that must stay free, measured in the page and its frames.
import { frameOffset } from './panel.mjs';

/**
 * What must stay free: the ring or its arrow, what dialogs draw of themselves, messages, errors beside fields, and the QR code.
 */
export const FREE = {
  ring: 'waymark-ring',
  dialog: '[role=dialog] [class*="awsui_dialog_1d2i7_"], dialog[open]',
  flash: '[class*="awsui_flash_1q84n_"]',
  error: '[class*="awsui_error_14mhv_"]',
  code: '.practice-qr-box img',
};

/** What a frame shows is told to the page round it by way of the worker: within a person's time of reaction. Milliseconds. */
const TOLD = 300;

/** So long a page that is being left, or loads again, may take before it can be measured. Milliseconds. */
const LEFT = 10_000;

/**
 * @typedef {object} Measured
 * @property {string[]} covered such as `ring at 10 20 30 40 under 0 0 360 500 (panel)`; empty: nothing that must stay free
 * @property {string[]} met which kinds of what must stay free were in the window, each once
 */

/**
 * What the checklist, or the pill that it folded to, lies over now, and what there was to lie over. What is in a frame counts
 * when it is still so a moment later.
 * @param {import('puppeteer').Page} page
 * @returns {Promise<Measured>}
 */
export async function measureFree(page) {
  const first = await measureNow(page);
  if (first.covered.length === 0 || page.frames().length === 1) return first;
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), TOLD);
  return measureNow(page);
}

/**
 * Only what the checklist lies over.
 * @param {import('puppeteer').Page} page
 */
export const overlaps = async (page) => (await measureFree(page)).covered;

/* What could not be measured is measured again, and is no free page: only where the page is gone there is nothing. */
async function measureNow(page) {
  for (const end = Date.now() + LEFT; ; )
    try {
      return await measureOnce(page);
    } catch (error) {
      if (page.isClosed()) return { covered: [], met: [] };
      if (Date.now() > end) throw error;
    }
}

async function measureOnce(page) {
  const found = [];
  for (const frame of page.frames()) found.push(...(await boxesIn(frame)));
  const met = [...new Set(found.map(({ what }) => what))];
  const own = await page.evaluate(ownBox);
  const under = own ? found.filter((box) => shared(own, box) > 0) : [];
  return { covered: under.map((box) => `${box.what} at ${text(box)} under ${text(own)} (${own.what})`), met };
}

/* What must stay free in a frame, in the pixels of the page. A frame that was taken away has nothing. */
async function boxesIn(frame) {
  try {
    const boxes = await frame.evaluate(boxesOf, FREE);
    const { x, y } = boxes.length > 0 ? await frameOffset(frame) : { x: 0, y: 0 };
    return boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }));
  } catch (error) {
    if (frame.detached) return [];
    throw error;
  }
}

/* Runs in the page. */
function boxesOf(free) {
  const inWindow = ({ x, y, width, height }) =>
    width > 4 && height > 4 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
  return Object.entries(free).flatMap(([what, selector]) =>
    [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => one.getBoundingClientRect())
      .filter(inWindow)
      .map(({ x, y, width, height }) => ({ what, x, y, width, height })),
  );
}

/* Runs in the page. */
function ownBox() {
  const drawn = document.querySelector('waymark-checklist')?.shadowRoot?.querySelector('.panel, .pill');
  if (!drawn?.checkVisibility()) return undefined;
  const { x, y, width, height } = drawn.getBoundingClientRect();
  return { what: drawn.className, x, y, width, height };
}

function shared(a, b) {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

const text = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
