/** Parts whose text is never a name: what people typed there would be in it, or nobody sees it. */
const SILENT = 'script, style, noscript, template, textarea, select, [contenteditable=""], [contenteditable=true]';
/** Longer texts are no control's name. Characters. */
const LONGEST = 400;

/**
 * The accessible name of an element, by the steps that occur on consoles: aria-labelledby, aria-label, label, alt,
 * own content, title, placeholder. What a field holds is never read, not even where the standard would have it.
 */
export function nameOf(element: Element): string {
  return (
    labelledBy(element) ||
    (element.getAttribute('aria-label') ?? '').trim() ||
    fromLabels(element) ||
    (element.getAttribute('alt') ?? '').trim() ||
    (takesNameFromContent(element) ? contentOf(element) : '') ||
    (element.getAttribute('title') ?? '').trim() ||
    (element.getAttribute('placeholder') ?? '').trim()
  );
}

/** What an element shows as text, the names of pictures and controls in it included. Touches no layout. */
export function contentOf(element: Element): string {
  let text = '';
  for (const node of childrenOf(element)) {
    if (text.length > LONGEST) break;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof Element && !isSilent(node))
      text += ` ${node.getAttribute('aria-label') ?? contentOf(node)} `;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return (element.shadowRoot ?? element).childNodes;
}

function isSilent(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.matches(SILENT) || element.localName === 'svg';
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = ids.map((id) => (id && root.getElementById?.(id)) || undefined).map((one) => (one ? ownText(one) : ''));
  return texts.filter(Boolean).join(' ').trim();
}

const ownText = (element: Element) => element.getAttribute('aria-label')?.trim() || contentOf(element);

function fromLabels(element: Element): string {
  const labels = (element as Partial<HTMLInputElement>).labels;
  return labels ? [...labels].map(ownText).filter(Boolean).join(' ') : '';
}

/**
 * The roles that take their name from what is in them (WAI-ARIA 1.2, "name from content"), as far as controls go. Other
 * elements, a dialog above all, have no name when nothing names them: their text is not read.
 */
const FROM_CONTENT =
  'button, a, summary, label, h1, h2, h3, h4, h5, h6, option, td, th, [role=button], [role=link], [role=menuitem], [role=checkbox], [role=switch], [role=radio], [role=tab], [role=option], [role=heading], [role=cell], [role=gridcell]';

const takesNameFromContent = (element: Element) => element.matches(FROM_CONTENT) && !element.matches(SILENT);
