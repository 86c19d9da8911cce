import { dirname, join, normalize } from 'node:path';

/** Which folders of `src/` a folder may import from, besides itself. */
const CORE = ['guide', 'console', 'progress', 'export', 'training', 'verify'];
const PAGE = ['locate', 'follow'];
const EDGE = ['overlay', 'ui', 'messages', 'platform'];
const COMPOSITION = ['content', 'background', 'popup', 'options', 'welcome', 'report', 'board'];

/** Packages that a ring may import; `webextension-polyfill` is for `platform` alone. */
const PACKAGES: Record<string, readonly string[]> = {
  core: ['yaml', 'mdast-util-from-markdown', 'mdast', '@vanillaes/csv'],
  page: [],
  edge: ['preact', 'zustand'],
  composition: ['preact', 'zustand'],
};

/** An import of one file by another. */
export interface Import {
  from: string;
  what: string;
}

/** The imports of a source text, type imports included, as they are written. */
export function importsIn(text: string): string[] {
  const pattern =
    /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** Why an import is not allowed, as "Disallowed import X in Y", or undefined. Paths are relative to the repository. */
export function disallowed({ from, what }: Import): string | undefined {
  const folder = folderOf(from);
  const ok = what.startsWith('.') ? mayImportFile(folder, from, what) : mayImportPackage(folder, what);
  return ok ? undefined : `Disallowed import ${what} in ${from}`;
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function ringOf(folder: string): keyof typeof PACKAGES | undefined {
  if (CORE.includes(folder)) return 'core';
  if (PAGE.includes(folder)) return 'page';
  if (EDGE.includes(folder)) return 'edge';
  return COMPOSITION.includes(folder) ? 'composition' : undefined;
}

function mayImportFile(folder: string, from: string, what: string): boolean {
  const target = normalize(join(dirname(from), what.split('?')[0] ?? ''));
  if (target.startsWith('assets/')) return ringOf(folder) === 'composition' || isKeysOfTexts(folder, target);
  const other = folderOf(target);
  if (!target.startsWith('src/') || other === folder) return target.startsWith('src/');
  return allowedFolders(folder).includes(other) || isInjectedFile(folder, what);
}

/** The keys of all texts are those of the English ones, which are an asset. */
const isKeysOfTexts = (folder: string, target: string) =>
  folder === 'ui' && target === 'assets/_locales/en/messages.json';

/** The worker names the file that it injects; it imports nothing of it. */
const isInjectedFile = (folder: string, what: string) => folder === 'background' && what.endsWith('?script&iife');

function allowedFolders(folder: string): string[] {
  const ring = ringOf(folder);
  if (ring === 'core') return CORE;
  if (ring === 'page') return [...CORE, ...PAGE];
  if (ring === 'edge') return [...CORE, ...PAGE, ...EDGE];
  return ring === 'composition' ? [...CORE, ...PAGE, ...EDGE] : [];
}

function mayImportPackage(folder: string, what: string): boolean {
  const name = what.startsWith('@') ? what.split('/').slice(0, 2).join('/') : (what.split('/')[0] ?? '');
  if (name === 'webextension-polyfill') return folder === 'platform';
  return (PACKAGES[ringOf(folder) ?? ''] ?? []).includes(name);
}
