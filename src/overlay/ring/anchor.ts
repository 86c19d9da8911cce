/** A name by which our hosts are placed at an element, lent to it while it is ringed. */
export interface Lent {
  name: string;
  /** Takes the name away again; the element's style is then as it was, down to the letter. */
  giveBack(): void;
}

/** An element that can carry an inline style. */
type Styled = Element & ElementCSSInlineStyle;

const NAMES = 'anchor-name';

/**
 * Lends an element an anchor name: the one thing of the page that is ever changed. Names that the page gave it stay.
 * Returns undefined where placing by anchors cannot work: the browser does not know it (Chromium before 125, Firefox
 * before 147; MDN), or the element is in a shadow root, of which our hosts are no part.
 */
export function lendName(element: Element): Lent | undefined {
  if (!CSS.supports('anchor-name: --a') || element.getRootNode() !== element.ownerDocument || !isStyled(element))
    return;
  const name = `--ring-${randomHex()}`;
  const { style } = element;
  const before = element.getAttribute('style');
  // The page's own policy kept its style from working: given back, it would work.
  if (before && style.length === 0) return;
  const inline = style.getPropertyValue(NAMES);
  const there = namesIn(getComputedStyle(element).getPropertyValue(NAMES));
  style.setProperty(NAMES, [...there, name].join(', '), style.getPropertyPriority(NAMES));
  const lent = element.getAttribute('style');
  const giveBack = () => {
    if (element.getAttribute('style') === lent) return restore(element, inline, before);
    // The page changed the style meanwhile: its change stays, our name goes.
    const left = namesIn(style.getPropertyValue(NAMES)).filter((one) => one !== name);
    setNames(style, inline === '' && left.join() === there.join() ? [] : left);
    if (before === null && style.length === 0) element.removeAttribute('style');
  };
  return { name, giveBack };
}

const isStyled = (element: Element): element is Styled => 'style' in element;

function restore(element: Styled, inline: string, before: string | null): void {
  setNames(element.style, namesIn(inline));
  if (before === null) element.removeAttribute('style');
  // The browser writes a style in its own way; the page's own letters come back.
  else if (element.getAttribute('style') !== before) element.setAttribute('style', before);
}

function setNames(style: CSSStyleDeclaration, names: readonly string[]): void {
  if (names.length === 0) style.removeProperty(NAMES);
  else style.setProperty(NAMES, names.join(', '), style.getPropertyPriority(NAMES));
}

const namesIn = (value: string): string[] => value.split(/\s*,\s*/).filter((one) => one.startsWith('--'));

const randomHex = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
