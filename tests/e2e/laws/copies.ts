import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { builtExtension, type Kind } from '../setting.ts';

const here = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const NETWORK_TRAP = here('network-trap.js');

/** A copy of the built extension, changed for one test and removed after it. */
export function copyOf(kind: Kind, ...changes: ((folder: string) => void)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension(kind), folder, { recursive: true });
  for (const change of changes) change(folder);
  return folder;
}

/** Puts a script in front of all content scripts, into every console frame. */
const inFront = (name: string) => (folder: string) => {
  cpSync(here(name), join(folder, name));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const [{ matches }] = manifest.content_scripts;
  manifest.content_scripts.unshift({ matches, js: [name], run_at: 'document_start', all_frames: true });
  writeFileSync(path, JSON.stringify(manifest));
};

/** The trap of what the laws forbid. */
export const withTrap = inFront('trap.js');

/** The trap of what is begun in a page and not ended. */
export const withLeftTrap = inFront('left-trap.js');

/** Puts the network's trap in front of the worker and into each page of the extension. */
export function withNetworkTrap(folder: string): void {
  cpSync(NETWORK_TRAP, join(folder, 'network-trap.js'));
  inScripts(folder, /^service-worker-loader\.js$/, (text) => `import './network-trap.js';\n${text}`);
  inScripts(folder, /\.html$/, (text) => text.replace('<script', '<script src="/network-trap.js"></script><script'));
}

/** Adds code to the worker, to be run once it has started. */
export const withWorkerAndAlso = (code: string) => (folder: string) =>
  inScripts(folder, /^service-worker-loader\.js$/, (text) => `${text}\n${code}\n`);

/** Gives the extension a further host from the beginning, as if the person had allowed it. */
export const withHosts = (match: string) => (folder: string) => {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(match);
  manifest.optional_host_permissions = manifest.optional_host_permissions.filter((one: string) => one !== match);
  writeFileSync(path, JSON.stringify(manifest));
};

/** Leaves a key `started:…` in the storage for every start of the worker. */
export function withStartsCounted(folder: string): void {
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const path = join(folder, background.service_worker ?? background.scripts[0]);
  appendFileSync(path, "\nchrome.storage.local.set({ ['started:' + crypto.randomUUID()]: 1 });\n");
}

/** Changes a text in the script that the worker injects. Fails when the script does not have it. */
export const withWalkChanged = (from: string, to: string) => (folder: string) =>
  inScripts(folder, /^walk.*\.js$/, (text) => text.replace(from, to));

/** Adds code to the end of the script that the worker injects. */
export const withWalkAndAlso = (code: string) => (folder: string) =>
  inScripts(folder, /^walk.*\.js$/, (text) => `${text}\n${code}\n`);

/** Adds code to the end of the script that is put into every console frame. */
export const withGateAndAlso = (code: string) => (folder: string) =>
  inScripts(folder, /^gate.*\.js$/, (text) => `${text}\n${code}\n`);

/** Changes every script of a copy; fails when none of them was changed. */
export const withScriptsChanged = (from: string, to: string) => (folder: string) =>
  inScripts(folder, /\.js$/, (text) => text.replaceAll(from, to));

function inScripts(folder: string, name: RegExp, change: (text: string) => string): void {
  let changed = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !name.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) continue;
    writeFileSync(path, after);
    changed++;
  }
  if (changed === 0) throw new Error(`Nothing was planted in the files ${name} of ${folder}.`);
}
