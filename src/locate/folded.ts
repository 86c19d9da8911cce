import type { Role, Target } from '../console/target.ts';
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
  const headers = target.roles.includes('text') ? [] : index.controls(HEADER_ROLES).filter(isFoldedHeader);
  if (headers.length === 0) return undefined;
  const isFolded = (element: Element) => !index.isVisible(element) && headerOf(element, headers) !== undefined;
  const found = locate(target, { ...context, index: { ...index, isVisible: isFolded } });
  if (!('element' in found) || !found.ringable) return undefined;
  const header = visibleHeader(found.element, headers, index);
  return header && { ...found, element: header, drawn: header, name: '', disabled: isDisabled(header), loading: false };
}

const HEADER_ROLES: readonly Role[] = ['button'];

/**
 * Whether a button folds a part of the page away. What opens a menu does not: a menu is opened to be chosen from, and its
 * entries bear names of things that the page may have elsewhere.
 */
function isFoldedHeader(button: Element): boolean {
  const { parentElement } = button;
  if (button.localName === 'summary') return parentElement instanceof HTMLDetailsElement && !parentElement.open;
  return (
    button.getAttribute('aria-expanded') === 'false' &&
    button.hasAttribute('aria-controls') &&
    !button.hasAttribute('aria-haspopup')
  );
}

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
