// Installs what is missing on a fresh machine. Plain JavaScript for Node 20, with nothing but Node's own modules:
// it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Debian's package and the usual commands of each browser; CHROMIUM and FIREFOX name another one. `least`: the oldest
 * version that the manifest allows; the driver speaks to no older Firefox either (tried with 140).
 */
const BROWSERS = {
  chrome: {
    variable: 'CHROMIUM',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    least: 125,
  },
  firefox: { variable: 'FIREFOX', package: 'firefox-esr', commands: ['firefox-esr', 'firefox'], least: 142 },
};

/** Says on one line what is being done. */
export function say(text) {
  console.log(`waymark: ${text}`);
}

/** Ends the command with a clear word. */
export function giveUp(text) {
  console.error(`waymark: ${text}`);
  process.exit(1);
}

/** Installs the npm packages when they are missing or older than the lock file. */
export function ensurePackages() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the npm packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) giveUp('npm ci failed; see above. It needs a reachable package registry.');
}

/**
 * The path of a browser; installs Debian's where there is none that is new enough and we may.
 * @param {'chrome' | 'firefox'} kind
 * @returns {string}
 */
export function ensureBrowser(kind) {
  const { variable, package: name, commands, least } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : giveUp(`${variable} names ${named}, which is not there.`);
  const newest = () => commands.map(which).find((path) => path && versionOf(path) >= least);
  const found = newest();
  if (found) return found;
  const wanted = `No ${name} of version ${least} or newer was found.`;
  install([name], `${wanted} Install one, or name it in the variable ${variable}.`);
  return newest() ?? giveUp(`${wanted} What apt installed is older: name a newer one in the variable ${variable}.`);
}

/** Where Debian puts what the relay of several machines is made of, and the packages that bring it. */
const RELAY = {
  files: [
    '/usr/sbin/nginx',
    '/usr/lib/nginx/modules/ngx_nchan_module.so',
    '/usr/lib/nginx/modules/ngx_http_js_module.so',
    '/usr/bin/redis-server',
    '/usr/bin/redis-cli',
  ],
  packages: ['nginx', 'libnginx-mod-nchan', 'libnginx-mod-http-js', 'redis-server'],
};

/** Installs nginx with its modules, and Redis, where they are missing. Their services are not needed, only their programs. */
export function ensureRelayParts() {
  const missing = () => RELAY.files.filter((path) => !existsSync(path));
  if (missing().length === 0) return;
  const wanted = `The relay of several machines is made of ${RELAY.packages.join(', ')}; missing: ${missing().join(', ')}.`;
  install(RELAY.packages, `${wanted} Install them.`);
  if (missing().length > 0) giveUp(`${wanted} What apt installed does not bring them.`);
  say(
    'Debian may have started nginx and redis-server as services; nothing here needs them: systemctl disable --now nginx redis-server',
  );
}

/** The major version that a browser says of itself; 0 when it says none. */
export function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

/** Installs Debian packages: as root, or by sudo that asks nothing. */
function install(packages, otherwise) {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const mayInstall = which('apt-get') && (prefix.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (!mayInstall)
    giveUp(`${otherwise} (Not installed by itself: that takes apt-get, and root or sudo without a password.)`);
  say(`installing ${packages.join(', ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync(...split([...prefix, 'apt-get', ...args]), { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update', '-qq');
  // Japanese pages need a font that has the signs; without one they are walked all the same, but look broken.
  if (apt('install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-noto-cjk').status !== 0)
    giveUp(otherwise);
}

const split = ([command, ...args]) => [command, args];

/** The full path of a command in PATH, or undefined. */
export function which(command) {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  return paths.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Environment in which the packages' commands come first, with the Node that they bring. */
export function packageEnv(extra = {}) {
  return { ...process.env, ...extra, PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` };
}
