import { contentOf } from './names.ts';

/** Longer pieces of text are no control's and no message's name. Characters. */
const LONGEST = 200;
/** A name may be drawn in several pieces: so many elements above one of them are asked for their whole text. */
const NEAR = 5;
/** Parts whose text is nobody's to read, or is not shown; and buttons: what they say is not so, but would be done. */
const SILENT =
  'script, style, noscript, template, textarea, select, [contenteditable=""], [contenteditable=true], button, [role=button]';

/**
 * The innermost elements whose whole text is one of some names. Walks the texts below a root, not its elements, and
 * costs no layout.
 * @param mayBePart whether a piece of text may be a part of one of the names
 * @param isName whether a whole text is one of the names
 */
export function elementsSaying(
  root: Node,
  mayBePart: (text: string) => boolean,
  isName: (text: string) => boolean,
): { element: Element; name: string }[] {
  const found = new Map<Element, string>();
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > LONGEST || !mayBePart(text)) continue;
    const saying = sayingAround(node.parentElement, isName);
    if (saying) found.set(saying.element, saying.name);
  }
  return [...found].map(([element, name]) => ({ element, name }));
}

function sayingAround(parent: Element | null, isName: (text: string) => boolean) {
  if (!parent || parent.closest(SILENT)) return undefined;
  for (let at: Element | null = parent, far = 0; at && far < NEAR; at = at.parentElement, far++) {
    const name = contentOf(at);
    if (name.length > LONGEST) return undefined;
    if (isName(name)) return { element: at, name };
  }
  return undefined;
}
