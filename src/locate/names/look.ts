import { closestAcross } from '../visible.ts';
import { childrenOf } from './fields.ts';
import { generatedText } from './generated.ts';

/** What is known of how an element is drawn, as far as its text depends on it. */
export interface Look {
  /** Whether the element and all in it are left out. */
  isGone(element: Element): boolean;
  /** Whether the text right in the element is not shown; what is in it may be. */
  isUnseen(element: Element): boolean;
  /** What the element shows of what is in it. */
  childrenOf(element: Element): Iterable<Node>;
  /** Whether the element's text stands apart from what is beside it, as a block does. */
  isApart(element: Element): boolean;
  /** The text that a style sheet puts before or after the element's own. */
  generated(element: Element, where: '::before' | '::after'): string;
  /** How an element is looked at that names another: where it is hidden as a whole, all in it counts. */
  ofNaming(element: Element): Look;
}

/** Taken out of what is read, whatever is drawn. */
const isOutOfReading = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');

/** Computed styles are live: one for each element is enough for as long as it lives. */
const styles = new WeakMap<Element, CSSStyleDeclaration>();

function styleOf(element: Element): CSSStyleDeclaration {
  let style = styles.get(element);
  if (!style) {
    style = getComputedStyle(element);
    styles.set(element, style);
  }
  return style;
}

/** As the browser draws it. Asks for computed style, and so may cost a recalculation: for few elements only. */
export const AS_DRAWN: Look = {
  isGone: (element) => isOutOfReading(element) || styleOf(element).display === 'none',
  isUnseen: (element) => styleOf(element).visibility !== 'visible',
  childrenOf: openChildren,
  isApart: (element) => isApartAs(styleOf(element).display),
  generated(element, where) {
    const style = getComputedStyle(element, where);
    const { content } = style;
    // Most elements have none: the rest of the style is not asked for.
    if (content === 'none' || content === 'normal' || content === '') return '';
    if (style.display === 'none' || style.visibility !== 'visible') return '';
    const text = generatedText(content, element);
    return text !== '' && isApartAs(style.display) ? ` ${text} ` : text;
  },
  ofNaming: (element) => (isHidden(element) ? AS_IF_SHOWN : AS_DRAWN),
};

/** The same for what is hidden as a whole and yet names something: nothing in it is left out. */
const AS_IF_SHOWN: Look = { ...AS_DRAWN, isGone: () => false, isUnseen: () => false, childrenOf };

/** The same for a control that is itself `visibility: hidden`: its name is what it will have when it is shown. */
export const AS_IF_VISIBLE: Look = { ...AS_DRAWN, isUnseen: () => false };

/** Elements of HTML that mark a word or a part of one. */
const WITHIN_WORDS = new Set('b i u s em strong small mark code kbd samp sub sup abbr font bdi wbr'.split(' '));

/** As far as markup alone tells: no style is asked for. Everything but marked words is taken to stand apart. */
export const AS_WRITTEN: Look = {
  isGone: (element) => element.localName === 'svg' || isOutOfReading(element),
  isUnseen: () => false,
  childrenOf,
  isApart: (element) => !WITHIN_WORDS.has(element.localName),
  generated: () => '',
  ofNaming: () => AS_WRITTEN,
};

/** The displays whose text flows on with what is beside it. */
const FLOWING = new Set(['inline', 'contents', 'ruby', 'ruby-text', 'ruby-base']);
const isApartAs = (display: string): boolean => !FLOWING.has(display);

/** The children of an element, but for those over which it is closed. */
function openChildren(element: Element): Iterable<Node> {
  const style = styleOf(element);
  if (style.contentVisibility === 'hidden' && style.display !== 'inline') return [];
  const isClosed = element.localName === 'details' && !element.hasAttribute('open');
  return isClosed ? element.querySelectorAll(':scope > summary:first-of-type') : childrenOf(element);
}

/** Whether an element is hidden, by itself or by something round it. */
export function isHidden(element: Element): boolean {
  if (closestAcross(element, '[aria-hidden=true]')) return true;
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // What has no box of its own is shown where its parent is.
  const { display } = styleOf(element);
  return display !== 'contents' || !element.parentElement || isHidden(element.parentElement);
}
