import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../practice-console/server/build.mjs';
import type { Captured } from '../snapshot.ts';
import { capture } from './capture.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../.cache/drift', import.meta.url));

/** The captured pages: from the cache where the practice console and the way to capture it are as they were. */
export async function captured(): Promise<Captured> {
  const file = join(CACHE, `${await hashOfSources()}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Captured;
  const fresh = await capture();
  mkdirSync(CACHE, { recursive: true });
  // In one go: another run may be reading it.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(fresh));
  renameSync(`${file}.${process.pid}`, file);
  return fresh;
}

async function hashOfSources(): Promise<string> {
  const built = await ensureBuilt();
  const hash = createHash('sha256').update(readFileSync(join(built, 'sources.hash')));
  for (const name of readdirSync(HERE).sort()) hash.update(readFileSync(join(HERE, name)));
  return hash.digest('hex').slice(0, 16);
}
