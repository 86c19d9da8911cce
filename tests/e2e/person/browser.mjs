// Opens the built extension in a real browser against the practice console.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';

const FIREFOX_ID = 'waymark@waymark.example';
/** A fixed host for the extension's pages, so that the driver can open them. */
const FIREFOX_UUID = '6f1e1c1a-7b1e-4c57-9a55-0d0c6f2b8a11';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,PasswordLeakDetection',
];

/**
 * @typedef {object} Opened
 * @property {import('puppeteer').Browser} browser
 * @property {'chrome' | 'firefox'} kind
 * @property {string} profile folder of the browser's profile; give it to `openBrowser` again to start it anew
 * @property {string} extensionRoot address of the extension's files, with a slash at the end
 * @property {() => Promise<void>} close ends the browser and, unless it was given, removes the profile
 * @property {() => void} kill ends it at once with SIGKILL, as a crash would
 */

/**
 * @param {object} options
 * @param {'chrome' | 'firefox'} options.kind
 * @param {import('../../practice-console/server.mjs').PracticeConsole} options.practice
 * @param {string} options.extension folder of the built extension
 * @param {boolean} [options.headless]
 * @param {string} [options.profile] profile of an earlier browser
 * @param {import('puppeteer').Viewport} [options.viewport]
 * @param {Record<string, string | number | boolean>} [options.prefs] further preferences of Firefox
 * @param {boolean} [options.welcome] leaves the welcome page open that comes with the installation into a new profile
 * @returns {Promise<Opened>}
 */
export async function openBrowser(options) {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'waymark-profile-'));
  const open = options.kind === 'firefox' ? openFirefox : openChromium;
  const { browser, extensionRoot } = await open({ headless: true, ...options, profile }).catch((error) => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  });
  if (!options.profile) {
    // That it comes is tested where it is asked for (`first.test.ts`); elsewhere it is only put out of the way.
    const welcome = await welcomePage(browser).catch((error) => {
      if (options.welcome) throw error;
    });
    if (welcome && !options.welcome) await closeInFront(browser, welcome);
  }
  const kill = () => browser.process()?.kill('SIGKILL');
  const close = async () => {
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]).catch(() => undefined);
    kill();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, kind: options.kind, profile, extensionRoot, close, kill };
}

/**
 * The page that the extension opens by itself after it was installed. The driver's own notion of the address of a tab that it
 * did not open lags behind: the page is asked.
 * @param {import('puppeteer').Browser} browser
 */
export async function welcomePage(browser) {
  const isWelcome = () => location.pathname.endsWith('/welcome.html') && document.querySelector('h1') !== null;
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50)))
    for (const page of await browser.pages()) if (await page.evaluate(isWelcome).catch(() => false)) return page;
  throw new Error('The extension was installed and shows no welcome page.');
}

/** Closes a tab that is in front; the first of the others comes there. */
async function closeInFront(browser, page) {
  await page.close();
  // The driver may know the closed one for a moment yet.
  const first = (await browser.pages()).find((one) => one !== page && !one.isClosed());
  await first?.bringToFront();
}

async function openChromium({ practice, extension, headless, profile, viewport }) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const size = viewport ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: headless ? size : null,
    args: [...root, ...QUIET, `--window-size=${size.width},${size.height + 80}`, ...practice.chromiumArgs()],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  return { browser, extensionRoot: new URL('/', worker.url()).href };
}

async function openFirefox({ practice, extension, headless, profile, viewport, prefs }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: headless ? (viewport ?? { width: 1280, height: 900 }) : null,
    // Without it Firefox lets no driver open an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...practice.firefoxPrefs(),
      // Its panel of downloads takes the focus, and without a window no key leads back from it.
      'browser.download.alwaysOpenPanel': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      ...prefs,
    },
  });
  const first = await browser.pages();
  await browser.installExtension(extension);
  // The first tab of a headless Firefox has neither focus nor the viewport's size, and so no change events.
  await browser.newPage();
  await Promise.all(first.map((page) => page.close()));
  return { browser, extensionRoot: `moz-extension://${FIREFOX_UUID}/` };
}

/** Opens a page of the extension in a tab. Firefox never reports it as loaded, so nothing is waited for there. */
export async function openExtensionPage(opened, path) {
  const page = await opened.browser.newPage();
  await page.goto(`${opened.extensionRoot}${path}`, opened.kind === 'firefox' ? { waitUntil: [] } : undefined);
  return page;
}

/** Whether a folder holds a built extension. */
export function isBuilt(folder) {
  return existsSync(join(folder, 'manifest.json')) && !!JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}
