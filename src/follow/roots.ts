import { shadowRootsOf } from '../locate/shadow-roots.ts';
import { shared } from './world.ts';

interface Known {
  roots: readonly ShadowRoot[];
  changed: Set<() => void>;
}

/* The walk finds them, and the ring's own script observes them too. */
const known = shared('Roots', () => new WeakMap<Document, Known>());

function knownOf(document: Document): Known {
  const one = known.get(document) ?? { roots: [], changed: new Set() };
  known.set(document, one);
  return one;
}

/** The open shadow roots that were found last. */
export const rootsOf = (document: Document): readonly ShadowRoot[] => knownOf(document).roots;

/** Calls back when others are found than before. Ends with the signal. */
export function onRoots(document: Document, signal: AbortSignal, callback: () => void): void {
  const { changed } = knownOf(document);
  changed.add(callback);
  signal.addEventListener('abort', () => changed.delete(callback));
}

/**
 * Looks for the open shadow roots of a document, and says whether there is one that was not known. An observer of a
 * document sees into none of them: each has to be observed itself. Costs nothing within the task of a search, which has
 * looked for them already.
 */
export function findRoots(document: Document): boolean {
  const one = knownOf(document);
  const before = new Set(one.roots);
  const found = shadowRootsOf(document);
  const isNew = found.some((root) => !before.has(root));
  if (!isNew && found.length === before.size) return false;
  one.roots = found;
  for (const callback of one.changed) callback();
  return isNew;
}
