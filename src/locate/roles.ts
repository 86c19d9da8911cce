import type { Role } from '../console/target.ts';

/**
 * Where each kind of control may stand. Cloudscape renders buttons as `button` or, with an address, as `a`; menu
 * entries as `a`, `button` or `[role=menuitem]`; check boxes and radios as native inputs of opacity 0 (rendered with
 * 3.0.1383; measured).
 */
const SELECTORS: Record<Role, string> = {
  button: 'button, [role=button], input[type=button], input[type=submit], a[href]',
  link: 'a[href], [role=link], a[role=button]',
  menuitem: '[role=menuitem]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  textbox:
    'textarea, [role=textbox], [role=searchbox], input:not([type]), input[type=text], input[type=search], input[type=email], input[type=password], input[type=tel], input[type=number], input[type=url]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  text: 'h1, h2, h3, h4, h5, p, span, div, strong, b, li, td, dt, dd, a, label',
};

/** The selector for all roles that a target may have. */
export function selectorFor(roles: readonly Role[]): string {
  return [...new Set(roles.map((role) => SELECTORS[role]))].join(', ');
}

/** Elements of some roots that match a selector, in document order per root. Our own elements are left out. */
export function queryDeep(roots: readonly (Document | ShadowRoot)[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter((element) => !isOurs(element));
}

/**
 * All open shadow roots below a root, those within others included. Any element may have one, so all are asked: once for
 * each look at a page.
 */
export function shadowRootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot;
    if (inner && !isOurs(element)) found.push(inner, ...shadowRootsIn(inner));
  }
  return found;
}

const isOurs = (element: Element): boolean => element.localName.startsWith('waymark-');
