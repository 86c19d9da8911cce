// The keys of the extension. No driver can press those of a browser itself: what the browser does at such a press is done.
import { readFileSync } from 'node:fs';

const MANIFEST = JSON.parse(readFileSync(new URL('../../../manifest.json', import.meta.url), 'utf8'));

/**
 * Does what the browser does when a person presses the keys of a command.
 * @param {import('./browser.mjs').Opened} opened
 * @param {import('../../../src/messages/commands.ts').Command} command
 */
export async function pressKeysOf(opened, command) {
  await (opened.kind === 'firefox' ? inFirefox(opened.browser, command) : inChromium(opened.browser, command));
}

/** Chromium's events can be raised in the worker itself. */
async function inChromium(browser, command) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
  const worker = await target.worker();
  await worker.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
}

/** Firefox holds each key as an element of its own window, which a driver with system access can reach. */
async function inFirefox({ connection }, command) {
  const letter = MANIFEST.commands[command].suggested_key.default.at(-1);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.result.contexts;
  const expression = `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
    .find((key) => key.getAttribute('key') === '${letter}').doCommand()`;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
  if (result.type !== 'success') throw new Error(`Firefox has no key ${letter}: ${JSON.stringify(result)}`);
}
