// Every test in one command: set-up, types, lint and format, then the suites. `--all` walks every variant in both
// browsers, and sends to a record store, which it installs for that. The last line is `N passed, N failed`; a check that is no test suite counts as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, packageEnv, ROOT, say } from './setup.mjs';

const all = process.argv.includes('--all');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
/** The linter is not in package.json: its per-platform packages break `npm ci` against some registries. */
const BIOME = '@biomejs/biome@2.6.8';
const results = join(ROOT, '.cache/tests');

ensurePackages();
const chromium = ensureBrowser('chrome');
const firefox = ensureBrowser('firefox');
const env = packageEnv({ CHROMIUM: chromium, FIREFOX: firefox, WAYMARK_ALL: all ? '1' : '' });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };

check('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']);
check('types of the core, without DOM', 'tsc', ['--noEmit', '-p', 'src/tsconfig.core.json']);
check('types of the practice console', 'tsc', ['--noEmit', '-p', 'tests/practice-console/app/tsconfig.json']);
check('lint and format', 'npx', ['--yes', BIOME, 'ci', '--colors=off', '.']);
if (['dom', 'frames', 'e2e'].some(wanted)) for (const browser of ['chrome', 'firefox']) build(browser);
const projects = ['unit', 'contracts', 'relay', 'dom', 'frames', 'e2e', ...(all || only ? ['lrs'] : [])];
for (const project of projects) suite(project);

if (total.skipped > 0) say(`${total.skipped} skipped: \`npm run test:all\` leaves out only what is not installed here`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function wanted(name) {
  return only === undefined || only.split(',').includes(name);
}

/** Runs a command that passes or fails as one. */
function check(name, command, args) {
  if (!wanted('static')) return;
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status === 0) total.passed++;
  else total.failed++;
  say(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
}

/** Runs one project of the test suites and adds what it counted. */
function suite(project) {
  if (!wanted(project)) return;
  const started = Date.now();
  const file = join(results, `${project}.json`);
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync('vitest', [...args, ...reporters], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  total.passed += counted?.numPassedTests ?? 0;
  total.failed += counted?.numFailedTests ?? 0;
  total.skipped += (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
  // A file that could not be loaded, or an error outside any test, fails no counted test: it must fail all the same.
  if (status !== 0 && !counted?.numFailedTests) total.failed++;
  say(`${project}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`);
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
