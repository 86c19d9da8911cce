const ALL: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeOldValue: true,
  characterData: true,
  characterDataOldValue: true,
};

/** Remembers what is changed below some roots, and takes it back: far cheaper than parsing the page anew. */
export interface Undo {
  /** Also watches a shadow root that came into being since. */
  watch(root: Node): void;
  /** Takes everything back, the last first, and watches on. */
  undo(): void;
  /** Ends. */
  stop(): void;
}

/** Starts to remember. */
export function undoOn(root: Node): Undo {
  const observer = new MutationObserver(() => {
    throw new Error('a case was not taken back before the page went on');
  });
  const watch = (one: Node) => observer.observe(one, ALL);
  watch(root);
  return {
    watch,
    undo() {
      for (const record of observer.takeRecords().reverse()) takeBack(record);
      observer.disconnect();
      watch(root);
    },
    stop: () => observer.disconnect(),
  };
}

function takeBack(record: MutationRecord): void {
  const { target } = record;
  if (record.type === 'characterData') target.nodeValue = record.oldValue;
  else if (record.type === 'attributes') restoreAttribute(target as Element, record);
  else restoreChildren(target, record);
}

function restoreAttribute(element: Element, { attributeName, oldValue }: MutationRecord): void {
  const name = attributeName ?? '';
  // Chromium leaves an empty style behind where one is removed that it has not written down yet (156; measured).
  if (oldValue === null && element.getAttribute(name) !== null) element.removeAttribute(name);
  if (oldValue !== null) element.setAttribute(name, oldValue);
}

function restoreChildren(
  parent: Node,
  { addedNodes, removedNodes, nextSibling, previousSibling }: MutationRecord,
): void {
  for (const node of addedNodes) if (node.parentNode === parent) parent.removeChild(node);
  const before = nextSibling ?? (previousSibling ? previousSibling.nextSibling : parent.firstChild);
  for (const node of removedNodes) parent.insertBefore(node, before);
}
