// Builds the pages when the built copy is missing or older than its sources.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const APP = fileURLToPath(new URL('../app', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILT = join(ROOT, '.cache/practice-console');

/**
 * The folder of the built pages; builds them first when that is needed.
 * @returns {Promise<string>}
 */
export async function ensureBuilt() {
  const wanted = hashOfSources();
  const mark = join(BUILT, 'sources.hash');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return BUILT;
  const fresh = `${BUILT}.${process.pid}`;
  await buildInto(fresh);
  writeFileSync(join(fresh, 'sources.hash'), wanted);
  putInPlace(fresh);
  return BUILT;
}

/* In one go, since another process may be reading or building it as well; whichever is first wins. */
function putInPlace(fresh) {
  try {
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(fresh, BUILT);
  } catch (error) {
    if (!existsSync(join(BUILT, 'sources.hash'))) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  hash.update(readFileSync(fileURLToPath(new URL('build-app.mjs', import.meta.url))));
  const files = readdirSync(APP, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/* In a process of its own: whoever starts us may have set NODE_ENV to something that changes what is built. */
async function buildInto(outDir) {
  const script = fileURLToPath(new URL('build-app.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script, outDir], { env: { ...process.env, NODE_ENV: 'production' } });
}
