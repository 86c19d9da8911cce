// Team training with the real things on loopback: the contract suite on both relays, a real store of records, classes of five
// hundred at both relays, undisturbed and hurt, a class of real browsers, and the board's own trace. `-- --people=100
// --minutes=6` for a smaller class; `-- classes` (or `contract`, `record`, `browsers`, `trace`) for a part of it.
// Prints what became of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowser, ensurePackages, ensureRelayParts, giveUp, packageEnv, ROOT } from './setup.mjs';

const told = join(ROOT, '.cache/training/told.txt');
const PARTS = {
  contract: ['relay'],
  record: ['lrs'],
  trace: ['training', 'trace'],
  browsers: ['training', 'browsers'],
  classes: ['training', 'class'],
};

const words = process.argv.slice(2);
const number = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const asked = words.filter((word) => !/^--(people|minutes)=\d+$/.test(word));
const unknown = asked.filter((word) => !(word in PARTS));
if (unknown.length > 0)
  giveUp(`Unknown: ${unknown.join(' ')}. Known: ${Object.keys(PARTS).join(', ')}, --people=, --minutes=.`);

ensurePackages();
ensureRelayParts();
const env = packageEnv({
  CHROMIUM: ensureBrowser('chrome'),
  FIREFOX: ensureBrowser('firefox'),
  WAYMARK_NGINX: '1',
  WAYMARK_LRS: '1',
  ...(number('people') && { TRAINING_PEOPLE: number('people') }),
  ...(number('minutes') && { TRAINING_MINUTES: number('minutes') }),
});
for (const browser of ['chrome', 'firefox']) build(browser);
rmSync(told, { force: true });

const failed = Object.entries(PARTS)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .filter(([, [project, file]]) => {
    const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...(file ? [file] : [])];
    return spawnSync('vitest', args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
  })
  .map(([name]) => name);
if (existsSync(told)) console.log(`\n${readFileSync(told, 'utf8')}`);
console.log(failed.length === 0 ? 'all passed' : `failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
