import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openBrowser } from '../../e2e/person/browser.mjs';
import { startGuide } from '../../e2e/person/popup.mjs';
import { front, type Kind, type Setting } from '../../e2e/setting.ts';
import { type Scenario, startPracticeConsole } from '../../practice-console/server.mjs';
import { carrierOf } from './carrier.ts';
import type { Tool } from './tools.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** A practice console and a browser with one of the tools in it. */
export interface Stand extends Setting {
  tool: Tool;
  kind: Kind;
  page: Page;
}

/**
 * Opens the console's dashboard in a browser with a tool in it, whose tour has begun.
 * @param more the console's switches, and `idle`: ours is there, but no guide is active
 */
export async function openStand(
  kind: Kind,
  tool: Tool,
  more: { scenario?: Partial<Scenario>; idle?: boolean } = {},
): Promise<Stand> {
  const extension = await carrierOf(kind, tool);
  const practice = await startPracticeConsole(more.scenario);
  // With a profile of our own no welcome page is waited for, which only ours has.
  const profile = tool.isOurs ? undefined : mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const opened = await openBrowser({ kind, practice, extension, profile, viewport: VIEWPORT });
  const close = async () => {
    await opened.close();
    await practice.close();
    if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (tool.isOurs && !more.idle) await startGuide(opened, practice);
    else await (await opened.browser.pages())[0]?.goto(practice.url());
    const page = await front({ opened });
    return { practice, opened, close, tool, kind, page };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a stand, uses it and closes it. */
export async function withStand<T>(
  kind: Kind,
  tool: Tool,
  more: Parameters<typeof openStand>[2],
  use: (stand: Stand) => Promise<T>,
): Promise<T> {
  const stand = await openStand(kind, tool, more);
  try {
    return await use(stand);
  } finally {
    await stand.close();
  }
}
