// How the laboratory looks at a page. Its own reading: it takes nothing from the locator.

/** What can be operated. */
export const OPERABLE =
  'a[href], button, input, select, textarea, [role=button], [role=link], [role=menuitem], [role=tab], [role=radio], [role=checkbox]';

export type Kind = 'radio' | 'checkbox' | 'textbox' | 'button' | 'link' | 'text';

/** Of what kind an element is. */
export function kindOf(element: Element): Kind {
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    return type === 'radio' || type === 'checkbox' ? type : 'textbox';
  }
  if (element.localName === 'a') return element.hasAttribute('href') ? 'link' : 'button';
  return element.matches('button, [role=button]') ? 'button' : 'text';
}

/** Whether an element is drawn at all. */
export function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/**
 * The block that is a control with its label, description, tile or frame: the largest element round it, at most eight up,
 * in which nothing else can be operated.
 */
export function blockOf(element: Element): Element {
  let block = element;
  let up = element.parentElement;
  for (let far = 0; far < 8; far++, up = up.parentElement) {
    if (!up || up.matches('body, main, form, ul, ol, nav, header, section, table, tbody, tr, td, [role]')) return block;
    if ([...up.querySelectorAll(OPERABLE)].some((one) => one !== element)) return block;
    // What has no box of its own cannot be hidden or moved as a block.
    if (getComputedStyle(up).display !== 'contents') block = up;
  }
  return block;
}

/** The main part of the page, where new things are put. */
export const mainOf = (document: Document): Element => document.querySelector('main, [role=main]') ?? document.body;

/** Where nothing is put: what is one control, or a table, or navigation, which Cloudscape's main part holds too (measured). */
const NOT_A_PLACE = 'table, button, a, label, [role=radiogroup], svg, nav, header, footer, aside';

/**
 * Elements that hold several things, in which something can be put: of the main part, or of a dialog. Not of the
 * navigation, which Cloudscape's main part holds as well (3.0.1383; measured).
 */
export function containersIn(root: Element | undefined): Element[] {
  return [...(root?.querySelectorAll('div, section') ?? [])].filter(
    (one) => one.childElementCount >= 2 && !one.closest(NOT_A_PLACE) && isDrawn(one),
  );
}

/** A copy of a block that can stand beside it: its ids, and what refers to them, are its own. */
export function copyOf(block: Element, mark: string): Element {
  const copy = block.cloneNode(true) as Element;
  const all = [copy, ...copy.querySelectorAll('*')];
  const own = new Set(all.map(({ id }) => id).filter(Boolean));
  for (const one of all) {
    if (one.id) one.id = `${one.id}${mark}`;
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'name'])
      if (one.hasAttribute(name)) one.setAttribute(name, renamed(one.getAttribute(name) ?? '', own, mark, name));
  }
  return copy;
}

function renamed(value: string, own: ReadonlySet<string>, mark: string, attribute: string): string {
  // Radios of one group share their name with those that stay.
  if (attribute === 'name') return value;
  return value
    .split(/\s+/)
    .map((id) => (own.has(id) ? `${id}${mark}` : id))
    .join(' ');
}

/** The part of a copy that stands for a part of its block. */
export function counterpart(block: Element, copy: Element, part: Element): Element {
  if (part === block) return copy;
  const parent = part.parentElement as Element;
  return counterpart(block, copy, parent).children[[...parent.children].indexOf(part)] as Element;
}

/** Whether a person who scrolls there can press it: the point in its middle belongs to it, its label or its tile. */
export function isReachable(element: Element): boolean {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && blockOf(element).contains(hit);
}

/** All elements that match, those of open shadow roots where their hosts stand. */
export function everywhere(root: Document | ShadowRoot | Element, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? everywhere(element.shadowRoot, selector) : []),
  ]);
}
