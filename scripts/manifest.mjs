// The one manifest at the top level serves both builds: each browser gets the keys that it understands.
import { readFileSync } from 'node:fs';

/**
 * The manifest of one browser's build.
 * @param {'chrome' | 'firefox'} browser
 * @returns {Record<string, unknown>} the top-level manifest without the other browser's keys
 */
export function manifestFor(browser) {
  const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
  if (browser === 'firefox') {
    // Kept: both background keys. crxjs reads `scripts` for Firefox and drops `service_worker` itself.
    delete manifest.minimum_chrome_version;
    delete manifest.short_name;
    // Firefox checks no policy against a schema: it takes what its own policies or a native manifest say. (MDN, 2026-11.)
    delete manifest.storage;
  } else {
    delete manifest.browser_specific_settings;
  }
  return manifest;
}
