import { closestAcross } from '../visible.ts';
import { generatedText } from './generated.ts';

/** What is known of how an element is drawn, as far as its text depends on it. */
export interface Look {
  /** Whether the element and all in it are left out. */
  isGone(element: Element): boolean;
  /** Whether the text right in the element is not shown; what is in it may be. */
  isUnseen(element: Element): boolean;
  /** Whether the element's text stands apart from what is beside it, as a block does. */
  isApart(element: Element): boolean;
  /** The text that a style sheet puts before or after the element's own. */
  generated(element: Element, where: '::before' | '::after'): string;
  /** How an element is looked at that names another: where it is hidden as a whole, all in it counts. */
  ofNaming(element: Element): Look;
}

/** As the browser draws it. Asks for computed style, and so may cost a recalculation: for few elements only. */
export const AS_DRAWN: Look = {
  isGone: (element) =>
    element.getAttribute('aria-hidden') === 'true' ||
    getComputedStyle(element).display === 'none' ||
    isShut(element.parentElement, element),
  isUnseen: (element) => getComputedStyle(element).visibility !== 'visible',
  isApart: (element) => isApartAs(getComputedStyle(element).display),
  generated(element, where) {
    const { content, display, visibility } = getComputedStyle(element, where);
    if (display === 'none' || visibility !== 'visible') return '';
    const text = generatedText(content, element);
    return text !== '' && isApartAs(display) ? ` ${text} ` : text;
  },
  ofNaming: (element) => (isHidden(element) ? AS_IF_SHOWN : AS_DRAWN),
};

/** The same for what is hidden as a whole and yet names something: nothing in it is left out. */
const AS_IF_SHOWN: Look = { ...AS_DRAWN, isGone: () => false, isUnseen: () => false };

/** The same for a control that is itself `visibility: hidden`: its name is what it will have when it is shown. */
export const AS_IF_VISIBLE: Look = { ...AS_DRAWN, isUnseen: () => false };

/** Elements of HTML that mark a word or a part of one. */
const WITHIN_WORDS = 'b, i, u, s, em, strong, small, mark, code, kbd, samp, sub, sup, abbr, font, bdi, wbr';

/** As far as markup alone tells: no style is asked for. Everything but marked words is taken to stand apart. */
export const AS_WRITTEN: Look = {
  isGone: (element) => element.getAttribute('aria-hidden') === 'true' || element.localName === 'svg',
  isUnseen: () => false,
  isApart: (element) => !element.matches(WITHIN_WORDS),
  generated: () => '',
  ofNaming: () => AS_WRITTEN,
};

/** The displays whose text flows on with what is beside it. */
const FLOWING = new Set(['inline', 'contents', 'ruby', 'ruby-text', 'ruby-base']);
const isApartAs = (display: string): boolean => !FLOWING.has(display);

/** Whether what is round an element is closed over it. */
function isShut(parent: Element | null, element: Element): boolean {
  if (!parent) return false;
  if (parent.localName === 'details' && !parent.hasAttribute('open')) return element.localName !== 'summary';
  return getComputedStyle(parent).contentVisibility === 'hidden';
}

/** Whether an element is hidden, by itself or by something round it. */
export function isHidden(element: Element): boolean {
  if (closestAcross(element, '[aria-hidden=true]')) return true;
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // What has no box of its own is shown where its parent is.
  const { display } = getComputedStyle(element);
  return display !== 'contents' || !element.parentElement || isHidden(element.parentElement);
}
