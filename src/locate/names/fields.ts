/** Never part of a text: not shown, or the source of something else. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'desc',
  'metadata',
  'defs',
  'symbol',
  'title',
]);

/** Controls that people set. In the text of something else the standard puts what they hold; we leave it out (law 1). */
const FIELDS =
  'textarea, select, datalist, meter, progress, input:not([type=checkbox], [type=radio], [type=image], [type=submit], [type=reset], [type=button]), [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=slider], [role=spinbutton], [role=scrollbar], [role=meter], [role=progressbar]';

/** Whether the text of an element is never shown. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName);

/**
 * Whether an element holds what a person typed or chose. The text in such an element is its value, and is not read: not
 * for the element's own name, nor where it stands within the label of something else.
 */
export const isField = (element: Element): boolean => element.matches(FIELDS);

/** The elements that an attribute names by their ids, in its order, each once; ids that name nothing are passed over. */
export function referenced(element: Element, attribute: 'aria-labelledby' | 'aria-owns'): Element[] {
  const ids = element.getAttribute(attribute);
  if (!ids) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).map((id) => (id === '' ? null : root.getElementById?.(id)));
  return [...new Set(found)].filter((one) => one instanceof Element);
}

/** The children that are shown in an element: those of its open shadow root or of its slot where it has one. */
export function childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const own = assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
  const owned = element.hasAttribute('aria-owns') ? referenced(element, 'aria-owns') : [];
  return owned.length > 0 ? [...own, ...owned] : own;
}
