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

/** Elements of a document that match, open shadow roots included, our own left out. In document order per root. */
export function queryDeep(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const found: Element[] = [...root.querySelectorAll(selector)];
  for (const host of shadowHosts(root)) found.push(...queryDeep(host, selector));
  return found.filter((element) => !element.localName.startsWith('waymark-'));
}

/** Open shadow roots directly below a root. Only custom elements and few others can have one: the rest is not asked. */
function shadowHosts(root: Document | ShadowRoot | Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot && !element.localName.startsWith('waymark-')) roots.push(element.shadowRoot);
  }
  return roots;
}
