/**
 * Gives a control another name, where its name comes from: the texts that label it, else its `aria-label`, else its own
 * text.
 */
export function rename(element: Element, name: string): void {
  const label = labelsOf(element)[0];
  if (label) setText(label, name);
  else if (element.hasAttribute('aria-label')) setLabel(element, name);
  else if (!(element instanceof HTMLInputElement)) setText(element, name);
}

/** Its `aria-label`, and what says the same in other attributes. */
function setLabel(element: Element, name: string): void {
  element.setAttribute('aria-label', name);
  for (const also of ['title', 'placeholder']) if (element.hasAttribute(also)) element.setAttribute(also, name);
}

/** The elements whose text names a control. */
export function labelsOf(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const referred = ids.flatMap((id) => root.getElementById(id) ?? []);
  if (referred.length > 0) return referred;
  if (element.hasAttribute('aria-label')) return [];
  return [...((element as Partial<HTMLInputElement>).labels ?? [])];
}

/** Puts a text in place of the one that an element shows. Drawn marks, and what stays hidden, are left alone. */
export function setText(element: Element, text: string): void {
  const [first, ...others] = textsIn(element);
  if (!first) {
    element.append(text);
    return;
  }
  first.nodeValue = text;
  for (const other of others) other.nodeValue = '';
}

/** The texts that an element shows. */
export function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const hidden = text.parentElement?.closest('svg, style, [aria-hidden=true]');
    if (text.data.trim() && !(hidden && element.contains(hidden))) found.push(text);
  }
  return found;
}
