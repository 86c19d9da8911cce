// Builds the extension for both browsers, or for the one named: `npm run build -- firefox`.
import { spawnSync } from 'node:child_process';
import { ensurePackages, giveUp, packageEnv, ROOT, say } from './setup.mjs';

/**
 * Builds one browser's extension into dist/<browser>.
 * @param {'chrome' | 'firefox'} browser
 */
export function build(browser) {
  const env = packageEnv({ BROWSER: browser });
  const { status, stdout, stderr } = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) giveUp(`the ${browser} build failed:\n${stdout}${stderr}`);
  say(`built dist/${browser}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  ensurePackages();
  const named = process.argv.slice(2).filter((word) => ['chrome', 'firefox'].includes(word));
  for (const browser of named.length > 0 ? named : ['chrome', 'firefox']) build(browser);
}
