// What a person does with an action that Waymark only says in words: finds the control alone. Where it is, the practice
// console knows.
import { operate } from './hands.mjs';
import { meantBy, openersOf } from './meant.mjs';
import { frameOffset, pressInPanel, readPanel } from './panel.mjs';

/**
 * Finds what the words mean and operates it; what hides it is opened first. What is already as it should be needs no
 * press.
 */
export async function byOwnKnowledge(person, page, panel) {
  const key = meantBy(panel.now);
  const keys = key ? [key, ...openersOf(key)] : [];
  for (let left = keys; left.length > 0; ) {
    const target = await bringIntoView(page, left);
    if (!target) return;
    await pressAlone(person, page, panel, target);
    if (target.key === key) return;
    left = left.filter((one) => one !== target.key);
  }
}

const pressAlone = (person, page, panel, target) =>
  withoutCover(page, target.centre, () => operate(person, page, panel, target));

/** How long a control that loads late is waited for. Milliseconds. */
const LATE = 4000;
/** How long the page may have something else to do before a person takes this for done. Milliseconds. */
const OTHERWISE = 600;

/** Where one of some controls is, once it is in view and keeps its place; undefined when none of them comes next. */
async function bringIntoView(page, keys) {
  let since;
  for (const end = Date.now() + LATE; Date.now() < end; ) {
    const seen = await Promise.all(page.frames().map((frame) => lookIn(frame, keys)));
    const found = seen.find((one) => one?.box);
    if (found) return withCentre(found);
    since = seen.some((one) => one?.others) ? (since ?? Date.now()) : undefined;
    if (since && Date.now() - since > OTHERWISE) return undefined;
  }
  return undefined;
}

async function lookIn(frame, keys) {
  const seen = await frame.evaluate(restingBox, keys).catch(() => undefined);
  return seen && { ...seen, frame };
}

async function withCentre({ frame, box, key }) {
  const offset = await frameOffset(frame);
  const centre = { x: offset.x + box.x + box.width / 2, y: offset.y + box.y + box.height / 2 };
  return { frame, box, key, centre };
}

/* Runs in the page: the box, or whether something else comes next here. */
async function restingBox(keys) {
  const look = () => globalThis.practice?.boxes().find((one) => keys.includes(one.key));
  const before = look();
  if (!before) return { others: (globalThis.practice?.boxes().length ?? 0) > 0 };
  globalThis.practice.bring(before.key);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const after = look();
  if (!after || after.x !== before.x || after.y !== before.y) return {};
  const { key, x, y, width, height } = after;
  return { key, box: { x, y, width, height } };
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
  if (covers && (await readPanel(page)).folded) await pressInPanel(page, 'fold');
}
