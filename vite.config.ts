import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defaultClientConditions, defineConfig } from 'vite';
import { locales } from './scripts/locales.mjs';
import { type Browser, manifestFor } from './scripts/manifest.mjs';
import { policySchema } from './scripts/policy-schema.mjs';
import { stripWebAccessible } from './scripts/strip-web-accessible.mjs';
import { UI_LANGUAGES } from './src/ui/preferences.ts';

/** Which build: `BROWSER=firefox vite build` or, without it, Chrome's. */
const browser: Browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  // Left in the bundle, `process.env.NODE_ENV` would be a ReferenceError in a console page.
  define: { 'process.env.NODE_ENV': '"production"' },
  // The worker has no document: a package that has a variant without one (the Markdown parser's entities) gives that.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  plugins: [
    crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser }),
    stripWebAccessible(),
    locales(UI_LANGUAGES),
    ...(browser === 'chrome' ? [policySchema()] : []),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox142' : 'chrome125',
    // The scripts in console pages are small: that is what a person's console waits for (CONTRIBUTING says more). The
    // worker and our own pages stay as they are written, for whoever reads the shipped extension.
    minify: 'oxc',
    rolldownOptions: {
      // The pages that the manifest does not name: the worker and the popup open them.
      input: {
        welcome: 'src/welcome/welcome.html',
        report: 'src/report/report.html',
        board: 'src/board/board.html',
      },
      output: { minify: 'dce-only', comments: { annotation: true, jsdoc: true, legal: true } },
    },
    cssMinify: false,
    modulePreload: false,
  },
});
