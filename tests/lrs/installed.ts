import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/setup.mjs';

/** Learning Locker's record store. It is GPL, hence a tool of these tests alone: no list of ours names it, nothing of ours imports it. */
const NAME = '@learninglocker/xapi-statements';
const VERSION = '7.8.0';
const HERE = join(ROOT, '.cache/lrs');
const PACKAGE = join(HERE, 'node_modules', NAME);
/** It is 190 MB in 520 packages, which takes half a minute. Milliseconds. */
const PATIENCE = 300_000;

/** The program that starts it. */
export const PROGRAM = join(PACKAGE, 'dist/index.js');

/**
 * Installs the store where it is missing, without running anything of what is installed.
 * @returns why the tests are left out, where it cannot be had; rejects instead where WAYMARK_LRS=1 asks for them
 */
export async function leftOut(): Promise<string | undefined> {
  const why = isThere() ? undefined : await install();
  if (why === undefined) return undefined;
  if (process.env.WAYMARK_LRS === '1') throw new Error(`There is no record store to send to: ${why}`);
  console.warn(`waymark: sending to a real record store is not tried: ${why}`);
  return why;
}

/** npm writes its own list last, so half an installation does not count. */
function isThere(): boolean {
  if (!existsSync(join(HERE, 'node_modules/.package-lock.json')) || !existsSync(PROGRAM)) return false;
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version === VERSION;
}

async function install(): Promise<string | undefined> {
  mkdirSync(HERE, { recursive: true });
  const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
  const args = ['install', ...quiet, '--prefix', HERE, `${NAME}@${VERSION}`];
  try {
    await promisify(execFile)('npm', args, { cwd: HERE, timeout: PATIENCE });
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    return `npm could not install ${NAME}@${VERSION} (${/^npm error .*$/m.exec(stderr)?.[0] ?? message})`;
  }
  return isThere() ? undefined : `npm installed no ${NAME}@${VERSION}`;
}
