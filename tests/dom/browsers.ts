import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build, type Rollup } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The browsers that `npm test` asks where both have drawn the same so far; `npm run test:all` asks both. */
export const ASKED: readonly ('chrome' | 'firefox')[] =
  process.env.WAYMARK_ALL === '1' ? ['chrome', 'firefox'] : ['chrome'];

/** Bundles a module for a page, in memory; its exports become `window.<name>`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner JSX would be built for development, and nothing else would be.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = built.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  // The iife declares a `var`; a page's evaluation would drop it.
  return `${chunk?.code}\nwindow.${name} = ${name};`;
}

/** Opens a real browser without the extension. @param prefs preferences of Firefox */
export function openPlain(kind: 'chrome' | 'firefox', prefs: Record<string, unknown> = {}): Promise<Browser> {
  if (kind === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      extraPrefsFirefox: prefs,
    });
  }
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    ...root,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args });
}

/** A page with some HTML and a bundle in it. */
export async function openPage(browser: Browser, html: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  await page.evaluate(code);
  return page;
}

/** The colour that is drawn at a place of a page, as `red,green,blue`. */
export async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const data = await page.screenshot({ encoding: 'base64', clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return canvas?.getImageData(0, 0, 1, 1).data.slice(0, 3).join() ?? '';
  }, data);
}
