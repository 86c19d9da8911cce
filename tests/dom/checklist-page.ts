import type { Browser, Page } from 'puppeteer';
import type { Box } from '../../src/overlay/place.ts';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './checklist-entry.ts';

declare const list: typeof entry;

const HTML = `<main style="height:3000px"><input id="field"><button id="outside">outside</button></main>
  <dialog id="dialog" style="width:300px;height:200px"><button id="inside">inside</button></dialog>`;

export type Point = [number, number];

/** A page with a checklist in it, and a person's hands. */
export class ChecklistPage {
  private readonly browser: Browser;
  readonly page: Page;

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  /** @param prefs further preferences of Firefox */
  static async open(kind: 'chrome' | 'firefox', prefs: Record<string, unknown> = {}): Promise<ChecklistPage> {
    const code = await bundle('./checklist-entry.ts', 'list');
    const browser = await openPlain(kind, prefs);
    return new ChecklistPage(browser, await openPage(browser, HTML, code));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Puts a new checklist into the page. */
  mount(change: Parameters<typeof entry.mount>[0] = {}): Promise<void> {
    return this.page.evaluate(async (wanted) => {
      list.mount(wanted);
      await list.frames();
    }, change);
  }

  frames(): Promise<void> {
    return this.page.evaluate(() => list.frames());
  }

  box(selector?: string): Promise<Box> {
    return this.page.evaluate((one) => list.boxOf(one), selector);
  }

  has(selector: string): Promise<boolean> {
    return this.page.evaluate((one) => list.find(one) !== null, selector);
  }

  focused(): Promise<string | null> {
    return this.page.evaluate(() => list.focused());
  }

  /** Puts the keyboard's focus on something of the checklist. */
  async focusOn(selector: string): Promise<void> {
    await this.page.evaluate((one) => list.find(one)?.focus(), selector);
  }

  lastCall(): Promise<unknown[] | undefined> {
    return this.page.evaluate(() => list.calls.at(-1));
  }

  async keepClear(hard: Box[], soft: Box[] = []): Promise<void> {
    await this.page.evaluate((...boxes) => list.keepClear(...boxes), hard, soft);
    await this.frames();
  }

  /** Presses a button, once what was drawn last has found its place. */
  async press(action: string): Promise<void> {
    await this.frames();
    await this.page.mouse.click(...middle(await this.box(`[data-action="${action}"]`)));
  }

  async drag(from: Point, by: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(...from);
    await mouse.down();
    await mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
    await mouse.move(from[0] + by[0], from[1] + by[1]);
    await mouse.up();
  }

  /** A point of the head on which nothing can be pressed. */
  async head(): Promise<Point> {
    const { x, y, width } = await this.box('header');
    return [x + width / 3, y + 8];
  }

  /** Waits until it is somewhere. */
  async comesTo(wanted: Partial<Box>): Promise<void> {
    await this.page.waitForFunction(
      (where) =>
        Object.entries(where).every(([name, value]) => Math.abs(list.boxOf()[name as keyof Box] - Number(value)) < 1.5),
      { timeout: 5000 },
      wanted,
    );
  }

  /** Waits until the live region says exactly this. */
  async says(words: string): Promise<void> {
    await this.page.waitForFunction((wanted) => list.said() === wanted, { timeout: 5000 }, words);
  }
}

export const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];
