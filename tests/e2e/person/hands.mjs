// Mouse and keys at the ring. What to type is decided by what a person would read beside it.
import { pressAtRing, usesKeys } from './keys.mjs';
import { hearsOnly, pressWhatIsSaid } from './reader.mjs';

/** What a person types, by the end of the action's id. Functions are asked at that moment. */
const TYPED = [
  [/device-name$/, (_person, now) => (now.startsWith('self') ? 'phone-of-the-admin' : 'phone-of-root')],
  [/serial$/, () => 'GAHT12345678'],
  [/code-[12]$/, (person, now) => person.code(now)],
  [/user-name$/, () => USER.name],
  [/group[.-]name$/, () => 'Administrators'],
  [/search$/, () => 'AdministratorAccess'],
  [/password[.]field$/, () => USER.password],
];

/** The IAM user of the walk. */
export const USER = { name: 'daily-admin', password: 'Correct-horse-7', newPassword: 'Battery-staple-8' };

/**
 * Clicks the ring's centre, or presses what is under it by keyboard, and types when a text field is there.
 * @returns {Promise<boolean>} whether something was typed
 */
export async function operate(person, page, panel, ring) {
  await stillness(ring.frame);
  const isText = await reach(page, panel.now, ring);
  if (!isText) return false;
  const text = whatToType(person, panel.now);
  await page.keyboard.type(text);
  // Leaving the field, as a person does who goes on.
  await page.keyboard.press('Tab');
  return true;
}

function reach(page, now, ring) {
  if (hearsOnly(page)) return pressWhatIsSaid(page, now);
  return usesKeys(page) ? pressAtRing(page, now, ring) : clickAt(page, ring);
}

async function clickAt(page, ring) {
  const isText = await isTextField(ring);
  await page.mouse.click(ring.centre.x, ring.centre.y);
  if (isText) await caret(page, ring);
  return isText;
}

/* A dialog that is still sliding in takes no press. */
function stillness(frame) {
  return frame.waitForFunction(
    () =>
      document.getAnimations().every((one) => {
        const ours = one.effect?.target?.getRootNode() instanceof ShadowRoot;
        return ours || one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity;
      }),
    { timeout: 10_000 },
  );
}

/* Nobody types before the caret is in the field: a dialog that has just opened may still move the focus. */
async function caret(page, { frame, box, centre }) {
  const focused = (x, y) => {
    const field = document.elementFromPoint(x, y);
    return field !== null && document.activeElement === field;
  };
  const at = [box.x + box.width / 2, box.y + box.height / 2];
  for (let press = 0; press < 5 && !(await frame.evaluate(focused, ...at)); press++)
    await page.mouse.click(centre.x, centre.y);
}

/* The element under the ring; the ring itself lets the mouse through. */
async function isTextField({ frame, box }) {
  return frame.evaluate(
    (x, y) => {
      const element = document.elementFromPoint(x, y);
      return element?.matches('textarea, input:not([type=checkbox], [type=radio])') ?? false;
    },
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
}

function whatToType(person, now) {
  const known = TYPED.find(([pattern]) => pattern.test(now));
  if (!known) throw new Error(`The ring is on a text field for "${now}", and nobody knows what to type.`);
  return known[1](person, now);
}
