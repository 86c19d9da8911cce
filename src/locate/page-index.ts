import { topDialog } from './headings.ts';
import { nameOf } from './names.ts';
import { queryDeep, shadowRootsIn } from './roles.ts';
import { isVisible } from './visible.ts';

/**
 * What one look at a page knows already. All searches of one look share it, so that a page is walked once for each kind
 * of control and each element is asked once. Good for one synchronous task only: the page may be another after it.
 */
export interface PageIndex {
  /** Elements of the document that match a selector, open shadow roots included, our own left out. */
  query(selector: string): readonly Element[];
  /** The page's open shadow roots. */
  shadowRoots(): readonly ShadowRoot[];
  /** The element's accessible name. */
  nameOf(element: Element): string;
  /** Whether a person can see and reach the element. Costs style and layout, once. */
  isVisible(element: Element): boolean;
  /** The dialog that lies on top, or undefined. */
  dialog(): Element | undefined;
}

/** Begins one look at a document. */
export function indexOf(document: Document): PageIndex {
  const roots = once(() => shadowRootsIn(document));
  const dialog = once(() => topDialog(document));
  return {
    query: remembered((selector: string) => queryDeep([document, ...roots()], selector)),
    shadowRoots: roots,
    nameOf: remembered(nameOf),
    isVisible: remembered(isVisible),
    dialog,
  };
}

function remembered<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = ask(key);
    known.set(key, value);
    return value;
  };
}

function once<Value>(ask: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}
