import type { Role } from '../console/target.ts';

/** The kinds of element that may be a control of some role. */
interface Kind {
  /** Elements that have the role by themselves, perhaps only with an attribute or a type. */
  tags: readonly string[];
  fits?(element: Element): boolean;
  /** ARIA roles that make anything such a control. */
  roles: readonly string[];
}

const BUTTONS = new Set(['button', 'submit', 'image']);
const NOT_TYPED = new Set([
  'button',
  'submit',
  'image',
  'reset',
  'checkbox',
  'radio',
  'file',
  'hidden',
  'range',
  'color',
]);

const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
const isLinkOrButton = (element: Element): boolean =>
  element.localName === 'a' ? element.hasAttribute('href') : !isInput(element) || BUTTONS.has(element.type);
const ofType = (type: string) => (element: Element) => isInput(element) && element.type === type;

/**
 * Where each kind of control may stand. Cloudscape renders buttons as `button` or, with an address, as `a`; menu
 * entries as `a`, `button` or `[role=menuitem]`; check boxes and radios as native inputs of opacity 0 (rendered with
 * 3.0.1383; measured).
 */
const KINDS: Record<Exclude<Role, 'text'>, Kind> = {
  button: { tags: ['button', 'a', 'input', 'summary'], fits: isLinkOrButton, roles: ['button'] },
  link: { tags: ['a'], fits: isLinkOrButton, roles: ['link'] },
  menuitem: { tags: [], roles: ['menuitem', 'menuitemradio'] },
  checkbox: { tags: ['input'], fits: ofType('checkbox'), roles: ['checkbox', 'switch'] },
  radio: { tags: ['input'], fits: ofType('radio'), roles: ['radio'] },
  textbox: {
    tags: ['input', 'textarea'],
    fits: (element) => !isInput(element) || !NOT_TYPED.has(element.type),
    roles: ['textbox', 'searchbox'],
  },
  heading: { tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], roles: ['heading'] },
};

/**
 * The elements below a root that may have one of some roles, our own left out, in no particular order. Looks tags up by
 * name, which browsers remember, and asks for roles once: selectors of many parts cost a walk of the page each (measured).
 * @param withRole all elements below the root that have a `role`
 */
export function controlsIn(
  root: Document | ShadowRoot,
  roles: readonly Role[],
  withRole: readonly Element[],
): Element[] {
  const kinds = roles.flatMap((role) => (role === 'text' ? [] : [KINDS[role]]));
  const found = new Set<Element>();
  for (const tag of new Set(kinds.flatMap(({ tags }) => tags))) {
    const fitting = kinds.filter(({ tags }) => tags.includes(tag));
    for (const element of byTag(root, tag)) {
      if (fitting.some(({ fits }) => fits?.(element) ?? true)) found.add(element);
    }
  }
  const named = new Set(kinds.flatMap((kind) => kind.roles));
  // Our own elements have no tag that is looked up.
  for (const element of withRole)
    if (named.has(element.getAttribute('role') ?? '') && !isOurs(element)) found.add(element);
  return [...found];
}

/** The sorts of control that people are told of, in the order in which an element is tried for them. */
export const SPOKEN_ROLES = ['checkbox', 'radio', 'textbox', 'menuitem', 'link', 'button'] as const;
export type SpokenRole = (typeof SPOKEN_ROLES)[number];

/** What sort of control an element is, as a screen reader says it; undefined for what is none of these. */
export function spokenRoleOf(element: Element): SpokenRole | undefined {
  const role = element.getAttribute('role');
  return SPOKEN_ROLES.find((one) => {
    const { tags, fits, roles } = KINDS[one];
    return role ? roles.includes(role) : tags.includes(element.localName) && (fits?.(element) ?? true);
  });
}

/** The elements below a root that have a tag. */
export function byTag(root: Document | ShadowRoot, tag: string): Iterable<Element> {
  return root instanceof Document ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);
}

/** Elements of some roots that match a selector, in document order per root. Our own elements are left out. */
export function queryDeep(roots: readonly ParentNode[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter((element) => !isOurs(element));
}

/** Whether an element is one of our own hosts. */
export const isOurs = (element: Element): boolean => element.localName.startsWith('waymark-');
