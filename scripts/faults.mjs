// Everything that can go wrong while progress is stored, on purpose: storage errors at every call in turn, the worker killed,
// the browser killed with -9, the extension updated. `-- --kills=20 --crashes=3 --updates=1 --browsers=chrome --seed=2` for a
// shorter or another form. Prints what came to harm; the last line is the sum.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, packageEnv, ROOT } from './setup.mjs';

const NAMES = ['kills', 'crashes', 'updates', 'browsers', 'seed'];
const lines = join(ROOT, '.cache/faults/lines.txt');

function settings() {
  const words = process.argv.slice(2).map((word) => /^--(\w+)=([\w,]+)$/.exec(word));
  const unknown = process.argv.slice(2).filter((_, index) => !NAMES.includes(words[index]?.[1] ?? ''));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(' ')}. Known: ${NAMES.map((name) => `--${name}=`).join(' ')}`);
  return Object.fromEntries(words.map(([, name, value]) => [`FAULTS_${name.toUpperCase()}`, value]));
}

const asked = settings();
ensurePackages();
const env = packageEnv({ CHROMIUM: ensureBrowser('chrome'), FIREFOX: ensureBrowser('firefox'), ...asked });
for (const browser of ['chrome', 'firefox']) build(browser);
rmSync(lines, { force: true });

const run = (project) =>
  spawnSync('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project, 'tests/faults/'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  }).status ?? 1;
const failed = ['unit', 'faults'].map(run).some((status) => status !== 0);

const said = existsSync(lines) ? readFileSync(lines, 'utf8').trim() : '';
const sum = (name) =>
  [...said.matchAll(new RegExp(`${name}: (\\d+)`, 'g'))].reduce((total, [, count]) => total + Number(count), 0);
console.log(`\n${said}\n`);
console.log(
  `acknowledged events lost: ${sum(', lost')}, logs that do not load: ${sum('not load')}, duplicates after replay: ${sum('replay')}`,
);
process.exit(failed ? 1 : 0);
