// Firefox's own window: there it asks, and there the popup hangs over the page. The driver has no words for either, and its
// protocol reaches them with `moz:scope`, in a Firefox that was started with `--remote-allow-system-access`.
import { openOverInFirefox } from './popup.mjs';

/** Runs something in the window, with all its rights. What it takes and gives must be JSON. */
async function inWindow({ browser }, job, ...values) {
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const expression = `JSON.stringify((${job})(...${JSON.stringify(values)}))`;
  const target = { context: contexts[0].context };
  const { result, exceptionDetails } = await send('script.evaluate', { expression, target, awaitPromise: false });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value === undefined ? undefined : JSON.parse(result.value);
}

/** The same until it gives something. */
async function untilInWindow(opened, job, ...values) {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const given = await inWindow(opened, job, ...values);
    if (given) return given;
  }
  throw new Error(`Firefox's window never gives (${values}): ${job}`);
}

/**
 * Waits for what Firefox asks about the extension, and reads it.
 * @returns {Promise<{ asks: string, buttons: string[] }>}
 */
export const readQuestion = (opened) => untilInWindow(opened, questionIn);

/** Answers it with one of its buttons, and waits until it is gone. */
export async function answerQuestion(opened, button) {
  await untilInWindow(opened, pressQuestion, button);
  await untilInWindow(opened, noQuestion);
}

/* Runs in the window. */
function questionIn() {
  const asked = PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild;
  if (asked?.id !== 'addon-webext-permissions-notification') return undefined;
  const said = [...asked.querySelectorAll('.popup-notification-description, h2:not([hidden]), li')];
  return {
    asks: said.map((one) => one.textContent.trim()).join('\n'),
    buttons: [asked.secondaryButton, asked.button].map((one) => one.label),
  };
}

/* Runs in the window: a press is not taken before the question has stood for a while, so that nobody agrees by accident. */
function pressQuestion(label) {
  const asked = PopupNotifications.panel.firstElementChild;
  const button = [asked?.secondaryButton, asked?.button].find((one) => one?.label === label);
  const delay = Services.prefs.getIntPref('security.notification_enable_delay');
  if (!button || ChromeUtils.now() - asked.notification.timeShown <= delay) return false;
  button.click();
  return true;
}

/* Runs in the window. */
const noQuestion = () => PopupNotifications.panel.state === 'closed';

/** Waits until Firefox has ended the extension's background page, as it does with one that has nothing to do. */
export const untilAsleep = (opened) => untilInWindow(opened, isAsleep, new URL(opened.extensionRoot).host);

/* Runs in the window. */
function isAsleep(host) {
  return WebExtensionPolicy.getByHostname(host).extension.backgroundState === 'stopped';
}

/**
 * Takes one kind of data back where Firefox lists what the person has allowed.
 * @param {string} kind as the manifest names it
 * @param {string} [picture] file for what is seen there then
 */
export async function takeConsentBack(opened, kind, picture) {
  const addons = await opened.browser.newPage();
  await addons.goto('about:addons', { waitUntil: [] });
  await inWindow(opened, openDetails, new URL(opened.extensionRoot).host);
  for (const one of ['[name="permissions"]', `moz-toggle[permission-key="${kind}"]`])
    await untilInWindow(opened, pressInTab, one);
  if (picture) await addons.screenshot({ path: picture });
  await addons.close();
}

/* Runs in the window: what "Manage extension" does in the menu of the extension's button. */
function openDetails(host) {
  BrowserAddonUI.manageAddon(WebExtensionPolicy.getByHostname(host).id);
}

/* Runs in the window: the driver's own hands do not reach the browser's pages. */
function pressInTab(selector) {
  const one = gBrowser.selectedBrowser.contentDocument?.querySelector(selector);
  if (!one?.checkVisibility()) return false;
  one.click();
  return true;
}

/**
 * Opens the popup as it hangs over the tab in front, to be used with real presses: in no others Firefox asks the person anything.
 * @param {import('puppeteer').Page} page the tab in front
 */
export async function openPopupOver(opened, page) {
  const behind = await openOverInFirefox(opened, page);
  const popup = `chrome.extension.getViews({ type: 'popup' })[0]?.document`;
  const look = (job, ...values) =>
    behind.waitForFunction(`(${job})(${popup}, ...${JSON.stringify(values)})`, { polling: 50, timeout: 20_000 });
  return {
    /** Writes into a field once it is there. */
    fill: (selector, text) => look(fillIn, selector, text),
    /** Presses something once it can be pressed. */
    press: async (selector) => inWindow(opened, handle, await (await look(middleOf, selector)).jsonValue()),
    /** Presses Escape, and waits until the popup is gone. */
    escape: async () => {
      await inWindow(opened, handle, 'KEY_Escape');
      await look((document) => !document);
      await behind.close();
    },
  };
}

/* Runs for the popup. */
function fillIn(document, selector, text) {
  const field = document?.querySelector(selector);
  if (!field) return false;
  field.value = text;
  return field.dispatchEvent(new Event('input', { bubbles: true }));
}

/* Runs for the popup: where something is, once it can be pressed there. */
function middleOf(document, selector) {
  const one = document?.querySelector(`${selector}:not([disabled])`);
  if (!one) return false;
  one.scrollIntoView();
  const box = one.getBoundingClientRect();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return one.contains(document.elementFromPoint(at.x, at.y)) && at;
}

/* Runs in the window: presses a key, or the mouse somewhere in the popup. */
function handle(what) {
  const hands = { window, document, navigator, parent: window, KeyboardEvent, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', hands);
  if (typeof what === 'string') return hands.synthesizeKey(what, {}, window);
  const box = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
  return hands.synthesizeMouseAtPoint(box.x + what.x, box.y + what.y, {}, window);
}
