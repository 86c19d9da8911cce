// The popup, opened as a page in a tab of its own: what it shows and does is the same there.
import { openExtensionPage } from './browser.mjs';

const POPUP = 'src/popup/popup.html';

/** Opens the console and starts the guide by pressing the popup's button. */
export async function startGuide(opened, practice) {
  const [page] = await opened.browser.pages();
  await page.goto(practice.url(), { waitUntil: 'domcontentloaded' });
  const popup = await openExtensionPage(opened, POPUP);
  await popup.waitForSelector('[data-action="start"]', { timeout: 20_000 });
  await popup.click('[data-action="start"]');
  await waitInBackground(popup, 'continue');
  await popup.close();
  await page.bringToFront();
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
