// Takes the pictures of one mode, into a folder of its own.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/**
 * @typedef {object} Shots
 * @property {(page: import('puppeteer').Page, surface: string, how?: How) => Promise<void>} shoot
 * @property {() => number} taken how many there are
 *
 * @typedef {object} How
 * @property {boolean} [whole] the whole page, not only what the window shows of it
 * @property {number} [most] not more of its height than this. CSS pixels
 */

/** @returns {Shots} */
export function createShots(mode) {
  const folder = join(ROOT, 'out/looks', mode);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken = new Set();
  return {
    async shoot(page, surface, { whole = false, most } = {}) {
      const { width } = page.viewport();
      const clip = most && { x: 0, y: 0, width, height: Math.min(most, await heightOf(page)) };
      await page.screenshot({ path: join(folder, `${surface}.png`), ...(clip ? { clip } : { fullPage: whole }) });
      taken.add(surface);
    },
    taken: () => taken.size,
  };
}

/** The height of what a page holds, which may be less than its window's. */
export const heightOf = (page) => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Pages whose system was set, with what says it: it is forgotten when that goes. */
const set = new WeakMap();

/**
 * Sets what the system says of itself to a page. The driver's own call knows nothing of forced colours.
 * @param {import('puppeteer').Page} page
 * @param {{ name: string, value: string }[]} features
 */
export async function setSystem(page, features) {
  if (features.length === 0) return;
  if (!set.has(page)) set.set(page, await page.createCDPSession());
  await set.get(page).send('Emulation.setEmulatedMedia', { features });
}

/** A state's name as a file's. */
export const slug = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
