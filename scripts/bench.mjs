// Measures the locator and prints its tables: `npm run bench:locate`, or `-- cost drift` for some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, packageEnv, ROOT } from './setup.mjs';

const only = process.argv.slice(2);
const tables = join(ROOT, '.cache/bench');

ensurePackages();
const env = packageEnv({ CHROMIUM: ensureBrowser('chrome'), FIREFOX: ensureBrowser('firefox') });
for (const browser of ['chrome', 'firefox']) build(browser);
rmSync(tables, { recursive: true, force: true });
mkdirSync(tables, { recursive: true });

const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'bench', '--silent=true', ...only];
const { status } = spawnSync('vitest', args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
if (existsSync(tables))
  for (const name of readdirSync(tables).sort()) console.log(`\n${readFileSync(join(tables, name), 'utf8')}`);
process.exit(status ?? 1);
