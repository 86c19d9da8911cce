import { contentOf } from './names.ts';
import { namingCell } from './row.ts';

/**
 * A check, cheap enough for every frame, that a control which was found is still what it was: in the page, with the same
 * words. Asks for neither style nor layout. Whether something else fits better only a new search can tell.
 */
export function holdOn(element: Element): () => boolean {
  const before = wordsOf(element);
  return () => element.isConnected && wordsOf(element) === before;
}

/** Its own words, and those that name its row: rows are often filled anew with other things. */
const wordsOf = (element: Element): string =>
  `${element.getAttribute('aria-label') ?? ''}|${contentOf(element)}|${namingCell(element)}`;
