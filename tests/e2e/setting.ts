import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Viewport } from 'puppeteer';
import type { Scenario } from '../practice-console/server.mjs';
import { startPracticeConsole } from '../practice-console/server.mjs';
import { openBrowser, openExtensionPage } from './person/browser.mjs';
import { frontPage } from './person/look.mjs';
import { startGuide } from './person/popup.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Kind = 'chrome' | 'firefox';

/** The browsers that `npm test` asks where one of them tells enough; `npm run test:all` asks both. */
export const ASKED: readonly Kind[] = process.env.WAYMARK_ALL === '1' ? ['chrome', 'firefox'] : ['chrome'];

/** A practice console, and a browser with the built extension in front of it. */
export type Setting = Awaited<ReturnType<typeof setUp>>;

/** The built extension's folder. The command that runs the tests has built it. */
export function builtExtension(kind: Kind): string {
  const folder = join(ROOT, 'dist', kind);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`dist/${kind} is not built: run "npm run build" first.`);
  return folder;
}

/** Sets up a console and a browser; starts the guide unless told not to. */
export async function setUp(
  kind: Kind,
  scenario: object,
  more: {
    start?: boolean;
    extension?: string;
    profile?: string;
    prefs?: Record<string, string | number | boolean>;
    viewport?: Viewport;
    welcome?: boolean;
  } = {},
) {
  const practice = await startPracticeConsole(scenario as Partial<Scenario>);
  const { extension = builtExtension(kind), start, ...rest } = more;
  const opened = await openBrowser({ kind, practice, extension, ...rest });
  if (start !== false) await startGuide(opened, practice);
  const setting = {
    practice,
    opened,
    close: async () => {
      await setting.opened.close();
      await practice.close();
    },
  };
  return setting;
}

/** The console's tab in front. */
export const front = ({ opened }: Pick<Setting, 'opened'>) => frontPage(opened.browser);

/** Everything that the extension has stored, read in one of its own pages. */
export async function storageOf({ opened }: Pick<Setting, 'opened'>): Promise<Record<string, unknown>> {
  const page = await openExtensionPage(opened, 'src/popup/popup.html');
  await page.waitForSelector('#popup *', { timeout: 20_000 });
  const stored = await page.evaluate(() => chrome.storage.local.get(null));
  await page.close();
  return stored;
}
