// `npm run pictures`: pictures of where controls are, for when one is not found. A person is played who walks the guide on
// the practice console; of each ringed control a part of the window is kept, in light colours and in English.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, giveUp, ROOT, say } from './setup.mjs';

const FOLDER = join(ROOT, 'assets/pictures/where');
const GUIDE = join(ROOT, 'assets/guides/secure-new-account/guide.md');
const WINDOW = { width: 1280, height: 800 };
/** What is kept of the window, round the ring. CSS pixels. */
const PART = { width: 480, height: 270 };
/** All pictures together. Bytes. */
const MOST = 400_000;

/**
 * Walks that lead to every control of the guide but those that the console has chosen already, which nobody looks for: a
 * passkey, the first kind of permissions and of password.
 */
const WALKS = [
  { scenario: {}, choices: {} },
  { scenario: device('token', 'direct', 'custom'), choices: ways('token', 'direct', 'custom') },
];

function device(kind, permissions, password) {
  return { goal: { device: kind, permissions, password } };
}

function ways(kind, permissions, password) {
  return {
    'root.device': kind,
    'self.device': kind,
    'user.permissions': permissions,
    'user.password': password,
  };
}

/** Which control each action of the guide is about, by the guide's own words. */
function controls() {
  const text = readFileSync(GUIDE, 'utf8');
  const notes = [...text.matchAll(/<!-- waymark id: ([\w.-]+),[^>]*?\bcontrol: ([\w.-]+)/g)];
  return new Map(notes.map(([, action, control]) => [action, control]));
}

/** A ninth of the window. */
function where({ x, y }) {
  const third = (at, length, [first, last]) => (at < length / 3 ? first : at > (2 * length) / 3 ? last : '');
  const words = [third(y, WINDOW.height, ['top', 'bottom']), third(x, WINDOW.width, ['left', 'right'])];
  return words.filter(Boolean).join('-') || 'middle';
}

/** The part of the window round a ring: larger where the ring is wider, so that it is whole. */
function partRound({ centre, box }) {
  const width = Math.min(Math.max(PART.width, box.width + 96), WINDOW.width);
  const height = Math.round((width * PART.height) / PART.width);
  const within = (at, length, part) => Math.round(Math.min(Math.max(0, at - part / 2), length - part));
  return { x: within(centre.x, WINDOW.width, width), y: within(centre.y, WINDOW.height, height), width, height };
}

async function walkOnce({ scenario, choices }, shots) {
  const { startPracticeConsole } = await import('../tests/practice-console/server.mjs');
  const { openBrowser } = await import('../tests/e2e/person/browser.mjs');
  const { createPerson } = await import('../tests/e2e/person/person.mjs');
  const { startGuide } = await import('../tests/e2e/person/popup.mjs');
  const { walk } = await import('../tests/e2e/person/walk.mjs');
  const practice = await startPracticeConsole(scenario);
  const extension = join(ROOT, 'dist/chrome');
  const opened = await openBrowser({ kind: 'chrome', practice, extension, viewport: WINDOW });
  try {
    await switchDimOff(opened);
    await startGuide(opened, practice);
    await walk(createPerson(opened.browser, practice, { choices, onStep: keeping(opened, shots) }));
  } finally {
    await opened.close();
    await practice.close();
  }
}

/** What is dimmed is hard to read on a small picture. */
async function switchDimOff(opened) {
  const { openExtensionPage } = await import('../tests/e2e/person/browser.mjs');
  const page = await openExtensionPage(opened, 'src/options/options.html');
  await page.evaluate(() => chrome.storage.local.set({ preferences: { dim: false } }));
  await page.close();
}

/** Keeps a picture of each ring, of each control the one of the first action that is about it. */
function keeping({ browser }, shots) {
  const of = controls();
  return async ({ now, how }, page) => {
    const control = of.get(now);
    if (how !== 'ringed' || !control || (shots.has(control) && shots.get(control).action !== now)) return;
    const { readRing } = await import('../tests/e2e/person/panel.mjs');
    const ring = await readRing(page);
    if (!ring) return;
    const picture = await cut(browser, await shootBare(page), partRound(ring));
    shots.set(control, { action: now, page: await pageNow(page), where: where(ring.centre), picture });
    say(`${control}: ${Math.round(picture.length / 100) / 10} kB`);
  };
}

/** The window with the ring in it, without the checklist. */
async function shootBare(page) {
  const setShown = (shown) => {
    for (const host of document.querySelectorAll('waymark-checklist')) host.style.opacity = shown ? '' : '0';
  };
  await page.evaluate(setShown, false);
  const shot = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(setShown, true);
  return shot;
}

/** Cuts a part out of a screenshot, as WebP. */
async function cut(browser, shot, part) {
  const page = await browser.newPage();
  const text = await page.evaluate(
    async (base64, { x, y, width, height }, size) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]), x, y, width, height);
      const canvas = Object.assign(document.createElement('canvas'), size);
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, size.width, size.height);
      return canvas.toDataURL('image/webp', 0.62);
    },
    shot,
    part,
    PART,
  );
  await page.close();
  return Buffer.from(text.split(',')[1], 'base64');
}

/** The page of the guide's own list, by its address. */
function pageNow(page) {
  const pages = [
    [/security_credentials\/mfa/, 'assign-mfa'],
    [/security_credentials/, 'security-credentials'],
    [/users\/create/, 'create-user'],
    [/users/, 'users'],
  ];
  return page
    .evaluate(() => location.hash)
    .then((hash) => pages.find(([pattern]) => pattern.test(hash))?.[1] ?? 'dashboard');
}

function write(shots) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sorted = [...shots].sort(([a], [b]) => a.localeCompare(b));
  for (const [control, { picture }] of sorted) writeFileSync(join(FOLDER, `${control}.webp`), picture);
  const told = Object.fromEntries(sorted.map(([control, { page, where: at }]) => [control, { page, where: at }]));
  writeFileSync(join(FOLDER, 'where.json'), `${JSON.stringify(told, null, 2)}\n`);
  return readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
}

ensurePackages();
process.env.CHROMIUM = ensureBrowser('chrome');
build('chrome');
const shots = new Map();
for (const one of WALKS) await walkOnce(one, shots);
const bytes = write(shots);
const missing = [...new Set(controls().values())].filter((control) => !shots.has(control));
console.log(
  `waymark: ${shots.size} pictures, ${Math.round(bytes / 1000)} kB; without one: ${missing.join(' ') || 'none'}`,
);
if (bytes > MOST) giveUp(`the pictures are larger than ${MOST / 1000} kB together.`);
