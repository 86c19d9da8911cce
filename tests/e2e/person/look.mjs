// What a person sees: the tab in front, its checklist and its ring, once something new is to be done.
import { isSignInPage, signInAgain } from './away.mjs';
import { pressInPanel, readPanel, readRing } from './panel.mjs';

/**
 * @typedef {object} Seen what was seen when the person acted last
 * @property {import('./panel.mjs').Seen} panel
 * @property {string | undefined} at where the ring was
 * @property {boolean} [typed] whether something was typed there
 */

/** A press that missed because the page moved under it is repeated after this time. Milliseconds. */
const MISSED = 1500;
/** Whoever typed sees that the text is there, and waits longer: leaving a field may scroll the page. Milliseconds. */
const MISSED_TYPING = 8000;
/** After this time a person no longer expects the checklist to notice what they did. Milliseconds. */
const UNNOTICED = 3000;

const NOTHING = { now: '', finding: '', waits: false, buttons: [], text: '', folded: false };

/**
 * Waits until the tab in front says something new and says it twice in a row. When it goes on saying the same, but the
 * ring is at another place than where it was pressed, the press missed: a person presses again. `unnoticed`: it goes on
 * saying the same, and the person is one who then says that it is done.
 * @param {import('./walk.mjs').Person} person
 * @param {Seen} [before]
 */
export async function lookUntilNew(person, before) {
  const started = Date.now();
  const deadline = started + (person.patience ?? 20_000);
  let last = '';
  for (;;) {
    const page = await frontPage(person.browser);
    if (await isSignInPage(page)) await signInAgain(person, page);
    const panel = await readPanel(page).catch(() => NOTHING);
    const ring = panel.finding === 'ringed' || panel.folded ? await readRing(page) : undefined;
    const still = `${signature(panel)}|${place(ring)}`;
    if (isSettled(panel, ring) && still === last) {
      if (panel.folded && !ring) await unfold(page);
      else if (panel.buttons.includes('show-me')) await pressInPanel(page, 'show-me').catch(() => undefined);
      else if (isNew(panel, ring, before, Date.now() - started)) return { page, panel, ring, unnoticed: false };
      else if (isUnnoticed(person, panel, Date.now() - started)) return { page, panel, ring, unnoticed: true };
    }
    if (Date.now() > deadline) {
      await person.onStuck?.(page);
      throw new Error(stuck(panel, before && signature(before.panel), page.url()));
    }
    last = still;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60))).catch(() => undefined);
  }
}

/* Whoever sees nothing but the pill, and no ring, opens it. */
const unfold = (page) => pressInPanel(page, 'fold').catch(() => undefined);

function isSettled(panel, ring) {
  if (panel.now === '' || panel.waits || panel.finding === 'looking') return false;
  // What is ringed out of sight has an arrow, and a press that leads there.
  return panel.finding !== 'ringed' || ring !== undefined || panel.buttons.includes('show-me');
}

function isNew(panel, ring, before, waited) {
  if (!before || panel.now !== before.panel.now) return true;
  // The pill tells less than the whole checklist: only whether there is a ring can be compared.
  const alike = panel.folded || before.panel.folded;
  const same = alike ? !!ring === !!before.at : signature(panel) === signature(before.panel);
  return !same || (place(ring) !== before.at && waited > (before.typed ? MISSED_TYPING : MISSED));
}

const isUnnoticed = (person, panel, waited) => waited > UNNOTICED && !!person.maySay?.test(panel.now);

const stuck = (panel, before, url) =>
  `Nothing new to do at ${url}: the checklist says ${JSON.stringify(panel)} and said ${before} before.`;

/** Where a ring is. Nobody presses what is still moving. */
export const place = (ring) =>
  ring && [ring.box.x, ring.box.y, ring.box.width, ring.box.height].map(Math.round).join(',');

/** What makes a person act anew: another action, another finding, or other words (open this first). Not the place. */
export function signature(panel) {
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
