// Chromium for the tests of the practice console, and hands that press what its own truth says is next.

import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { expect } from 'vitest';
import type { PracticeConsole } from './server.mjs';

interface Box {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Truth {
  next(): { keys: string[] };
  accepts(x: number, y: number): { ok: boolean; keys: string[]; covered: boolean };
  boxes(): Box[];
  bring(key: string): void;
}

declare global {
  var practice: Truth;
}

/** Opens Chromium on a practice console; the first page shows its start. */
export async function openChromium(practice: PracticeConsole): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      ...practice.chromiumArgs(),
    ],
    defaultViewport: { width: 1280, height: 1000 },
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(practice.url());
  return { browser, page };
}

/** Waits until something is next, and returns its names. */
export async function nextKeys(where: Page | Frame, expected: string): Promise<string[]> {
  const arrived = (key: string) => globalThis.practice?.next().keys.includes(key) && globalThis.practice.next().keys;
  const found = await where.waitForFunction(arrived, { timeout: 8000, polling: 50 }, expected).catch(async () => {
    const now = await where.evaluate(() => globalThis.practice?.next().keys);
    throw new Error(`"${expected}" never came next; what is next is ${JSON.stringify(now)}`);
  });
  return (await found.jsonValue()) as string[];
}

/** Presses a control with the mouse when it is next, and expects that the truth accepts exactly that point. */
export async function press(page: Page, key: string): Promise<void> {
  await nextKeys(page, key);
  const { x, y, ok } = await middleAtRest(page, key);
  expect({ key, ok }).toEqual({ key, ok: true });
  await page.mouse.click(x, y);
}

/**
 * The middle of a control, once the page is at rest: tables and messages that arrive late move everything below them.
 * Whether the truth accepts it is judged in the very frame in which it was measured.
 */
async function middleAtRest(page: Page, key: string): Promise<{ x: number; y: number; ok: boolean }> {
  const found = await page.waitForFunction(
    async (wanted: string) => {
      const look = () => globalThis.practice.boxes().find((one) => one.key === wanted);
      // What is still loading shows a spinner, and a spinner is an animation too.
      const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
      const before = look();
      if (before && (before.y < 100 || before.y + before.height > innerHeight)) scrollBy(0, before.y - innerHeight / 2);
      for (let frames = 0; frames < 10; frames++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (isMoving()) return false;
      }
      const box = look();
      if (!before || !box || before.x !== box.x || before.y !== box.y) return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return { x, y, ok: globalThis.practice.accepts(x, y).ok };
    },
    { timeout: 8000, polling: 50 },
    key,
  );
  return (await found.jsonValue()) as { x: number; y: number; ok: boolean };
}

/** Presses a text field when it is next, and types. */
export async function fill(page: Page, key: string, text: string): Promise<void> {
  await press(page, key);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Waits for a text on the page. */
export async function sees(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.textContent.includes(wanted),
    { timeout: 8000, polling: 50 },
    text,
  );
}
