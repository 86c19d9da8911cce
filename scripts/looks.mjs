// `npm run looks`: builds, and takes a picture of every surface in every mode into `out/looks/`, to be looked at: the
// checklist at the actions that differ most, popup, options and welcome page. Words of the command name modes.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../tests/e2e/person/browser.mjs';
import { createPerson } from '../tests/e2e/person/person.mjs';
import { startGuide } from '../tests/e2e/person/popup.mjs';
import { walk } from '../tests/e2e/person/walk.mjs';
import { startPracticeConsole } from '../tests/practice-console/server.mjs';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, giveUp, ROOT, say } from './setup.mjs';

/** How a surface is shown: the console's switches, the window, and what the person has set. */
const MODES = {
  light: {},
  dark: { scenario: { dark: true }, dark: true },
  compact: { scenario: { compact: true } },
  japanese: { scenario: { language: 'ja' }, change: { language: 'ja' } },
  german: { change: { language: 'de' } },
  narrow: { viewport: { width: 320, height: 640 } },
  zoomed: { viewport: { width: 640, height: 450, deviceScaleFactor: 2 } },
};

/** Actions at which the checklist is looked at: a ring, a branch, the QR code, a form, a dialog, a secret, the end. */
const SHOWN =
  /^root\.(add-mfa|device|device-name|app\.scan|confirm)$|^user\.(user-name|permissions|group\.policy|download)$|^self\.sign-(out|in)$/;

const PAGES = {
  popup: 'src/popup/popup.html',
  options: 'src/options/options.html',
  welcome: 'src/welcome/welcome.html',
};

const folder = join(ROOT, 'out/looks');
const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in MODES));
if (unknown.length > 0) giveUp(`"${unknown[0]}" is no mode. Modes: ${Object.keys(MODES).join(', ')}.`);

ensurePackages();
process.env.CHROMIUM = ensureBrowser('chrome');
build('chrome');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of words.length > 0 ? words : Object.keys(MODES)) await lookAt(name, MODES[name]);
say('the pictures are in out/looks/');

async function lookAt(name, { scenario = {}, viewport = { width: 1280, height: 800 }, change, dark }) {
  const practice = await startPracticeConsole(scenario);
  const opened = await openBrowser({ kind: 'chrome', practice, extension: join(ROOT, 'dist/chrome'), viewport });
  const shoot = (page, surface) => page.screenshot({ path: join(folder, `${name}-${surface}.png`) });
  try {
    if (change) await prefer(opened, change);
    for (const surface of ['welcome', 'popup']) await shootPage(opened, surface, { dark, viewport, shoot });
    await startGuide(opened, practice);
    const onStep = async ({ now }, page) => {
      if (SHOWN.test(now)) await shoot(page, now.replaceAll('.', '-'));
    };
    const person = createPerson(opened.browser, practice, { onStep, maySay: /./ });
    await walk(person);
    await shoot(await frontOf(opened), 'finished');
    await shootPage(opened, 'popup', { dark, viewport, shoot, as: 'popup-finished' });
    await shootPage(opened, 'options', { dark, viewport, shoot });
  } finally {
    await opened.close();
    await practice.close();
  }
  say(`looked at ${name}`);
}

async function frontOf({ browser }) {
  const { frontPage } = await import('../tests/e2e/person/look.mjs');
  return frontPage(browser);
}

/** Sets preferences as the options page would. */
async function prefer(opened, change) {
  const page = await openExtensionPage(opened, PAGES.options);
  await page.evaluate((wanted) => chrome.runtime.sendMessage({ kind: 'prefer', change: wanted }), change);
  await page.close();
}

async function shootPage(opened, surface, { dark, viewport, shoot, as = surface }) {
  const page = await openExtensionPage(opened, PAGES[surface]).catch(() => undefined);
  if (!page) return say(`there is no ${surface} page`);
  if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  // A popup is as large as what it holds, up to 800 by 600.
  await page.setViewport(
    surface === 'popup' ? { ...viewport, width: Math.min(viewport.width, 380), height: 600 } : viewport,
  );
  await page.waitForSelector('h1', { timeout: 10_000 });
  await shoot(page, as);
  await page.close();
}
