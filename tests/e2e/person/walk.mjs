// A person who follows Waymark: looks at the checklist, goes where the ring is, and does there what it says. Where to
// press comes from the ring alone. Whether the ring was right is asked of the practice console, never of the extension.
import { doAwayFromPage, isSignInPage, signInAgain } from './away.mjs';
import { operate } from './hands.mjs';
import { pressInPanel, readPanel, readRing } from './panel.mjs';

/**
 * @typedef {object} Step
 * @property {string} now id of the action or branch
 * @property {'ringed' | 'branch' | 'told' | 'link' | 'words'} how what the person was given to go by
 * @property {boolean} right whether the practice console says that a ring was on an acceptable control
 * @property {string[]} expected what the practice console accepted
 *
 * @typedef {object} Person
 * @property {import('puppeteer').Browser} browser
 * @property {import('../../practice-console/server.mjs').PracticeConsole} practice
 * @property {ReturnType<import('./phone.mjs').createPhone>} phone
 * @property {Record<string, string>} choices option per branch id
 * @property {(step: Step, page: import('puppeteer').Page) => Promise<void>} [onStep]
 * @property {(now: string, page: import('puppeteer').Page) => Promise<boolean>} [between] called before each action; true means: look again
 * @property {boolean} [stopAtWrong] do not follow a wrong ring: end the walk there
 * @property {string} [until] stop when this action is the present one
 * @property {(page: import('puppeteer').Page) => Promise<void>} [onStuck] called when nothing new comes, before the walk fails
 * @property {number} [patience] milliseconds to wait for the checklist to say something new
 */

const MOST_STEPS = 160;

/**
 * Follows the guide to its end.
 * @param {Person} person
 * @returns {Promise<{ steps: Step[], wrong: Step[] }>}
 */
export async function walk(person) {
  const steps = [];
  let before;
  for (let count = 0; count < MOST_STEPS; count++) {
    const { page, panel, ring } = await lookUntilNew(person, before);
    person.lastNow = panel.now;
    if (panel.now === 'finished' || panel.now === person.until)
      return { steps, wrong: steps.filter((step) => !step.right) };
    if (await person.between?.(panel.now, page)) {
      before = undefined;
      continue;
    }
    const step = await oneStep(person, page, panel, ring);
    if (!step) continue;
    steps.push(step);
    if (!step.right && person.stopAtWrong) return { steps, wrong: [step] };
    before = { said: signature(panel), at: place(ring) };
  }
  throw new Error(`The walk did not end after ${MOST_STEPS} steps; the last was ${JSON.stringify(steps.at(-1))}.`);
}

async function oneStep(person, page, panel, ring) {
  const expected = ring ? await verdict(page, ring) : { ok: true, keys: [] };
  // Nobody presses within the time of reaction; a ring that goes within it was not followed.
  if (!expected.ok && (await isPassing(page, panel, ring))) return undefined;
  const how = howToGo(panel, ring);
  if (how === 'link' && (await isPassing(page, panel, ring))) return undefined;
  const step = { now: panel.now, how, right: expected.ok, expected: expected.keys };
  await person.onStep?.(step, page);
  if (!step.right && person.stopAtWrong) return step;
  if (how === 'ringed') await operate(person, page, panel, ring);
  else if (how === 'branch') await pressInPanel(page, `choose:${person.choices[panel.now]}`);
  else if (how === 'link') await pressInPanel(page, 'go-there');
  else await doAwayFromPage(person, page, panel);
  return step;
}

/** A person's time of reaction. Milliseconds. */
const REACTION = 700;

/** Whether the checklist says something else, or the ring is elsewhere, within a person's time of reaction. */
async function isPassing(page, panel, ring) {
  const seen = `${signature(panel)}|${place(ring)}`;
  for (const end = Date.now() + REACTION; Date.now() < end; ) {
    const now = await readPanel(page).catch(() => panel);
    if (`${signature(now)}|${place(await readRing(page))}` !== seen) return true;
  }
  return false;
}

function howToGo(panel, ring) {
  if (ring) return 'ringed';
  if (panel.buttons.some((button) => button.startsWith('choose:'))) return 'branch';
  if (panel.buttons.includes('go-there')) return 'link';
  return /^(no-control|wrong-principal)$/.test(panel.finding) ? 'told' : 'words';
}

/**
 * Asks the practice console whether the ring's centre is on a control that is acceptable now, and the page whether the
 * checklist lies over it.
 */
async function verdict(page, { frame, box, centre }) {
  const at = [box.x + box.width / 2, box.y + box.height / 2];
  const { ok, keys } = await frame.evaluate((x, y) => globalThis.practice.accepts(x, y), ...at);
  const top = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, centre.x, centre.y);
  return { ok: ok && top !== 'waymark-checklist', keys };
}

/** A press that missed because the page moved under it is repeated after this time. Milliseconds. */
const MISSED = 1500;

/**
 * Waits until the tab in front says something new and says it twice in a row. When it goes on saying the same, but the
 * ring is at another place than where it was pressed, the press missed: a person presses again.
 */
async function lookUntilNew(person, before) {
  const started = Date.now();
  const deadline = started + (person.patience ?? 20_000);
  let last = '';
  for (;;) {
    const page = await frontPage(person.browser);
    if (await isSignInPage(page)) await signInAgain(person, page);
    const panel = await readPanel(page).catch(() => ({ now: '', finding: '', waits: false, buttons: [], text: '' }));
    const ring = panel.finding === 'ringed' ? await readRing(page) : undefined;
    const now = signature(panel);
    const settled =
      panel.now !== '' &&
      !panel.waits &&
      panel.finding !== 'looking' &&
      (panel.finding !== 'ringed' || ring !== undefined);
    const still = `${now}|${place(ring)}`;
    const missed = now === before?.said && place(ring) !== before.at && Date.now() - started > MISSED;
    if (settled && still === last && (now !== before?.said || missed)) return { page, panel, ring };
    if (Date.now() > deadline) {
      await person.onStuck?.(page);
      throw new Error(stuck(panel, before?.said, page.url()));
    }
    last = still;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60))).catch(() => undefined);
  }
}

const stuck = (panel, before, url) =>
  `Nothing new to do at ${url}: the checklist says ${JSON.stringify(panel)} and said ${before} before.`;

/* Nobody presses what is still moving. */
const place = (ring) => ring && [ring.box.x, ring.box.y, ring.box.width, ring.box.height].map(Math.round).join(',');

/** What makes a person act anew: another action, another finding, or other words (open this first). Not the place. */
function signature(panel) {
  return `${panel.now}|${panel.finding}|${panel.text}`;
}

/** The tab that a person would see: the newest one that is visible. A tab that is just opening is waited for. */
export async function frontPage(browser) {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const pages = await browser.pages();
    const shown = await Promise.all(pages.map((page) => page.evaluate(stateOfTab).catch(() => 'other')));
    const found = pages.findLast((_page, index) => shown[index] === 'visible') ?? pages[shown.lastIndexOf('hidden')];
    if (found) return found;
  }
  throw new Error(`No console is open: ${(await browser.pages()).map((page) => page.url()).join(', ')}`);
}

/* Runs in the page, which is asked itself: the driver's own notion of its address lags behind. */
const stateOfTab = () => (location.protocol === 'https:' ? document.visibilityState : 'other');
