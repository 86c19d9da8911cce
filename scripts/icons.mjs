// Draws the icons of the manifest from `assets/icons/waymark.svg`, in Chromium, with a clear ground.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { ensureBrowser, ensurePackages, ROOT, say } from './setup.mjs';

const SIZES = [16, 24, 32, 48, 64, 96, 128];
const folder = join(ROOT, 'assets/icons');

ensurePackages();
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: ensureBrowser('chrome'), headless: true, args: root });
try {
  const page = await browser.newPage();
  const svg = readFileSync(join(folder, 'waymark.svg'), 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html, body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `waymark-${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
say(`drew ${SIZES.length} icons`);
