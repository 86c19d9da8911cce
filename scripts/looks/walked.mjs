// Pictures of the built extension while a person is played who walks the guide on the practice console.
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../../tests/e2e/person/browser.mjs';
import { frontPage } from '../../tests/e2e/person/look.mjs';
import { createPerson } from '../../tests/e2e/person/person.mjs';
import { startGuide } from '../../tests/e2e/person/popup.mjs';
import { walk } from '../../tests/e2e/person/walk.mjs';
import { startPracticeConsole } from '../../tests/practice-console/server.mjs';
import { ROOT } from '../setup.mjs';
import { shootDeveloper } from './developer.mjs';
import { featuresOf, popupViewportOf, viewportOf } from './modes.mjs';
import { heightOf, setSystem } from './shots.mjs';

/** Actions at which the checklist is looked at: a ring, a branch, the QR code, a form, a dialog, a secret, the end. */
const SHOWN =
  /^root\.(add-mfa|device|device-name|app\.scan|confirm)$|^user\.(user-name|permissions|group\.policy|download)$|^self\.sign-(out|in)$/;

/** The action at which the developer view is looked at. */
const EXPLAINED = 'root.add-mfa';

/** Where each page is, and what there is once it has all that it shows. */
const PAGES = {
  popup: ['src/popup/popup.html', '[data-where]'],
  options: ['src/options/options.html', '[data-action="developer"]'],
  welcome: ['src/welcome/welcome.html', '[data-action="open"]'],
  report: ['src/report/report.html', '[data-action="choose"]'],
  board: ['src/board/board.html', '[data-action="make"]'],
};

/**
 * @param {import('./modes.mjs').Mode} mode
 * @param {import('./shots.mjs').Shots} shots
 */
export async function lookAtWalk(mode, shots) {
  const practice = await startPracticeConsole(mode.scenario ?? {});
  const extension = join(ROOT, 'dist/chrome');
  const opened = await openBrowser({ kind: 'chrome', practice, extension, viewport: viewportOf(mode) });
  try {
    if (mode.change) await prefer(opened, mode.change);
    for (const surface of ['welcome', 'options']) await shootPage(opened, mode, shots, surface);
    await shootPopup(opened, mode, shots, 'popup');
    await startGuide(opened, practice);
    await walk(createPerson(opened.browser, practice, { onStep: looking(opened, mode, shots), maySay: /./ }));
    await shots.shoot(await frontPage(opened.browser), 'checklist-finished');
    await shootPopup(opened, mode, shots, 'popup-finished');
    await shootPage(opened, mode, shots, 'report', shootRun);
    await shootPage(opened, mode, shots, 'board');
  } finally {
    await opened.close();
    await practice.close();
  }
}

function looking(opened, mode, shots) {
  return async ({ now }, page) => {
    if (!SHOWN.test(now)) return;
    await setSystem(page, mode.features ? featuresOf(mode) : []);
    await shots.shoot(page, `checklist-${now.replaceAll('.', '-')}`);
    if (now === EXPLAINED) await shootDeveloper(opened, page, () => shots.shoot(page, 'checklist-developer'));
  };
}

/** Sets preferences as the options page would. */
async function prefer(opened, change) {
  const page = await openExtensionPage(opened, PAGES.options[0]);
  const answer = await page.evaluate(
    (wanted) => chrome.runtime.sendMessage({ kind: 'prefer', change: wanted }),
    change,
  );
  await page.close();
  if (!answer?.ok) throw new Error(`The preference was not set: ${JSON.stringify(answer)}`);
}

async function openSurface(opened, mode, surface, viewport) {
  const [path, ready] = PAGES[surface];
  const page = await openExtensionPage(opened, path);
  await setSystem(page, featuresOf(mode));
  await page.setViewport(viewport);
  await page.waitForSelector(ready, { timeout: 20_000 });
  return page;
}

async function shootPage(opened, mode, shots, surface, more) {
  const page = await openSurface(opened, mode, surface, viewportOf(mode));
  await shots.shoot(page, surface, { whole: true });
  await more?.(page, shots);
  await page.close();
}

/** The report of the run that was walked. */
async function shootRun(page, shots) {
  const [run] = await page.$$eval('[data-action="choose"] option', (all) => all.flatMap(({ value }) => value || []));
  await page.select('[data-action="choose"]', run);
  await page.waitForSelector(`[data-sheet="${run}"]`, { timeout: 20_000 });
  await shots.shoot(page, 'report-run', { whole: true });
}

/** As it is seen at first, and whole where it has to be scrolled. */
async function shootPopup(opened, mode, shots, as) {
  const viewport = popupViewportOf(mode);
  const page = await openSurface(opened, mode, 'popup', viewport);
  await shots.shoot(page, as, { most: viewport.height });
  if ((await heightOf(page)) > viewport.height) await shots.shoot(page, `${as}-whole`, { whole: true });
  await page.close();
}
