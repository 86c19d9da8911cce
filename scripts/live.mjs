// The real console in an ordinary browser that nothing drives: no remote debugging, no disabled sandbox, no certificate
// or host-name flags, and a profile of its own that is kept. Here people sign in with real credentials.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { giveUp, ROOT, say } from './setup.mjs';

const CONSOLE = 'https://console.aws.amazon.com/iam/home#/home';

/**
 * The arguments of the live browser.
 * @param {'chrome' | 'firefox'} browser
 * @param {string} profile folder of the kept profile
 * @returns {string[]}
 */
export function liveArguments(browser, profile) {
  if (browser === 'firefox') return ['--profile', profile, '--new-instance', CONSOLE];
  return [`--user-data-dir=${profile}`, '--no-first-run', CONSOLE];
}

/** The clicks that put the unpacked extension in, since neither browser is given it by a flag here. */
export function liveClicks(browser, root) {
  if (browser === 'firefox') {
    return [
      'Type about:debugging#/runtime/this-firefox into the address bar.',
      'Press "Load Temporary Add-on…".',
      `Choose ${join(root, 'dist/firefox/manifest.json')}.`,
      'Firefox removes it when it is closed; progress is kept for the next time.',
      'Open the console tab again and press the Waymark button.',
    ];
  }
  return [
    'Type chrome://extensions into the address bar and switch on "Developer mode" (top right).',
    'Press "Load unpacked".',
    `Choose the folder ${join(root, 'dist/chrome')}.`,
    'It stays for the next time. Press the puzzle piece, then the pin beside Waymark.',
    'Open the console tab again and press the Waymark button.',
  ];
}

/** Opens the browser and prints the clicks. Resolves when it was started; it goes on by itself. */
export async function openLive(browser, executable) {
  const profile = join(homedir(), '.local/share/waymark', `live-${browser}`);
  mkdirSync(profile, { recursive: true });
  if (browser === 'chrome' && process.getuid?.() === 0) {
    say(
      'Chromium does not run as root with its sandbox on, and here the sandbox stays on. Run this as an ordinary user.',
    );
    process.exitCode = 1;
    return;
  }
  say('this is the REAL console: what you press there changes your account.');
  say('put the extension in once:');
  for (const [index, click] of liveClicks(browser, ROOT).entries()) console.log(`  ${index + 1}. ${click}`);
  const started = spawn(executable, liveArguments(browser, profile), { detached: true, stdio: 'ignore' });
  started.on('error', (error) => giveUp(`${executable} did not start: ${error.message}`));
  started.unref();
}
