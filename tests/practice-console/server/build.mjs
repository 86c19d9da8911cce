// Builds the pages when the built copy is missing or older than its sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  const files = readdirSync(APP, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

async function buildInto(outDir) {
  const { build } = await import('vite');
  await build({
    root: APP,
    configFile: false,
    // Every part of Cloudscape would warn of its "use client".
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(APP, 'main.tsx'),
        output: { entryFileNames: 'app.js', codeSplitting: false, assetFileNames: 'app.[ext]' },
      },
    },
  });
}
