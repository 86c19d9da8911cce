/** The elements that a `label` can name (HTML, "labelable elements"). */
const LABELABLE = 'button, input:not([type=hidden]), meter, output, progress, select, textarea';

type ById = ReadonlyMap<string, readonly Element[]>;

/** Labels that point at an id, for each root that was asked for in the present task. */
const known = new Map<Node, ById>();

/**
 * The labels of an element, in document order. The property `labels` says the same, but walks the whole page for each
 * element that it is asked of (Chromium: 50 ms for a table of 300 buttons; measured). Here the labels of a page are gone
 * through once for each task.
 */
export function labelsOf(element: Element): Element[] {
  if (!element.matches(LABELABLE)) return [];
  const pointing = element.id === '' ? [] : (labelsIn(element.getRootNode()).get(element.id) ?? []);
  const around = element.closest('label');
  if (!around || pointing.includes(around) || !isNamedFrom(around, element)) return [...pointing];
  return [...pointing, around].sort(inOrder);
}

/** A label without `for` names the first element in it that can have one. */
const isNamedFrom = (label: Element, element: Element): boolean =>
  !label.hasAttribute('for') && label.querySelector(LABELABLE) === element;

function labelsIn(root: Node): ById {
  const before = known.get(root);
  if (before) return before;
  // The page can be another in the next task.
  if (known.size === 0) queueMicrotask(() => known.clear());
  const labels = new Map<string, Element[]>();
  const all = root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll('label[for]') : [];
  for (const label of all) {
    const id = label.getAttribute('for') ?? '';
    labels.set(id, [...(labels.get(id) ?? []), label]);
  }
  known.set(root, labels);
  return labels;
}

const inOrder = (one: Element, other: Element): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
