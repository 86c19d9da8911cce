// Measures and prints tables: `npm run bench:locate` the locator, `npm run bench:overlay` what the learner sees, beside
// other tools, `npm run bench:progress` what is stored; `-- cost drift` for some of the parts. `-- --rounds=4`: the
// overlay's, with fewer repetitions. All but the last fail nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, packageEnv, ROOT } from './setup.mjs';

const [subject, ...words] = process.argv.slice(2);
const parts = words.filter((word) => !word.startsWith('--'));
const rounds = words.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length);
const tables = join(ROOT, '.cache/bench');
const OVERLAY = 'tests/bench/overlay/';
const PROGRESS = 'tests/bench/progress.bench.ts';
/** Which files: the overlay's parts are named after theirs, progress has one; everything else is the locator's. */
const FILES = {
  locate: ['--exclude', `${OVERLAY}**`, '--exclude', PROGRESS, ...parts],
  progress: [PROGRESS],
  overlay: parts.length > 0 ? parts.map((part) => `${OVERLAY}${part}`) : [OVERLAY],
};

ensurePackages();
const browsers = { CHROMIUM: ensureBrowser('chrome'), FIREFOX: ensureBrowser('firefox') };
const env = packageEnv({ ...browsers, ...(rounds ? { BENCH_ROUNDS: rounds } : {}) });
for (const browser of ['chrome', 'firefox']) build(browser);
rmSync(tables, { recursive: true, force: true });
mkdirSync(tables, { recursive: true });

const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'bench', '--silent=true', ...FILES[subject]];
const { status } = spawnSync('vitest', args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
const order = (name) => Number.parseInt(name, 10);
if (existsSync(tables))
  for (const name of readdirSync(tables).sort((one, other) => order(one) - order(other)))
    console.log(`\n${readFileSync(join(tables, name), 'utf8')}`);
process.exit(status ?? 1);
