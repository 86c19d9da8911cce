// What the checklist lies over, as boxes tell. What has to stay free is told by the practice console's own making.
import { frameOffset, readRing } from './panel.mjs';

/** Drawn surfaces of what has to stay free, in a document of the practice console. */
const FREE = {
  dialog: '[role=dialog] [class*="awsui_dialog_1d2i7_"], dialog[open]',
  message: '[class*="awsui_flash_1q84n_"]',
  'QR code': '.practice-qr-box img',
};

/**
 * What the checklist touches of the ringed control, open dialogs, messages and the QR code, in the page and its frames.
 * @returns {Promise<string[]>} one line for each that is touched, with both boxes
 */
export async function overlapsOf(page) {
  const panel = await page.evaluate(panelBox).catch(() => undefined);
  if (!panel) return [];
  const ring = await readRing(page);
  const boxes = ring ? [{ what: 'control', ...around(ring) }] : [];
  for (const frame of page.frames()) {
    const offset = await frameOffset(frame).catch(() => undefined);
    const found = offset && (await frame.evaluate(freeBoxes, FREE).catch(() => []));
    for (const box of found ?? []) boxes.push({ ...box, x: box.x + offset.x, y: box.y + offset.y });
  }
  return boxes
    .filter((box) => intersect(box, panel))
    .map((box) => `checklist ${say(panel)} on ${box.what} ${say(box)}`);
}

/* The ring lies a little outside the control: the control itself is meant. */
const around = ({ box, centre }) => ({
  x: centre.x - box.width / 2 + 4,
  y: centre.y - box.height / 2 + 4,
  width: box.width - 8,
  height: box.height - 8,
});

const intersect = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const say = ({ x, y, width, height }) => `${[x, y, width, height].map(Math.round).join(' ')}`;

/* Runs in the page. */
function panelBox() {
  const host = document.querySelector('waymark-checklist');
  if (!host?.matches(':popover-open')) return undefined;
  const { x, y, width, height } = host.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/* Runs in the page or a frame of it: what is drawn there now. */
function freeBoxes(kinds) {
  return Object.entries(kinds).flatMap(([what, selector]) =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const inWindow = x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
      const drawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return drawn && inWindow && width > 0 && height > 0 ? [{ what, x, y, width, height }] : [];
    }),
  );
}
