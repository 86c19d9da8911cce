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
  const options = { browser: 'chrome', headless: false, live: false };
  const known = 'Known: --browser chrome, --browser firefox, --headless, --live.';
  const rest = words.flatMap((word) =>
    word.startsWith('--browser=') ? ['--browser', word.slice('--browser='.length)] : [word],
  );
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--headless') options.headless = true;
    else if (word === '--live') options.live = true;
    else if (word === '--browser') options.browser = browserNamed(rest.shift(), known);
    else giveUp(`"${word}" is not known. ${known}`);
  }
  if (options.live && options.headless)
    giveUp('--live opens the real console for a person to see; it does not go with --headless.');
  const hasDisplay = !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (options.live && !hasDisplay) giveUp('--live needs a display, and there is none.');
  if (!options.headless && !options.live && !hasDisplay) say('there is no display: walking the guide without a window');
  return { ...options, headless: options.headless || !hasDisplay };
}

function browserNamed(word, known) {
  if (word === 'chrome' || word === 'chromium') return 'chrome';
  if (word === 'firefox') return 'firefox';
  return giveUp(`--browser wants a name, not "${word ?? ''}". ${known}`);
}
