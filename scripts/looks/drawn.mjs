// States that seldom come, drawn in a page by themselves from plain data, as the tests draw them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { ROOT } from '../setup.mjs';
import { featuresOf, popupViewportOf, viewportOf } from './modes.mjs';
import { shootOverlay } from './overlay.mjs';
import { setSystem, slug } from './shots.mjs';

/** States of which also what is folded away is looked at. */
const UNFOLDED = ['a run, on the console', 'in a session', 'a session is offered', 'a class', 'the overview'];

/** Loads a TypeScript module of the tests with everything that it needs. */
const load = async (path) =>
  (await runnerImport(join(ROOT, path), { root: ROOT, configFile: false, logLevel: 'error' })).module;

/** What the pictures of all modes have in common: the states, what draws them, and a browser without the extension. */
export async function openDrawing() {
  const { bundle, openPage, openPlain } = await load('tests/dom/browsers.ts');
  const [pages, looks] = [await bundle('./pages-entry.tsx', 'pages'), await bundle('./looks-entry.ts', 'looks')];
  const { STATES: states } = await load('tests/dom/pages.ts');
  const { STATES: checklists } = await load('tests/dom/checklist-states.ts');
  const { VIEW: usual } = await load('tests/dom/checklist-view.ts');
  const browser = await openPlain('chrome');
  const open = (html, code) => openPage(browser, html, code);
  return { states, checklists, usual, pages, looks, open, close: () => browser.close() };
}

/**
 * @param {Awaited<ReturnType<typeof openDrawing>>} drawing
 * @param {import('./modes.mjs').Mode} mode
 * @param {import('./shots.mjs').Shots} shots
 */
export async function lookAtDrawn(drawing, mode, shots) {
  await shootPages(drawing, mode, shots);
  await shootOverlay(drawing, mode, shots, wordsOf(mode));
}

/** The language of a mode, and all texts in it. */
function wordsOf({ change }) {
  const language = change?.language ?? 'en';
  const messages = JSON.parse(readFileSync(join(ROOT, `assets/_locales/${language}/messages.json`), 'utf8'));
  return { language, messages };
}

async function shootPages({ states, pages: code, open }, mode, shots) {
  const page = await open('', code);
  await setSystem(page, featuresOf(mode));
  const { language, messages } = wordsOf(mode);
  await page.evaluate((...words) => pages.speak(...words), language, messages);
  for (const [surface, name, state] of states) {
    await page.setViewport(surface === 'popup' ? popupViewportOf(mode) : viewportOf(mode));
    for (const open of UNFOLDED.includes(name) ? [false, true] : [false]) {
      const how = [surface, state, mode.dark ? 'dark' : 'light', open];
      await page.evaluate((...all) => pages.show(...all), ...how);
      const as = `${surface}-${slug(name)}${open ? '-unfolded' : ''}`;
      await shots.shoot(page, as, { ...(surface === 'popup' ? { most: 4000 } : { whole: true }) });
    }
  }
  // What a relay shows to whoever opens a join link.
  await page.setViewport(viewportOf(mode));
  await page.goto(pathToFileURL(join(ROOT, 'assets/relay/join.html')).href);
  await shots.shoot(page, 'relay-join', { whole: true });
  await page.close();
}
