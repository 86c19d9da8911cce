import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One element as the benchmark's folder holds it: properties only, no DOM. Its README says what each field is. */
export interface Recorded {
  tag: string;
  id: string;
  name: string | null;
  href: string;
  alt: string;
  classList: string[];
  xpath: string;
  idxpath: string;
  isButton: boolean;
  /** Page pixels. */
  location: { x: number; y: number; width: number; height: number };
  area: number;
  shape: number;
  visibleText: string[];
  neighborText: string[];
}

/** An element of the old page, and where it is on the new one. */
export interface Pair {
  id: string;
  old: Recorded;
  truth: number;
}

/** One page: its pairs, and all visible elements of its new version. */
export interface App {
  app: string;
  pairs: Pair[];
  candidates: Recorded[];
}

/** The benchmark lies beside the repository, for its licence is not ours to pass on. */
const FOLDER = fileURLToPath(new URL('../../../../shared/locator-benchmark/wayback-recrawl-2023/', import.meta.url));

interface Stored {
  app: string;
  targets: { id: string; old: Recorded; truth: number | null; labelDoubt?: string }[];
  candidates: Recorded[];
}

/**
 * All apps of the benchmark, without the pairs whose label is doubtful or not to be seen; undefined where the folder is
 * absent.
 */
export function loadApps(folder: string = FOLDER): App[] | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const { app, targets, candidates } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Stored;
    const pairs = targets.flatMap(({ id, old, truth, labelDoubt }) =>
      truth === null || labelDoubt ? [] : [{ id, old, truth }],
    );
    return { app, pairs, candidates };
  });
}

/** The text of an element as one string: some records are split at spaces, some by words, so spaces are taken out. */
export const textOf = (record: Recorded): string => record.visibleText.join('').replace(/\s+/g, '').toLowerCase();
