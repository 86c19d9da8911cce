// The developer view, switched on for one picture in the middle of a walk.
import { openExtensionPage } from '../../tests/e2e/person/browser.mjs';

/**
 * @param {import('../../tests/e2e/person/browser.mjs').Opened} opened
 * @param {import('puppeteer').Page} page the console's tab in front
 * @param {() => Promise<void>} shoot
 */
export async function shootDeveloper(opened, page, shoot) {
  await turn(opened, page, true);
  // The pointer stays where it is: what would be pressed next is the person's business.
  await page.evaluate(unfold, true);
  await shoot();
  await page.evaluate(unfold, false);
  await turn(opened, page, false);
}

async function turn(opened, page, on) {
  const options = await openExtensionPage(opened, 'src/options/options.html');
  const box = await options.waitForSelector('[data-action="developer"]', { timeout: 20_000 });
  await box.click();
  await options.close();
  await page.bringToFront();
  await page.waitForFunction(isShown, { timeout: 20_000 }, on);
}

/* Runs in the page: whether the developer view is there, or is not, as wanted. */
const isShown = (wanted) =>
  (document.querySelector('waymark-checklist')?.shadowRoot.querySelector('details.developer') != null) === wanted;

/* Runs in the page. */
function unfold(open) {
  const root = document.querySelector('waymark-checklist').shadowRoot;
  const details = root.querySelector('details.developer');
  details.open = open;
  if (open) details.scrollIntoView({ block: 'start' });
  else root.querySelector('.body').scrollTo(0, 0);
}
