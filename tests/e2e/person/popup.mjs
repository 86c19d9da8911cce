// The popup, opened as a page in a tab of its own: what it shows and does is the same there.
import { openExtensionPage } from './browser.mjs';

const POPUP = 'src/popup/popup.html';

/** Opens the console and starts the guide by pressing the popup's button. */
export async function startGuide(opened, practice) {
  const page = await tabOf(opened);
  await page.goto(practice.url(), { waitUntil: 'domcontentloaded' });
  const popup = await openExtensionPage(opened, POPUP);
  await popup.waitForSelector('[data-action="start"]', { timeout: 20_000 });
  await popup.click('[data-action="start"]');
  await waitInBackground(popup, 'continue');
  await popup.close();
  await page.bringToFront();
}

/** A tab that is there. Firefox's driver goes on listing the welcome page's for a moment after that was closed. */
async function tabOf({ browser }) {
  for (const page of await browser.pages()) if (await page.evaluate(() => true).catch(() => false)) return page;
  return browser.newPage();
}

/**
 * Waits until a button of the popup can be pressed, which means that what was pressed before is done: the console's tab is
 * in front by then, and Firefox's driver must open no other while it comes there. A tab behind draws no frames, so frames
 * cannot be waited for.
 */
export function waitInBackground(popup, action) {
  const shown = (name) => document.querySelector(`[data-action="${name}"]:not([disabled])`) !== null;
  return popup.waitForFunction(shown, { polling: 50, timeout: 20_000 }, action);
}

/** The run as the popup saves it. */
export async function exportRun(opened) {
  const popup = await openExtensionPage(opened, POPUP);
  await popup.waitForSelector('[data-action="save"]', { timeout: 20_000 });
  const text = await popup.evaluate(async () => {
    const saved = new Promise((resolve) => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.text().then(resolve);
        return create.call(URL, blob);
      };
    });
    document.querySelector('[data-action="save"]').click();
    return saved;
  });
  await popup.close();
  return text;
}

/**
 * Presses a button of the popup, which is open in the tab in front: what it is folded away in is unfolded first, and it is
 * pressed once it can be and stands still, for the popup may just be told more.
 * @param {string} [within] only inside of this
 */
export async function pressInPopup(popup, action, within = '') {
  const selector = `${within} [data-action="${action}"]:not([disabled])`;
  await popup.waitForFunction((one) => document.querySelector(one), { polling: 50, timeout: 20_000 }, selector);
  await popup.evaluate((one) => {
    for (let up = document.querySelector(one); up; up = up.parentElement)
      if (up.localName === 'details') up.open = true;
  }, selector);
  await popup.locator(selector).setTimeout(20_000).click();
}

/**
 * Opens the popup as a person does, over the tab in front, and reads it; it is closed again.
 * @param {import('./browser.mjs').Opened} opened
 * @param {import('puppeteer').Page} page the tab in front
 * @returns {Promise<{ where: string, actions: string[], text: string, width: number }>}
 */
export async function readPopupOver(opened, page) {
  await page.bringToFront();
  return opened.kind === 'firefox' ? overInFirefox(opened, page) : overInChromium(opened, page);
}

async function overInChromium({ browser }, page) {
  const [extension] = (await browser.extensions()).values();
  await extension.triggerAction(page);
  // Which pages there are is known without asking the browser: a loop without a pause would hear of no new one.
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const popup = (await extension.pages()).find((one) => one.url().endsWith(POPUP));
    const read = await popup?.evaluate(readDocument).catch(() => undefined);
    if (read?.where) {
      await popup.close();
      return read;
    }
  }
  throw new Error('The popup never opens.');
}

/**
 * Opens the popup over the tab in front. The driver knows no popup of Firefox; another page of the extension does.
 * @param {import('puppeteer').Page} page the tab in front
 * @returns {Promise<import('puppeteer').Page>} that other page, in a tab behind
 */
export async function openOverInFirefox(opened, page) {
  const other = await openExtensionPage(opened, POPUP);
  await other.waitForSelector('[data-where]', { timeout: 20_000 });
  await page.bringToFront();
  // A tab is hidden before another is the one in front, which is what the popup asks for.
  await other.waitForFunction(isBehind, { polling: 50, timeout: 20_000 });
  await other.evaluate(() => chrome.action.openPopup());
  return other;
}

async function overInFirefox(opened, page) {
  const other = await openOverInFirefox(opened, page);
  // While there is no popup yet, this must not read the tab that asks.
  const source = `chrome.extension.getViews({ type: 'popup' }).map((view) => (${readDocument})(view))[0]`;
  try {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      const read = await other.evaluate(source).catch(() => undefined);
      if (read?.where) return read;
    }
    throw new Error('The popup never opens.');
  } finally {
    await other.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
    await other.close();
  }
}

/* Runs in a tab of the extension. */
async function isBehind() {
  const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
  return front !== undefined && front.id !== (await chrome.tabs.getCurrent()).id;
}

/* Runs in the popup, or for it. */
function readDocument(view = globalThis) {
  const { document } = view;
  return {
    where: document.querySelector('[data-where]')?.getAttribute('data-where') ?? '',
    actions: [...document.querySelectorAll('[data-action]')].map((one) => one.getAttribute('data-action') ?? ''),
    text: document.body.textContent,
    width: document.documentElement.scrollWidth,
  };
}
