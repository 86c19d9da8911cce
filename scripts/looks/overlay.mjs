// Every state of what lies over a console's page, drawn over a page that is only a little like one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { featuresOf, viewportOf } from './modes.mjs';
import { setSystem, slug } from './shots.mjs';

/** Nothing moves: a picture is of what stays. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };

const PAGE = `<style>
    html { color-scheme: light } html.dark { color-scheme: dark }
    body { margin: 0; height: 2600px; font: 14px/20px sans-serif; background: Canvas; color: CanvasText }
    main { max-width: 560px; padding: 24px } h1 { font-size: 24px; line-height: 30px }
  </style><main><h1>Set up device</h1>
  <p>Type two codes in a row of your authenticator app.</p>
  <p><label for="it">MFA code 1</label><br><input id="it"></p><p><label>MFA code 2<br><input></label></p></main>`;

const NOTICE = { notice: 'Your trainer says: Break until 10:30', isTrainers: true };

/** States besides those of the tests. `room`: how much of the window's width is left free at its right. CSS pixels */
const MORE = {
  'bare mark': { room: 50 },
  'bare mark with a notice': { change: NOTICE, room: 50 },
  'the corners where it docks': { press: 'move' },
  'all is unfolded': { state: 'root may be lacking', unfold: true },
};

/** A picture as the worker gives it; the tests' own is one pixel. */
const pictureOf = (control) =>
  `data:image/webp;base64,${readFileSync(join(ROOT, `assets/pictures/where/${control}.webp`), 'base64')}`;

/**
 * @param {Awaited<ReturnType<typeof import('./drawn.mjs').openDrawing>>} drawing
 * @param {import('./modes.mjs').Mode} mode
 * @param {import('./shots.mjs').Shots} shots
 * @param {{ language: string, messages: object }} words
 */
export async function shootOverlay({ checklists, usual, looks: code, open }, mode, shots, { language, messages }) {
  const page = await open(PAGE, code);
  await setSystem(page, [...featuresOf(mode), STILL]);
  await page.setViewport(viewportOf(mode));
  await page.evaluate(prepare, language, messages, mode.dark ?? false);
  await page.evaluate(() => looks.noRun());
  await shots.shoot(page, 'notice-no-run');
  await page.evaluate(() => document.querySelector('waymark-checklist').remove());
  const fixed = { language, looks: mode.dark ? { dark: true } : {} };
  const states = Object.entries(checklists).map(([name, change]) => [name, { change }]);
  const more = Object.entries(MORE).map(([name, how]) => [name, { change: checklists[how.state], ...how }]);
  for (const [name, how] of [...states, ...more]) {
    const view = { ...usual, ...withPicture(how.change), ...fixed };
    await page.evaluate(draw, { ...how, view });
    await page.waitForFunction(isPainted, { timeout: 5000 });
    await shots.shoot(page, `checklist-${slug(name)}`);
  }
  await page.close();
}

const withPicture = (change) =>
  change?.now?.picture
    ? { ...change, now: { ...change.now, picture: { ...change.now.picture, src: pictureOf('mfa.next') } } }
    : change;

/* Runs in the page. */
function prepare(language, messages, isDark) {
  looks.list.speak(language, messages);
  document.documentElement.classList.toggle('dark', isDark);
}

/* Runs in the page: a checklist, the ring where it tells of one, and an arrow where the control is out of sight. */
async function draw({ view, room, press, unfold }) {
  const { list, ringing } = looks;
  ringing.abort();
  scrollTo(0, 0);
  list.mount(view);
  await list.frames();
  const { finding } = view.now;
  if (finding?.is === 'ringed') {
    ringing.setDim(true);
    ringing.show('it');
    await ringing.until('ringing.sight() === "seen"');
  }
  if (finding?.away) {
    scrollTo(0, 1500);
    await ringing.until('ringing.sight() === "away"');
  }
  const { x, y, width, height } = document.getElementById('it').getBoundingClientRect();
  const taken = room ? { x: 0, y: 0, width: innerWidth - room, height: innerHeight } : { x, y, width, height };
  list.keepClear([taken]);
  if (press) list.find(`[data-action="${press}"]`).click();
  if (unfold) for (const one of list.root().querySelectorAll('details')) one.open = true;
  await list.frames();
}

/* Runs in the page: a canvas is 300 wide until a picture is painted on it. */
const isPainted = () => looks.list.find('canvas')?.width !== 300;
