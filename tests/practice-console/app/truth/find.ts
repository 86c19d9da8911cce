// From the name of a control to what of it is drawn on the page.
import { heldBy } from './marks.tsx';

/** Controls that are parts of one component: the mark around it, and where in it they are. */
const PARTS: Record<string, [mark: string, selector: string]> = {
  'nav.open': ['layout', 'button[class*="navigation-toggle"]'],
  'nav.access': ['nav', 'li:has(li a[href="#/users"]) [role="button"]'],
  'nav.dashboard': ['nav', 'li a[href="#/home"]'],
  'nav.users': ['nav', 'a[href="#/users"]'],
  'nav.groups': ['nav', 'a[href="#/groups"]'],
  'mfa.kind-passkey': ['mfa.kinds', 'input[value="passkey"]'],
  'mfa.kind-app': ['mfa.kinds', 'input[value="app"]'],
  'mfa.kind-token': ['mfa.kinds', 'input[value="token"]'],
  'mfa.next': ['mfa.wizard', 'button[class*="primary-button"]'],
  'mfa.previous': ['mfa.wizard', 'button[class*="previous-button"]'],
  'mfa.finish': ['mfa.wizard', 'button[class*="primary-button"]'],
  'create.iam-user': ['create.user-types', 'input[value="iam"]'],
  'create.password-auto': ['create.passwords', 'input[value="auto"]'],
  'create.password-custom': ['create.passwords', 'input[value="custom"]'],
  'create.group-tile': ['create.ways', 'input[value="group"]'],
  'create.direct-tile': ['create.ways', 'input[value="direct"]'],
  'create.next': ['create.wizard', 'button[class*="primary-button"]'],
  'create.finish': ['create.wizard', 'button[class*="primary-button"]'],
};

/** Controls that select a table's row: the mark is on the row's name. */
const ROWS: Record<string, string> = {
  'create.policy-row': 'direct:AdministratorAccess',
  'group.policy-row': 'dialog:AdministratorAccess',
  'create.group-row': 'group:Administrators',
};

/** What is drawn of a control: one element, or several for twins. Nothing while it is not to be seen. */
export function drawnOf(key: string): Element[] {
  return elementsOf(key).map(drawn).filter(isShown);
}

/** The elements of a control whether or not they are to be seen: what its mark holds, or parts of it. */
export function elementsOf(key: string): Element[] {
  const row = ROWS[key];
  if (row) return heldBy(row).flatMap((name) => name.closest('tr')?.querySelector('td') ?? []);
  const [mark, selector] = PARTS[key] ?? [];
  if (!mark || !selector) return heldBy(key);
  return heldBy(mark).flatMap((held) => [...held.querySelectorAll(selector)]);
}

/* A choice is drawn as its tile or as its label with the circle; the input itself is see-through. */
function drawn(element: Element): Element {
  if (!element.matches('input[type=radio]')) return element;
  return element.closest('[class*="tile-container"]') ?? element.closest('[class*="label-wrapper"]') ?? element;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
