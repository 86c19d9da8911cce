// A person who follows Waymark: looks at the checklist, goes where the ring is, and does there what it says. Where to
// press comes from the ring alone. Whether the ring was right is asked of the practice console, never of the extension.
import { doAwayFromPage, sayDone } from './away.mjs';
import { operate } from './hands.mjs';
import { lookUntilNew, place, signature } from './look.mjs';
import { pressInPanel, readPanel, readRing } from './panel.mjs';

/**
 * @typedef {object} Step
 * @property {string} now id of the action or branch
 * @property {'ringed' | 'branch' | 'told' | 'link' | 'words' | 'unnoticed'} how what the person was given to go by;
 *   `unnoticed`: what they did before, which the checklist did not notice, so that they say it is done
 * @property {boolean} right whether the practice console says that a ring was on an acceptable control
 * @property {boolean} [typed] whether something was typed at the ring
 * @property {string[]} expected what the practice console accepted
 * @property {string} [on] what lies under a ring that is wrong: the top of the page there, with some of its text
 *
 * @typedef {object} Person
 * @property {import('puppeteer').Browser} browser
 * @property {import('../../practice-console/server.mjs').PracticeConsole} practice
 * @property {ReturnType<import('./phone.mjs').createPhone>} phone
 * @property {Record<string, string>} choices option per branch id
 * @property {(step: Step, page: import('puppeteer').Page) => Promise<void>} [onStep]
 * @property {(now: string, page: import('puppeteer').Page) => Promise<boolean>} [between] called before each action; true means: look again
 * @property {boolean} [keysOnly] the person has no mouse
 * @property {boolean} [hearsOnly] the person goes by the accessibility tree alone, in Chromium
 * @property {boolean} [stopAtWrong] do not follow a wrong ring: end the walk there
 * @property {string} [until] stop when this action is the present one
 * @property {(page: import('puppeteer').Page) => Promise<void>} [onStuck] called when nothing new comes, before the walk fails
 * @property {number} [patience] milliseconds to wait for the checklist to say something new
 * @property {RegExp} [maySay] actions that the person says are done when they did them and the checklist did not notice
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
    const seen = await lookUntilNew(person, before);
    const { page, panel, ring } = seen;
    person.lastNow = panel.now;
    if (panel.now === 'finished' || panel.now === person.until)
      return { steps, wrong: steps.filter((step) => !step.right) };
    if (await person.between?.(panel.now, page)) {
      before = undefined;
      continue;
    }
    const step = await oneStep(person, seen, before?.step);
    if (!step) continue;
    steps.push(step);
    if (!step.right && person.stopAtWrong) return { steps, wrong: [step] };
    before = { panel, at: place(ring), step, typed: step.typed };
  }
  throw new Error(`The walk did not end after ${MOST_STEPS} steps; the last was ${JSON.stringify(steps.at(-1))}.`);
}

async function oneStep(person, { page, panel, ring, unnoticed }, last) {
  if (unnoticed || isBehind(person, panel, ring, last)) return sayUnnoticed(page, panel);
  const expected = ring ? await verdict(page, ring) : { ok: true, keys: [] };
  // Nobody presses within the time of reaction; a ring that goes within it was not followed.
  if (!expected.ok && (isBusy(panel, expected) || (await isPassing(page, panel, ring)))) return undefined;
  if (expected.hidden) return scrollFree(person, page, ring);
  const how = howToGo(panel, ring);
  if (how === 'link' && (await isPassing(page, panel, ring))) return undefined;
  const step = { now: panel.now, how, right: expected.ok, expected: expected.keys, on: expected.on };
  await person.onStep?.(step, page);
  if (!step.right && person.stopAtWrong) return step;
  if (how === 'ringed') step.typed = await operate(person, page, panel, ring);
  else if (how === 'branch') await pressInPanel(page, `choose:${person.choices[panel.now]}`);
  else if (how === 'link') await pressInPanel(page, 'go-there');
  else await doAwayFromPage(person, page, panel);
  return step;
}

/**
 * Whether the person has just done what the checklist still asks for, and it now sends them elsewhere or back to it: they
 * know better, where the page's answer is in a language that Waymark hardly knows.
 */
const isBehind = (person, panel, ring, last) =>
  !ring && last?.now === panel.now && /^(ringed|words)$/.test(last.how) && !!person.maySay?.test(panel.now);

async function sayUnnoticed(page, panel) {
  await sayDone(page, panel.now);
  return { now: panel.now, how: 'unnoticed', right: true, expected: [] };
}

/* A pill does not say that its control cannot be pressed yet; the page, which is busy, has nothing to press then. */
const isBusy = (panel, { keys }) => panel.folded && keys.length === 0;

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
  if (ok && top !== 'waymark-checklist') return { ok: true, keys };
  const hidden = top !== 'waymark-checklist' && (await frame.evaluate(liesUnder, keys, ...at));
  return { ok: false, keys, hidden, on: await frame.evaluate(describe, ...at) };
}

/* Runs in the page: whether the right control is there, but something of the page's own lies over it. */
const liesUnder = (keys, x, y) =>
  globalThis.practice
    .boxes()
    .some(
      (box) => keys.includes(box.key) && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );

/* What sticks to the edge of the window hides it: a person turns the wheel a little, and looks again. */
async function scrollFree(person, page, { centre }) {
  person.scrolled = (person.scrolled ?? 0) + 1;
  if (person.scrolled > MOST_SCROLLS) throw new Error('A ringed control stays hidden behind something of the page.');
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.wheel({ deltaY: 90 });
  return undefined;
}

/** More turns than this in one walk free nothing. */
const MOST_SCROLLS = 12;

/* Runs in the page. */
function describe(x, y) {
  const top = document.elementFromPoint(x, y);
  const { x: left, y: above, width, height } = top?.getBoundingClientRect() ?? {};
  const text = (top?.textContent ?? '').trim().slice(0, 60);
  return `${top?.localName} "${text}" at ${[left, above, width, height].map(Math.round).join(' ')}, ring at ${Math.round(x)} ${Math.round(y)}`;
}
