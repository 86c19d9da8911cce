import { isField, isSilent, referenced } from './fields.ts';
import type { Look } from './look.ts';
import { defaultName, lastResort, namingAttribute, namingElements } from './native.ts';
import { namingOf } from './role.ts';

/** Longer texts are no control's name, and are cut. Characters, white space included. */
const LONGEST = 2000;

/** How a computation came to an element. */
interface Way {
  look: Look;
  /** Text is wanted from within whatever the role is: the element is part of a label or of something with a name. */
  within: boolean;
  /** An `aria-labelledby` was followed already; a second is not. */
  followed: boolean;
  /** It is part of a label or of what `aria-labelledby` names: fields stand there for what they hold. */
  labelling: boolean;
}

/**
 * The text alternative of an element by the steps of "Accessible Name and Description Computation 1.2", 4.3.2. The
 * letters in the comments are its steps. One computation; use it once.
 */
export class Alternative {
  /** Each element is asked once. This also ends every circle. */
  #seen = new Set<Element>();
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  /** The text alternative of the root. */
  ofRoot(look: Look): string {
    if (namingOf(this.#root) === 'prohibited') return '';
    return flat(this.#of(this.#root, { look, within: false, followed: false, labelling: false }));
  }

  /** What is written in the root, whatever its role. */
  content(look: Look): string {
    this.#seen.add(this.#root);
    if (isField(this.#root)) return '';
    return flat(this.#inside(this.#root, { look, within: true, followed: false, labelling: false }));
  }

  #of(element: Element, way: Way): string {
    // 2B; the root may name itself once more with the words that it has besides.
    const references = way.followed ? [] : referenced(element, 'aria-labelledby');
    const named = references.length > 0 ? this.#all(references, way, true) : '';
    if (named) return named;
    if (this.#seen.has(element)) return '';
    this.#seen.add(element);
    // 2C: what people set is not read, so it adds nothing (law 1).
    if (way.labelling && element !== this.#root && isField(element)) return '';
    const own = this.#byAttributes(element, way);
    if (own) return own;
    // 2F and 2H. What people typed into an editable element is its value.
    const within = way.within || namingOf(element) === 'content';
    const text = within && !isField(element) ? this.#inside(element, { ...way, within }) : '';
    if (text.trim() !== '') return text;
    // 2I
    const last = apart(lastResort(element));
    return last !== '' && !way.look.isUnseen(element) ? last : text;
  }

  /** 2D and 2E: what an author says with an attribute or an element made for it. */
  #byAttributes(element: Element, way: Way): string {
    const label = element.getAttribute('aria-label') ?? '';
    const said = label.trim() === '' ? this.#byElements(element, way) : apart(label);
    const text = said || apart(namingAttribute(element)) || apart(defaultName(element));
    return text !== '' && way.look.isUnseen(element) ? '' : text;
  }

  #byElements(element: Element, way: Way): string {
    const elements = namingElements(element).filter((one) => !this.#seen.has(one));
    return elements.length > 0 ? this.#all(elements, way, way.followed) : '';
  }

  /**
   * The text of elements that name another, each for itself. 2A: where one is hidden as a whole, everything in it counts.
   */
  #all(elements: Element[], { look }: Way, followed: boolean): string {
    const before = this.#seen;
    const after = new Set(before);
    const texts = elements.map((one) => {
      this.#seen = new Set(before);
      const text = this.#of(one, { look: look.ofNaming(one), within: true, followed, labelling: true });
      for (const seen of this.#seen) after.add(seen);
      return flat(text);
    });
    const text = apart(texts.filter(Boolean).join(' '));
    this.#seen = text === '' ? before : after;
    return text;
  }

  #inside(element: Element, way: Way): string {
    const { look } = way;
    const isUnseen = look.isUnseen(element);
    let text = look.generated(element, '::before');
    for (const node of look.childrenOf(element)) {
      if (text.length > LONGEST) break;
      if (node instanceof Element) text += this.#child(node, way);
      else if (node.nodeType === Node.TEXT_NODE && !isUnseen) text += node.nodeValue ?? '';
    }
    for (const owned of referenced(element, 'aria-owns')) text += ` ${this.#child(owned, way)} `;
    return text + look.generated(element, '::after');
  }

  #child(element: Element, way: Way): string {
    if (element.localName === 'br') return ' ';
    if (isSilent(element) || way.look.isGone(element)) return '';
    const text = this.#of(element, way);
    return way.look.isApart(element) ? ` ${text} ` : text;
  }
}

/** Names given by attributes stand apart from the text beside them, as browsers have it; the standard leaves it open. */
const apart = (text: string): string => (text.trim() === '' ? '' : ` ${text} `);

/** White space as the standard folds it: a no-break space is a character. */
const flat = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
