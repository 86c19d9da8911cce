// Whether the checklist lies over anything that must stay free, measured in the page and its frames.
import { frameOffset } from './panel.mjs';

/** What must stay free: the ring or its arrow, what dialogs draw of themselves, messages, and the QR code. */
const FREE = {
  ring: 'waymark-ring',
  dialog: '[role=dialog] [class*="awsui_dialog_1d2i7_"], dialog[open]',
  flash: '[class*="awsui_flash_1q84n_"]',
  code: '.practice-qr-box img',
};

/** What a frame shows is told to the page round it by way of the worker: within a person's time of reaction. Milliseconds. */
const TOLD = 300;

/**
 * What the checklist, or the pill that it folded to, lies over now. Empty: nothing that must stay free. What is in a frame
 * counts when it is still so a moment later.
 * @param {import('puppeteer').Page} page
 * @returns {Promise<string[]>} such as `ring at 10 20 30 40 under 0 0 360 500`
 */
export async function overlaps(page) {
  const found = await overlapsNow(page);
  if (found.length === 0 || page.frames().length === 1) return found;
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), TOLD);
  return overlapsNow(page);
}

async function overlapsNow(page) {
  const found = [];
  for (const frame of page.frames()) {
    const boxes = await frame.evaluate(boxesOf, FREE).catch(() => []);
    const { x, y } = await frameOffset(frame).catch(() => ({ x: 0, y: 0 }));
    found.push(...boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })));
  }
  const own = await page.evaluate(ownBox).catch(() => undefined);
  if (!own) return [];
  return found
    .filter((box) => shared(own, box) > 0)
    .map((box) => `${box.what} at ${text(box)} under ${text(own)} (${own.what})`);
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
