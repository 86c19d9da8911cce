import { labelsOf } from './labels.ts';

/** Attributes that can say something besides the text, or instead of it. */
const NAMING = ['aria-label', 'aria-labelledby', 'aria-owns', 'title', 'role', 'contenteditable'];
/** Elements that people read and nothing else. */
const READ = new Set(['span', 'div', 'p', 'b', 'i', 'em', 'strong', 'small', 'br']);

/**
 * All that is written in a link or a button, when that is all its name can be made of: nothing but text in elements
 * without any attribute but `class`. Undefined otherwise. Most controls of a page are such, and this is many times
 * quicker than going through all that can name something (measured).
 */
export function plainTextOf(element: Element): string | undefined {
  if (element.localName !== 'a' && element.localName !== 'button') return undefined;
  if (NAMING.some((name) => element.hasAttribute(name)) || !isRead(element)) return undefined;
  if (element.localName === 'button' && labelsOf(element).length > 0) return undefined;
  return element.textContent ?? '';
}

function isRead(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    // Names only: what attributes hold is nobody's to go through (law 1).
    const others = child.getAttributeNames().length - (child.hasAttribute('class') ? 1 : 0);
    if (others > 0 || !READ.has(child.localName) || child.shadowRoot || !isRead(child)) return false;
  }
  return true;
}
