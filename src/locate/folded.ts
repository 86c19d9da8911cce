import type { Target } from '../console/target.ts';
import { isDisabled } from './disabled.ts';
import { type Context, type Found, locate } from './locate.ts';
import { indexOf, type PageIndex } from './page-index.ts';

/** A control that was found. */
export type Held = Extract<Found, { verdict: 'sure' | 'likely' }>;

/**
 * The header of the folded part of a page in which a control is; undefined where nothing folds it away. The control is
 * looked for as `locate` does, but among what cannot be seen: Cloudscape's SideNavigation, ExpandableSection and the list
 * of steps of a Wizard in a narrow window keep in the page what they fold away (3.0.1383; measured). So a header needs no
 * name, and counts in every language. Where parts are folded within each other it is the outermost one.
 * @returns the header as the thing to operate, with the evidence for what it hides
 */
export function locateHeader(target: Target, context: Context): Held | undefined {
  const index = context.index ?? indexOf(context.document);
  const headers = target.roles.includes('text') ? [] : headersIn(index);
  if (headers.length === 0) return undefined;
  const isFolded = (element: Element) => !index.isVisible(element) && headerOf(element, headers) !== undefined;
  const found = locate(target, { ...context, index: { ...index, isVisible: isFolded } });
  if (!('element' in found) || !found.ringable) return undefined;
  const header = visibleHeader(found.element, headers, index);
  return header && { ...found, element: header, drawn: header, name: '', disabled: isDisabled(header) };
}

/**
 * The headers of all folded parts. What opens a menu is none: a menu is opened to be chosen from, and its entries bear
 * names of things that the page may have elsewhere. (Selectors of one part cost a tenth of a millisecond at 7,000
 * elements, to go through all buttons costs a look's third; measured.)
 */
const headersIn = (index: PageIndex): Element[] => [
  ...index.query('[aria-expanded="false"]').filter((one) => one.matches(HEADER)),
  ...index.query('summary').filter((one) => one.matches(SUMMARY)),
];

const HEADER = ':is(button, [role=button])[aria-controls]:not([aria-haspopup])';
const SUMMARY = 'details:not([open]) > summary';

function visibleHeader(element: Element, headers: readonly Element[], index: PageIndex): Element | undefined {
  const header = headerOf(element, headers);
  return header === undefined || index.isVisible(header) ? header : visibleHeader(header, headers, index);
}

/** The header of the nearest folded part round an element; undefined where several say that they are. */
function headerOf(element: Element, headers: readonly Element[]): Element | undefined {
  const others = headers.filter((header) => !header.contains(element));
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const part = at;
    const [header, another] = others.filter((one) => folds(one, part));
    if (header) return another ? undefined : header;
  }
  return undefined;
}

function folds(header: Element, part: Element): boolean {
  if (part.contains(header)) return header.localName === 'summary' && header.parentElement === part;
  const ids = header.getAttribute('aria-controls')?.split(/\s+/) ?? [];
  return part.id !== '' && ids.includes(part.id) && part.getRootNode() === header.getRootNode();
}

function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
