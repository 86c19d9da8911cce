import { labelsOf } from './labels.ts';
import { isPresentational } from './role.ts';

/** Which child names its parent (HTML-AAM 1.0; the title of a drawing: SVG-AAM 1.0). */
const NAMED_BY_CHILD = new Map([
  ['fieldset', 'legend'],
  ['figure', 'figcaption'],
  ['table', 'caption'],
  ['svg', 'title'],
]);

/** Attributes of HTML that name an element, where they do. */
const NAMED_BY_ATTRIBUTE = new Map([
  ['img', 'alt'],
  ['area', 'alt'],
  ['optgroup', 'label'],
  ['option', 'label'],
]);

/** The elements of HTML that name an element: its labels, or a child such as `legend`. In document order. */
export function namingElements(element: Element): Element[] {
  const child = NAMED_BY_CHILD.get(element.localName);
  const naming = child === undefined ? labelsOf(element) : firstChild(element, child);
  return naming.length === 0 || isPresentational(element) ? [] : naming;
}

function firstChild(element: Element, name: string): Element[] {
  const found = [...element.children].find((one) => one.localName === name);
  return found ? [found] : [];
}

/** The attribute of HTML that names an element instead of its content, or nothing. */
export function namingAttribute(element: Element): string {
  const isImage = element.localName === 'input' && typeOf(element) === 'image';
  const attribute = isImage ? 'alt' : NAMED_BY_ATTRIBUTE.get(element.localName);
  return attribute === undefined || isPresentational(element) ? '' : (element.getAttribute(attribute) ?? '');
}

/** What browsers write on buttons that say nothing themselves, in English: their own language cannot be asked for. */
const DEFAULTS: Record<string, string> = { submit: 'Submit', reset: 'Reset' };

/**
 * What a browser writes on a button without words of its own. Whether it has some is seen from the attribute's being
 * there; what it holds is not read (law 1), so such a button has no name here.
 */
export function defaultName(element: Element): string {
  if (element.localName !== 'input' || element.hasAttribute('value')) return '';
  return DEFAULTS[typeOf(element)] ?? '';
}

/** What names an element when nothing else does: its tooltip, then the hint in a text field. */
export function lastResort(element: Element): string {
  // A picture that is said to need no words has no name, whatever its tooltip says (HTML-AAM 1.0, img).
  if (element.localName === 'img' && element.hasAttribute('alt')) return '';
  const title = element.getAttribute('title');
  if (title && title.trim() !== '') return title;
  if (element.localName === 'input' && typeOf(element) === 'image') return 'Submit';
  return element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? '';
}

const typeOf = (element: Element): string => element.getAttribute('type')?.toLowerCase() ?? '';
