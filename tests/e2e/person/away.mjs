// What a person does where no ring can be: with the phone, on sign-in pages, and with what is only said in words.
import { operate, USER } from './hands.mjs';
import { pressInPanel, readPanel } from './panel.mjs';

const SIGN_IN = /(^|\.)signin\.aws\.amazon\.com$/;

/** Whether a tab shows a sign-in page. The page itself is asked: the driver's own notion of its address lags behind. */
export async function isSignInPage(page) {
  return SIGN_IN.test(await page.evaluate(() => location.hostname).catch(() => ''));
}

/** Does what the checklist says in words, and then presses what says that it is done. */
export async function doAwayFromPage(person, page, panel) {
  if (/scan$/.test(panel.now)) await scan(person, page);
  else if (/sign-in$|new-password$/.test(panel.now)) return;
  // A box that is to stay as it is needs a look, and nothing else.
  else if (panel.finding !== 'no-control' && !/must-reset$/.test(panel.now)) await byOwnKnowledge(person, page, panel);
  if ((await readPanel(page)).now === panel.now) await pressInPanel(page, 'done');
}

async function scan(person, page) {
  // A code that loads late is waited for.
  for (const end = Date.now() + 15_000; Date.now() < end; ) if (await person.phone.scan(page)) return;
  throw new Error('The phone sees no QR code on the page: is it covered?');
}

/**
 * A control that Waymark could not find: the person finds it alone. Where it is, the practice console knows; that this
 * was needed is counted.
 */
async function byOwnKnowledge(person, page, panel) {
  person.alone = [...(person.alone ?? []), panel.now];
  for (const frame of page.frames()) {
    const [box] = await frame.evaluate(() => globalThis.practice?.boxes() ?? []).catch(() => []);
    const centre = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (centre) return operate(person, page, panel, { frame, box, centre });
  }
  return undefined;
}

/**
 * Signs in on the practice sign-in pages: as the user once the guide's third task has begun, else as root. Returns
 * when the console is shown again.
 */
export async function signInAgain(person, page) {
  const asUser = (person.lastNow ?? '').startsWith('self');
  if (await hasChecklist(page)) throw new Error('Something of Waymark is on a sign-in page.');
  for (let form = 0; form < 4 && (await isSignInPage(page)); form++) {
    const shown = await page.waitForSelector('[data-form]:not([hidden])', { timeout: 15_000 });
    const name = await shown?.evaluate((one) => one.getAttribute('data-form'));
    await FORMS[name](person, page, asUser);
    await leaveForm(page, name);
  }
}

const hasChecklist = (page) =>
  page.evaluate(() => document.querySelector('waymark-checklist, waymark-ring') !== null).catch(() => false);

/** Waits until the next form or the next page is there. */
async function leaveForm(page, name) {
  const gone = (form) => !location.hostname.includes('signin') || !document.querySelector(`[data-form="${form}"]`);
  await page.waitForFunction(gone, { timeout: 15_000 }, name).catch(async (error) => {
    // A page that is just being left answers nobody.
    if (await isSignInPage(page)) throw error;
  });
}

const FORMS = {
  async 'sign-in'(person, page, asUser) {
    if (asUser) {
      await page.click('[name=kind][value=user]');
      await page.type('[name=name]', USER.name);
    }
    const [user] = person.practice.account().users;
    await page.type('[name=password]', asUser ? (user?.password ?? '') : 'anything');
    await page.click('[type=submit]');
  },
  async mfa(_person, page) {
    await page.click('[data-act=phone]');
    await page.click('[type=submit]');
  },
  async 'new-password'(_person, page) {
    await page.type('[name=password]', USER.newPassword);
    await page.type('[name=again]', USER.newPassword);
    await page.click('[type=submit]');
  },
};
