// What a person does where no ring can be: with the phone, on sign-in pages, and with what is only said in words.
import { operate, USER } from './hands.mjs';
import { frameOffset, pressInPanel, readPanel } from './panel.mjs';

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

/** What the words of an action mean on the page, as whoever reads them would understand. */
const MEANT = [
  [/^(root|self)\.add-mfa$/, (who) => `dashboard.add-mfa-${who}`],
  [/^(root|self)\.app\.finish$/, () => 'mfa.finish'],
  [/^(root|self)\.confirm$/, () => 'dashboard.refresh'],
  [/^user\.password\.(auto|custom)$/, (kind) => `create.password-${kind}`],
  [/^user\.group\.(create)$/, () => 'create.create-group'],
  [/^user\.group\.(name|finish)$/, (what) => `group.${what}`],
  [/^user\.group\.search$/, () => 'group.policy-search'],
  [/^user\.group\.policy$/, () => 'group.policy-row'],
  [/^user\.group\.row$/, () => 'create.group-row'],
  [/^user\.(download|return)$/, (what) => `create.${what}`],
];

/**
 * A control that Waymark could not find: the person reads the words and finds it alone. Where it is, the practice console
 * knows; that this was needed is counted. What is already as it should be needs no press.
 */
async function byOwnKnowledge(person, page, panel) {
  person.alone = [...(person.alone ?? []), panel.now];
  const [pattern, keyOf] = MEANT.find(([words]) => words.test(panel.now)) ?? [];
  const key = keyOf?.(pattern.exec(panel.now)[1]);
  const target = key && (await bringIntoView(page, key));
  if (target) await withoutCover(page, target.centre, () => operate(person, page, panel, target));
}

/** How long a control that loads late is waited for. Milliseconds. */
const LATE = 4000;

/** Where a control is, once it is in view and keeps its place; undefined when it is not what comes next. */
async function bringIntoView(page, key) {
  for (const end = Date.now() + LATE; Date.now() < end; ) {
    for (const frame of page.frames()) {
      const box = await frame.evaluate(restingBox, key).catch(() => undefined);
      if (!box) continue;
      const offset = await frameOffset(frame);
      return { frame, box, centre: { x: offset.x + box.x + box.width / 2, y: offset.y + box.y + box.height / 2 } };
    }
  }
  return undefined;
}

/* Runs in the page. */
async function restingBox(key) {
  const look = () => globalThis.practice?.boxes().find((one) => one.key === key);
  const before = look();
  if (!before) return undefined;
  if (before.y < 100 || before.y + before.height > innerHeight - 20) scrollBy(0, before.y - innerHeight / 2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [{ x, y, width, height }, after] = [before, look()];
  return after && after.x === x && after.y === y ? { x, y, width, height } : undefined;
}

/* Waymark cannot keep clear of what it does not find: a person folds the checklist when it lies over it. */
async function withoutCover(page, { x, y }, act) {
  const covers = await page.evaluate(
    (...at) => document.elementFromPoint(...at)?.localName === 'waymark-checklist',
    x,
    y,
  );
  if (covers) await pressInPanel(page, 'fold');
  await act();
  if (covers) await pressInPanel(page, 'fold');
  // The pill may have made room for what the press brought, and the mouse missed it.
  if (covers && !(await readPanel(page)).buttons.includes('done')) await pressInPanel(page, 'fold');
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
