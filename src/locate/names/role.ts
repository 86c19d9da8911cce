/**
 * The roles of WAI-ARIA 1.2 by where their name comes from (its lists "name from content" and "name prohibited"). The
 * others are named by their author alone. Only what naming needs is told apart here: a text field and a dialog are alike.
 */
const CONTENT =
  'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem';
const PROHIBITED =
  'caption code deletion emphasis generic insertion none paragraph presentation strong subscript superscript';
const AUTHOR =
  'alert alertdialog application article banner blockquote combobox complementary contentinfo definition dialog directory document feed figure form grid group img list listbox listitem log main marquee math menu menubar meter navigation note progressbar radiogroup region rowgroup scrollbar search searchbox separator slider spinbutton status tablist table tabpanel term textbox time timer toolbar tree treegrid';

/** Where the name of an element may come from, besides what its author says. */
export type Naming = 'content' | 'author' | 'prohibited';

const BY_ROLE = new Map<string, Naming>([
  ...CONTENT.split(' ').map((role) => [role, 'content'] as const),
  ...PROHIBITED.split(' ').map((role) => [role, 'prohibited'] as const),
  ...AUTHOR.split(' ').map((role) => [role, 'author'] as const),
]);

/** Elements whose own role takes its name from content (HTML-AAM 1.0). */
const CONTENT_ELEMENTS = 'button summary h1 h2 h3 h4 h5 h6 option td th tr';
/** Elements whose own role prohibits a name (HTML-AAM 1.0: generic, paragraph, emphasis and their like). */
const PROHIBITED_ELEMENTS = 'div span p b i u s q em strong small sub sup del ins code samp pre data bdi bdo caption';

/** Looked up rather than matched with a selector: it is asked of every candidate. */
const BY_ELEMENT = new Map<string, Naming>([
  ...CONTENT_ELEMENTS.split(' ').map((name) => [name, 'content'] as const),
  ...PROHIBITED_ELEMENTS.split(' ').map((name) => [name, 'prohibited'] as const),
]);

/**
 * What makes a browser overlook that an element is called presentational: it can be focused, or has a property that
 * every role may have (WAI-ARIA 1.2, "presentational roles conflict resolution").
 */
const STAYS =
  'a[href], button, input, select, textarea, summary, [tabindex], [aria-label], [aria-labelledby], [aria-describedby], [aria-details], [aria-controls], [aria-live], [aria-current], [aria-owns]';

/** The first role among an element's that WAI-ARIA knows, or undefined: then the element has its own. */
export function roleOf(element: Element): string | undefined {
  const said = element.getAttribute('role');
  if (!said) return undefined;
  const role = said
    .toLowerCase()
    .split(/\s+/)
    .find((one) => BY_ROLE.has(one));
  return role !== undefined && isEmpty(role) && element.matches(STAYS) ? undefined : role;
}

/** Where the name of an element may come from. */
export function namingOf(element: Element): Naming {
  const role = roleOf(element);
  if (role !== undefined) return BY_ROLE.get(role) ?? 'author';
  if (element.localName === 'a') return element.hasAttribute('href') ? 'content' : 'prohibited';
  return BY_ELEMENT.get(element.localName) ?? 'author';
}

/** Whether an element is called presentational, so that its `alt` and its like do not count. */
export const isPresentational = (element: Element): boolean => isEmpty(roleOf(element));

const isEmpty = (role: string | undefined): boolean => role === 'none' || role === 'presentation';
