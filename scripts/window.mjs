// A window on the practice console, for a person to try the extension in.
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../tests/e2e/person/browser.mjs';
import { startPracticeConsole } from '../tests/practice-console/server.mjs';
import { ROOT, say } from './setup.mjs';

/** Opens it and stays until the browser is closed. */
export async function openWindow(kind) {
  const practice = await startPracticeConsole({});
  const opened = await openBrowser({ kind, practice, extension: join(ROOT, 'dist', kind), headless: false });
  const [page] = await opened.browser.pages();
  await page?.goto(practice.url());
  await openExtensionPage(opened, 'src/popup/popup.html');
  say('a practice console is open: nothing there is AWS. Press "Start" in the Waymark tab, then follow the ring.');
  say('your phone can scan the QR code; any authenticator app will do. Close the browser to end.');
  await new Promise((resolve) => opened.browser.on('disconnected', resolve));
  await opened.close();
  await practice.close();
}
