import { contentOf } from './names.ts';

/**
 * A check, cheap enough for every frame, that a control which was found is still what it was: in the page, to be seen,
 * with the same words. Reads no layout but its own. Whether something else fits better only a new search can tell.
 */
export function holdOn(element: Element): () => boolean {
  const before = wordsOf(element);
  return () =>
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    wordsOf(element) === before;
}

const wordsOf = (element: Element): string => `${element.getAttribute('aria-label') ?? ''}|${contentOf(element)}`;
