import { PNG } from 'pngjs';
import type { CDPSession, Page } from 'puppeteer';
import { ROUNDS } from './effort.ts';
import type { Stand } from './open.ts';
import type { Move } from './page/moves.ts';
import type { Box } from './page/tool.ts';
import { record } from './screencast.ts';
import { type Seen, see } from './see.ts';

export const MOVES: readonly Move[] = [
  'page scroll',
  'nested scroll',
  'layout shift',
  'transition of margin',
  'transition of transform',
];

/** How far is scrolled there and back. CSS pixels. */
export const FAR: Partial<Record<Move, number>> = { 'page scroll': 300, 'nested scroll': 200 };
/** How fast. CSS pixels per second. */
const SPEED = 1200;
/** How long the page's own script takes in each frame where it is slow. Milliseconds. */
export const JANK = 40;

/** How far the ring was from the control. */
export interface Lag {
  /** CSS pixels, of each frame in which one of both moved. */
  distances: number[];
  /** Frames in which the control was to be seen and no ring. */
  without: number;
}

/** Loads the page anew, makes room and waits until the ring is round the control. */
export async function ready({ page, tool }: Stand, move: Move): Promise<void> {
  await page.reload();
  await ringed(page);
  await page.evaluate((wanted) => globalThis.bench.prepare(wanted), move);
  await page.evaluate((wanted) => globalThis.bench.begin(wanted), move);
  // What does not follow such a change begins its tour when the page is as it is now.
  if (!tool.isOurs) await page.evaluate(() => globalThis.benchTool.start());
  await ringed(page);
  // Some scroll when they begin.
  await page.evaluate((wanted) => globalThis.bench.begin(wanted), move);
  await page.evaluate(() => globalThis.bench.frames(30));
  await ringed(page);
}

const ringed = (page: Page) =>
  page.waitForFunction(() => globalThis.bench?.isRinged('add-mfa'), { polling: 50, timeout: 20_000 });

/** The lag as the compositor draws it. Chromium alone. */
export async function drawnLag(stand: Stand, move: Move, jank: number): Promise<Lag> {
  await ready(stand, move);
  const { page, tool } = stand;
  const size = (await page.evaluate(() => globalThis.bench.control('add-mfa'))) as Box;
  const look = (png: Buffer) => see(PNG.sync.read(png), tool.look, size);
  const rest = offset(look(Buffer.from(await page.screenshot({ type: 'png' }))));
  if (!rest) throw new Error(`${tool.name}: control and ring are not to be seen at rest.`);
  const session = await page.createCDPSession();
  await page.evaluate((ms) => globalThis.bench.jank(ms), jank);
  const frames = await record(page, () => carryOut(page, session, move));
  await page.evaluate(() => globalThis.bench.jank(0));
  await session.detach();
  return lagOf(
    frames.map(({ png }) => look(png)),
    rest,
  );
}

async function carryOut(page: Page, session: CDPSession, move: Move): Promise<void> {
  const far = FAR[move];
  for (let round = 0; round < ROUNDS / 4; round++) {
    if (!far) await page.evaluate((wanted) => globalThis.bench.moveOnce(wanted), move);
    else await scroll(page, session, -far);
    if (far && round === 0) await expectScrolled(page, move, far);
    if (far) await scroll(page, session, far);
  }
}

async function scroll(page: Page, session: CDPSession, yDistance: number): Promise<void> {
  const over = await page.evaluate(() => globalThis.bench.wheelAt());
  await session.send('Input.synthesizeScrollGesture', { ...over, yDistance, speed: SPEED, gestureSourceType: 'mouse' });
}

/** Fails when something else scrolled than was meant to, or nothing. A cover may hinder some of it. */
export async function expectScrolled(page: Page, move: Move, far: number): Promise<void> {
  const before = move === 'nested scroll' ? 50 : 0;
  const now = await page.evaluate((one) => globalThis.bench.scrolled(one), move);
  if (now - before < far / 4) throw new Error(`${move}: scrolled from ${before} to ${now} px.`);
}

type Point = { x: number; y: number };

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** From the control's middle to the ring's. */
function offset({ control, ring }: Seen): Point | undefined {
  if (!control || !ring) return undefined;
  const [a, b] = [middle(ring), middle(control)];
  return { x: a.x - b.x, y: a.y - b.y };
}

/** @param rest from the control to the ring while nothing moves: pictures have whole pixels */
export function lagOf(frames: readonly Seen[], rest: Point): Lag {
  const moved = frames.filter(
    (seen, index) => seen.control && JSON.stringify(seen) !== JSON.stringify(frames[index - 1]),
  );
  const offsets = moved.map(offset);
  return {
    distances: offsets.flatMap((one) => (one ? [Math.max(Math.abs(one.x - rest.x), Math.abs(one.y - rest.y))] : [])),
    without: offsets.filter((one) => !one).length,
  };
}
