// What a person does where no ring can be: with the phone, on sign-in pages, and with what is only said in words.
import { byOwnKnowledge } from './alone.mjs';
import { USER } from './hands.mjs';
import { usesKeys } from './keys.mjs';
import { pressInPanel, readPanel } from './panel.mjs';

const SIGN_IN = /(^|\.)signin\.aws\.amazon\.com$/;

/** Whether a tab shows a sign-in page. The page itself is asked: the driver's own notion of its address lags behind. */
export async function isSignInPage(page) {
  return SIGN_IN.test(await page.evaluate(() => location.hostname).catch(() => ''));
}

/** Does what the checklist says in words, and then presses what says that it is done, unless the page has told by then. */
export async function doAwayFromPage(person, page, panel) {
  if (/scan$/.test(panel.now)) await scan(person, page);
  else if (/sign-in$|new-password$/.test(panel.now)) return;
  // A box that is to stay as it is needs a look, and nothing else.
  else if (panel.finding !== 'no-control' && !/must-reset$/.test(panel.now)) {
    await byOwnKnowledge(person, page, panel);
    await untilNew(page, panel.now);
  }
  await sayDone(page, panel.now);
}

/** Presses what says that an action is done, unless the checklist is at another one by then. */
export async function sayDone(page, now) {
  if ((await readPanel(page).catch(() => ({ now: '' }))).now === now) await pressInPanel(page, 'done', now);
}

/** How long a person waits for the checklist to notice what they did. Milliseconds. */
const NOTICED = 700;

async function untilNew(page, now) {
  for (const end = Date.now() + NOTICED; Date.now() < end; )
    if ((await readPanel(page).catch(() => ({ now: '' }))).now !== now) return;
}

async function scan(person, page) {
  // A code that loads late is waited for.
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    if (await person.phone.scan(page)) return;
    for (const frame of page.frames()) await frame.evaluate(bringPicture).catch(() => undefined);
    // Where there is room for one of the two only, the person who opened the checklist folds it to see the code.
    if (!(await readPanel(page)).folded) await pressInPanel(page, 'fold');
  }
  throw new Error('The phone sees no QR code on the page: is it covered?');
}

/* Runs in the page: a picture that is out of view is scrolled to, as with the wheel. */
const bringPicture = () => document.querySelector('main img, img[src^="data:"]')?.scrollIntoView({ block: 'center' });

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

/* AWS's own pages are none of ours: where the focus comes from is not looked at there. */
async function press(page, selector, key) {
  if (!usesKeys(page)) return page.click(selector);
  await page.focus(selector);
  await page.keyboard.press(key);
}

const FORMS = {
  async 'sign-in'(person, page, asUser) {
    if (asUser) {
      await press(page, '[name=kind][value=user]', ' ');
      await page.type('[name=name]', USER.name);
    }
    const [user] = person.practice.account().users;
    await page.type('[name=password]', asUser ? (user?.password ?? '') : 'anything');
    await press(page, '[type=submit]', 'Enter');
  },
  async mfa(_person, page) {
    await press(page, '[data-act=phone]', 'Enter');
    await press(page, '[type=submit]', 'Enter');
  },
  async 'new-password'(_person, page) {
    await page.type('[name=password]', USER.newPassword);
    await page.type('[name=again]', USER.newPassword);
    await press(page, '[type=submit]', 'Enter');
  },
};
