// What a person sets in the browser's own page of extensions: whether ours may read the sites that it asks for.

/**
 * Withholds the console from the extension (Chrome's "on click", Firefox's switched-off permission), or gives it back.
 * @param {import('./browser.mjs').Opened} opened
 * @param {boolean} on
 */
export async function withhold(opened, on) {
  await (opened.kind === 'firefox' ? inFirefox(opened, on) : inChromium(opened, on));
}

/* The page of extensions has the function that its own switch calls. */
async function inChromium({ browser, extensionRoot }, on) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const set = (extensionId, hostAccess) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
  await page.evaluate(set, new URL(extensionRoot).host, on ? 'ON_CLICK' : 'ON_ALL_SITES');
  await page.close();
}

/* A driver with system access can do what the add-on manager does. */
async function inFirefox({ browser: { connection } }, on) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.result.contexts;
  const expression = `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('waymark@waymark.example');
    const origins = extension.manifest.host_permissions;
    await ExtensionPermissions.${on ? 'remove' : 'add'}(extension.id, { permissions: [], origins }, extension);
  })()`;
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.type !== 'success') throw new Error(`Firefox sets no permission: ${JSON.stringify(result)}`);
}
