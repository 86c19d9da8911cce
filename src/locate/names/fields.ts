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

/** Elements that hold a value, and the inputs that do not. */
const HOLDING = new Set(['textarea', 'select', 'datalist', 'meter', 'progress']);
const BUTTONS = new Set(['checkbox', 'radio', 'image', 'submit', 'reset', 'button']);
/** Roles with a value: Accname 1.2, 2C. */
const HOLDING_ROLES = /^(?:textbox|searchbox|combobox|listbox|slider|spinbutton|scrollbar|meter|progressbar)$/;

/** Whether the text of an element is never shown. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName);

/**
 * Whether an element holds what a person typed or chose. The text in such an element is its value, and is not read: not
 * for the element's own name, nor where it stands within something else.
 */
export function isField(element: Element): boolean {
  const { localName } = element;
  if (localName === 'input') return !BUTTONS.has(element.getAttribute('type')?.toLowerCase() ?? 'text');
  if (HOLDING.has(localName)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return HOLDING_ROLES.test(element.getAttribute('role') ?? '');
}

/** The elements that an attribute names by their ids, in its order; ids that name nothing are passed over. */
export function referenced(element: Element, attribute: 'aria-labelledby' | 'aria-owns'): Element[] {
  const ids = element.getAttribute(attribute);
  if (!ids) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).map((id) => (id === '' ? null : root.getElementById?.(id)));
  return found.filter((one) => one instanceof Element);
}

/** The children that are shown in an element: those of its open shadow root or of its slot where it has one. */
export function childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
}
