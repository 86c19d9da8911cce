// What a person does where no ring can be: with the phone, on sign-in pages, and with what is only said in words.
import { USER } from './hands.mjs';
import { pressInPanel } from './panel.mjs';

const SIGN_IN = /^https:\/\/([\w-]+\.)*signin\.(aws\.amazon\.com|amazonaws)/;

/** Whether a tab shows a sign-in page. */
export async function isSignInPage(page) {
  return SIGN_IN.test(page.url());
}

/** Does what the checklist says in words, and then presses what says that it is done. */
export async function doAwayFromPage(person, page, panel) {
  if (/scan/.test(panel.now)) await scan(person, page);
  else if (panel.finding !== 'no-control') await byOwnKnowledge(person, page);
  if (panel.buttons.includes('done')) await pressInPanel(page, 'done');
}

async function scan(person, page) {
  if (!(await person.phone.scan(page))) throw new Error('The phone sees no QR code on the page: is it covered?');
}

/** A control that Waymark could not find: the person finds it alone. The practice console tells where it is. */
async function byOwnKnowledge(person, page) {
  const [box] = await page.evaluate(() => globalThis.practice.boxes());
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  person.alone = (person.alone ?? 0) + 1;
}

/**
 * Signs in on the practice sign-in pages: as root until the guide asks for the user, then as the user.
 * Returns when the console is shown again.
 */
export async function signInAgain(person, page) {
  const as = person.signInAs?.() ?? 'root';
  for (let form = 0; form < 6 && (await isSignInPage(page)); form++) await fillForm(person, page, as);
}

async function fillForm(person, page, as) {
  await page.waitForSelector('[data-form]', { timeout: 15_000 });
  const form = await page.$eval('[data-form]', (one) => one.getAttribute('data-form'));
  await FORMS[form]?.(person, page, as);
}

const FORMS = {};
export { FORMS, USER };
