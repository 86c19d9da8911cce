import { isField, isSilent, referenced } from './fields.ts';
import { defaultName, lastResort, namingAttribute, namingElements } from './native.ts';

/** More text than this is not gone through. Characters. */
export const LONGEST = 4000;

/** What an element is part of, so that no circle is followed. */
type Path = readonly Element[];

/** Elements that say nothing beyond what is in them, unless an attribute does. */
const PLAIN = new Set('span div p a b i u em strong small li ul ol td tr h1 h2 h3 h4 h5 h6 label'.split(' '));
/** Attributes that never add to a name. Their names are looked at, which is cheaper than to ask for each that could. */
const MUTE = /^(?:class|id|style|href|type|for|tabindex|data-.*)$/;

const isPlain = (element: Element): boolean =>
  PLAIN.has(element.localName) && element.getAttributeNames().every((name) => MUTE.test(name));

/**
 * Everything written on and in an element that could be part of a name, in the order in which a name would have it, but
 * whatever is hidden included. `followed`: it stands within what an `aria-labelledby` names, so another is not followed.
 */
export function writtenOn(element: Element, above: Path, followed = false): string {
  if (above.includes(element)) return '';
  const path = [...above, element];
  if (isPlain(element)) return writtenIn(element, path, followed);
  const texts = [
    ...(followed ? [] : referenced(element, 'aria-labelledby').map((one) => writtenOn(one, [], true))),
    element.getAttribute('aria-label') ?? '',
    ...namingElements(element).map((one) => writtenOn(one, path, followed)),
    namingAttribute(element),
    defaultName(element),
    isField(element) ? '' : writtenIn(element, path, followed),
    lastResort(element),
  ];
  return texts.join(' ');
}

/** Everything written in an element. `path` ends with it. */
export function writtenIn(element: Element, path: Path, followed = false): string {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  let text = '';
  if (assigned.length > 0) for (const node of assigned) text += writtenAt(node, path, followed);
  else {
    const from = element.shadowRoot ?? element;
    for (let node = from.firstChild; node && text.length <= LONGEST; node = node.nextSibling) {
      text += writtenAt(node, path, followed);
    }
  }
  if (!element.hasAttribute('aria-owns')) return text;
  return [text, ...referenced(element, 'aria-owns').map((one) => writtenOn(one, path, followed))].join(' ');
}

function writtenAt(node: Node, path: Path, followed: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE || isSilent(node as Element)) return '';
  return ` ${writtenOn(node as Element, path, followed)} `;
}
