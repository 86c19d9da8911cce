import type { Role } from '../console/target.ts';
import { topDialog } from './dialogs.ts';
import { nameOf, type Rough, roughLettersOf } from './names.ts';
import { inPageOrder } from './page-order.ts';
import { controlsIn, queryDeep } from './roles.ts';
import { shadowRootsOf } from './shadow-roots.ts';
import { containsAcross, isVisible } from './visible.ts';

/**
 * What one look at a page knows already. All searches of one look share it, so that a page is walked once for each kind
 * of control and each element is asked once. Good for one synchronous task only: the page may be another after it.
 */
export interface PageIndex {
  /** Elements of the document that match a selector, open shadow roots included, our own left out. */
  query(selector: string): readonly Element[];
  /** Elements that may have one of some roles, in no particular order. */
  controls(roles: readonly Role[]): readonly Element[];
  /** The page's open shadow roots. */
  shadowRoots(): readonly ShadowRoot[];
  /** All letters that the element's name could be made of. Costs neither style nor layout. */
  roughLettersOf(element: Element): Rough;
  /** The element's accessible name. Costs style: for few elements. */
  nameOf(element: Element): string;
  /** Whether a person can see and reach the element. Costs style and layout, once. */
  isVisible(element: Element): boolean;
  /** Elements within another that match a selector and can be seen, in open shadow roots too, in the order of the page. */
  visibleIn(root: Element, selector: string): readonly Element[];
  /** The dialog that lies on top, or undefined. */
  dialog(): Element | undefined;
}

/** Begins one look at a document. */
export function indexOf(document: Document): PageIndex {
  const roots = once(() => shadowRootsOf(document));
  const withRole = remembered((root: Document | ShadowRoot) => [...root.querySelectorAll('[role]')]);
  const dialog = once(() => topDialog([document, ...roots()], withRole));
  const controls = remembered((roles: readonly Role[]) =>
    [document, ...roots()].flatMap((root) => controlsIn(root, roles, withRole(root))),
  );
  const isSeen = remembered(isVisible);
  const visibleIn = (root: Element, selector: string) => {
    const inside = roots().filter(({ host }) => containsAcross(root, host));
    const found = queryDeep([root, ...inside], selector).filter(isSeen);
    return inside.length > 0 ? found.sort(inPageOrder) : found;
  };
  const within = remembered((root: Element) => remembered((selector: string) => visibleIn(root, selector)));
  return {
    visibleIn: (root, selector) => within(root)(selector),
    query: remembered((selector: string) => queryDeep([document, ...roots()], selector)),
    controls,
    shadowRoots: roots,
    roughLettersOf: remembered(roughLettersOf),
    nameOf: remembered(nameOf),
    isVisible: isSeen,
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

function once<Answer>(ask: () => Answer): () => Answer {
  let known: { answer: Answer } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}
