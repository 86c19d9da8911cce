// `npm run reports`: brings made-up runs in through the real report page, and makes its printed report of each, and of all of
// them, to PDF and PNG in `out/reports/`, to be looked at.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../tests/e2e/person/browser.mjs';
import { startPracticeConsole } from '../tests/practice-console/server.mjs';
import { RUNS } from '../tests/reports/runs.mjs';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, ROOT, say } from './setup.mjs';

/** A4 at 96 pixels an inch, or at more: `--scale=1` makes pictures that are small. */
const scale = Number(process.argv.find((word) => word.startsWith('--scale='))?.slice('--scale='.length) ?? 1.5);
const PAPER = { width: 794, height: 1123, deviceScaleFactor: scale };

const folder = join(ROOT, 'out/reports');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
ensurePackages();
process.env.CHROMIUM = ensureBrowser('chrome');
if (!process.argv.includes('--built')) build('chrome');
const practice = await startPracticeConsole({});
const opened = await openBrowser({ kind: 'chrome', practice, extension: join(ROOT, 'dist/chrome') });
try {
  const page = await openExtensionPage(opened, 'src/report/report.html');
  const ids = await bringIn(page);
  await page.screenshot({ path: join(folder, 'page.png'), fullPage: true });
  for (const [name, id] of [['overview', ''], ...ids]) await printed(page, name, id);
} finally {
  await opened.close();
  await practice.close();
}
say('the reports are in out/reports/');

/** Brings all runs in, each by its file. Returns their ids by their names. */
async function bringIn(page) {
  const files = Object.entries(RUNS).map(([name, text]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, text);
    return path;
  });
  const field = await page.waitForSelector('[data-action="file:run"]:not([disabled])');
  await field.uploadFile(...files);
  await page.waitForFunction((count) => document.querySelectorAll('[data-brought]').length === count, {}, files.length);
  const refused = await page.$$eval('[data-brought]:not([data-brought="in"])', (all) =>
    all.map((one) => one.textContent),
  );
  for (const one of refused) say(`refused: ${one}`);
  await page.waitForSelector('[data-action="choose"]');
  return Object.entries(RUNS).map(([name, text]) => [name, JSON.parse(text).run.id]);
}

async function printed(page, name, id) {
  await page.select('[data-action="choose"]', id);
  if (!(await page.waitForSelector(`[data-sheet="${id || 'overview'}"]`, { timeout: 5000 }).catch(() => undefined)))
    return;
  await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', printBackground: true, preferCSSPageSize: true });
  await page.setViewport(PAPER);
  await page.emulateMediaType('print');
  // A page of paper has its margins from the printer.
  const height = await page.evaluate(() => {
    document.body.style.padding = '7mm 12mm';
    return Math.ceil(document.querySelector('main').getBoundingClientRect().bottom + scrollY + 27);
  });
  const clip = { x: 0, y: 0, width: PAPER.width, height: Math.max(height, PAPER.height) };
  await page.screenshot({ path: join(folder, `${name}.png`), clip, captureBeyondViewport: true });
  await page.evaluate(() => {
    document.body.style.padding = '';
  });
  await page.emulateMediaType(undefined);
  await page.setViewport({ width: 1280, height: 900 });
}
