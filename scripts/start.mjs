// `npm start`: set-up, build, practice console, and a browser with the extension in it. Without a display, or with
// `--headless`, a person is played who walks the whole guide. `--live` opens the real console in an ordinary browser.
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, giveUp, say } from './setup.mjs';

const options = readOptions(process.argv.slice(2));
ensurePackages();
const executable = ensureBrowser(options.browser);
process.env[options.browser === 'firefox' ? 'FIREFOX' : 'CHROMIUM'] = executable;
build(options.browser);

// Loaded only now: these need the packages.
if (options.live) {
  const { openLive } = await import('./live.mjs');
  await openLive(options.browser, executable);
} else if (options.headless) {
  const { walkByItself } = await import('./walk-by-itself.mjs');
  process.exit(await walkByItself(options.browser));
} else {
  const { openWindow } = await import('./window.mjs');
  await openWindow(options.browser);
}

function readOptions(words) {
  const known = new Set(['--headless', '--live', '--browser', 'chrome', 'chromium', 'firefox']);
  const unknown = words.find((word) => !known.has(word.split('=')[0]));
  if (unknown) giveUp(`"${unknown}" is not known. Known: --browser chrome|firefox, --headless, --live.`);
  const live = words.includes('--live');
  const asked = words.includes('--headless');
  if (live && asked) giveUp('--live opens the real console for a person to see; it does not go with --headless.');
  const hasDisplay = !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (live && !hasDisplay) giveUp('--live needs a display, and there is none.');
  const firefox = words.some((word) => word === 'firefox' || word === '--browser=firefox');
  if (!asked && !live && !hasDisplay) say('there is no display: walking the guide without a window');
  return { browser: firefox ? 'firefox' : 'chrome', headless: asked || !hasDisplay, live };
}
