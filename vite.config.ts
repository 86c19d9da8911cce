import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defaultClientConditions, defineConfig } from 'vite';
import { type Browser, manifestFor } from './scripts/manifest.mjs';
import { stripWebAccessible } from './scripts/strip-web-accessible.mjs';

/** Which build: `BROWSER=firefox vite build` or, without it, Chrome's. */
const browser: Browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig({
  // Left in the bundle, `process.env.NODE_ENV` would be a ReferenceError in a console page.
  define: { 'process.env.NODE_ENV': '"production"' },
  // The worker has no document: a package that has a variant without one (the Markdown parser's entities) gives that.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  plugins: [crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser }), stripWebAccessible()],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox142' : 'chrome125',
    // A reviewer of the shipped extension should be able to read it.
    minify: false,
    modulePreload: false,
    // The one page that the manifest does not name: the worker opens it.
    rollupOptions: { input: { welcome: 'src/welcome/welcome.html' } },
  },
});
