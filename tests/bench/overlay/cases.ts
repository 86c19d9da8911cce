import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { front } from '../../e2e/setting.ts';
import type { Scenario } from '../../practice-console/server.mjs';
import { toDialog } from './native-dialog.ts';
import type { Stand } from './open.ts';
import type { Control } from './page/controls.ts';
import { type Seen, see } from './see.ts';

/** One thing that pages do. */
export interface Case {
  name: string;
  scenario?: Partial<Scenario>;
  /** Carries it out. @returns what was wrong; undefined: nothing */
  tryIt(stand: Stand): Promise<string | undefined>;
}

/** What comes later than this is no answer. Milliseconds. */
const SOON = 4000;
/** The same where a page is loaded in between. */
const AFTER_LOAD = 10_000;
/** So much of a control is to be seen at least. CSS pixels. */
const LEAST = { width: 60, height: 20 };

export const CASES: readonly Case[] = [
  {
    name: 'control 3 s late',
    scenario: { slow: 3000 },
    async tryIt(stand) {
      await stand.page.reload();
      await there(stand.page, 'add-mfa');
      return ringed(stand, SOON);
    },
  },
  {
    name: 'control replaced by a re-render',
    async tryIt(stand) {
      await begin(stand);
      await stand.page.evaluate(() => globalThis.bench.replace('add-mfa'));
      return ringed(stand, SOON);
    },
  },
  { name: 'modal above', tryIt: modal },
  {
    name: 'native dialog',
    scenario: { mfa: 'root', nativeDialog: true },
    async tryIt(stand) {
      await toDialog(stand);
      return (await ringed(stand, SOON)) ?? reached(stand.page, 'group-name');
    },
  },
  {
    name: 'frame',
    scenario: { frame: true },
    tryIt: (stand) => ringed(stand, AFTER_LOAD),
  },
  {
    name: 'full navigation',
    async tryIt(stand) {
      await begin(stand);
      await press(stand.page, 'add-mfa');
      await there(stand.page, 'device-name');
      await stand.page.reload();
      await there(stand.page, 'device-name');
      return ringed(stand, SOON);
    },
  },
  {
    name: 'other tab',
    scenario: { addMfaNewTab: true },
    async tryIt(stand) {
      await begin(stand);
      const opened = new Promise((resolve) => stand.opened.browser.once('targetcreated', resolve));
      await press(stand.page, 'add-mfa');
      await opened;
      const page = await front(stand);
      await there(page, 'device-name');
      return ringed({ ...stand, page }, SOON);
    },
  },
  {
    name: 'removed control',
    async tryIt(stand) {
      await begin(stand);
      await stand.page.evaluate(() => globalThis.bench.remove('add-mfa'));
      return (await sees(stand, ({ ring }) => !ring, SOON)) ? undefined : 'the ring stays';
    },
  },
];

async function modal(stand: Stand): Promise<string | undefined> {
  const { page } = stand;
  await begin(stand);
  await page.evaluate(() => globalThis.bench.openDialog());
  if (!(await sees(stand, ({ ring }) => !ring, SOON))) return 'it lies over the dialog';
  const { x, y } = await page.evaluate(() => globalThis.bench.dialogButton() ?? { x: 0, y: 0 });
  await page.mouse.click(x, y);
  if (await page.evaluate(() => globalThis.bench.dialogButton())) return 'the dialog cannot be pressed';
  return ringed(stand, SOON);
}

/** The case begins with a ring; without one it would show nothing. */
async function begin(stand: Stand): Promise<void> {
  if (await ringed(stand, AFTER_LOAD)) throw new Error(`${stand.tool.name}: no ring to begin with.`);
}

const there = (page: Page, control: Control) =>
  page.waitForFunction((name) => globalThis.bench?.control(name), { polling: 50, timeout: 20_000 }, control);

/** Presses a control's middle with the mouse. */
async function press(page: Page, control: Control): Promise<void> {
  const box = await page.evaluate((name) => globalThis.bench.control(name), control);
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses a control and says so when that does not reach it. */
async function reached(page: Page, control: Control): Promise<string | undefined> {
  await page.evaluate((name) => globalThis.bench.notePresses(name), control);
  await press(page, control);
  return (await page.evaluate(() => globalThis.bench.wasPressed())) ? undefined : 'a press does not reach the control';
}

async function ringed(stand: Stand, within: number): Promise<string | undefined> {
  return (await sees(stand, isRound, within)) ? undefined : 'no ring round it';
}

/** The ring is round the control, and not far outside it. CSS pixels. */
function isRound({ control, ring }: Seen): boolean {
  if (!control || !ring) return false;
  const sides = [
    control.x - ring.x,
    control.y - ring.y,
    ring.x + ring.width - control.x - control.width,
    ring.y + ring.height - control.y - control.height,
  ];
  return sides.every((side) => side >= 0 && side <= 20);
}

/** Looks at pictures of the page until one shows something. */
async function sees({ page, tool }: Stand, shows: (seen: Seen) => boolean, within: number): Promise<boolean> {
  // Firefox leaves the place of the scroll bar white, which no cover covers.
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  const clip = { x: 0, y: 0, width, height: page.viewport()?.height ?? 0 };
  for (const end = Date.now() + within; ; ) {
    const picture = PNG.sync.read(
      Buffer.from(await page.screenshot({ type: 'png', clip, captureBeyondViewport: false })),
    );
    if (shows(see(picture, tool.look, LEAST))) return true;
    if (Date.now() > end) return false;
  }
}
