// What Similo records of an element (Nass et al., 2023): the properties that its authors describe. What is costly is read
// when it is asked for.

export interface Properties {
  tag: string;
  name: string;
  id: string;
  text: string;
  classes: string;
  href: string;
  alt: string;
  isButton: boolean;
  x: number;
  y: number;
  area: number;
  shape: number;
  neighbours(): ReadonlySet<string>;
  xpath(): string;
  idXpath(): string;
}

/** Elements that can be answered. */
const CANDIDATES = 'input, textarea, button, select, a, h1, h2, h3, h4, h5, li, span, div, p, th, tr, td, label, svg';
const BUTTONS = 'button, [role=button], input[type=submit], input[type=button], [class*=button]';
/** How near a word has to stand to be a neighbour. CSS pixels. */
const NEAR = 50;

/** All candidates of a page with their properties. */
export function candidatesIn(document: Document): [Element, Properties][] {
  const read = readerFor(document);
  const all = [...document.querySelectorAll(CANDIDATES)].map(
    (element) => [element, read(element)] as [Element, Properties],
  );
  return all.filter(([, { area }]) => area > 0);
}

/** Reads elements of a page as it stands: the words of the page are gathered once. */
export function readerFor(document: Document): (element: Element) => Properties {
  let words: Word[] | undefined;
  const wordsNow = () => {
    words ??= wordsOf(document);
    return words;
  };
  return (element) => {
    const box = element.getBoundingClientRect();
    const attribute = (name: string) => element.getAttribute(name) ?? '';
    return {
      tag: element.localName,
      name: attribute('name'),
      id: element.id,
      text: shownText(element),
      classes: attribute('class'),
      href: attribute('href'),
      alt: attribute('alt'),
      isButton: element.matches(BUTTONS),
      x: box.x,
      y: box.y,
      area: box.width * box.height,
      shape: (100 * box.width) / Math.max(box.height, 1e-9),
      neighbours: () => neighboursOf(box, wordsNow()),
      xpath: () => xpathOf(element, false),
      idXpath: () => xpathOf(element, true),
    };
  };
}

/** Text, else placeholder, of 3 to 50 characters, letters and digits only. */
function shownText(element: Element): string {
  const shown = element.textContent || element.getAttribute('placeholder') || '';
  if (shown.length > 400) return '';
  const text = shown.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return text.length >= 3 && text.length <= 50 ? text : '';
}

interface Word {
  text: string;
  box: DOMRect;
}

function wordsOf(document: Document): Word[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const box = parentElement?.getBoundingClientRect();
    if (!box?.width || !nodeValue?.trim()) continue;
    for (const text of nodeValue.toLowerCase().split(/\s+/).filter(Boolean)) words.push({ text, box });
  }
  return words;
}

/** Words within 50 pixels; none for what is higher than 100 or wider than 600 pixels. */
function neighboursOf({ left, right, top, bottom, width, height }: DOMRect, words: readonly Word[]): Set<string> {
  if (height > 100 || width > 600) return new Set();
  const isNear = ({ box }: Word) =>
    box.left <= right + NEAR && box.right >= left - NEAR && box.top <= bottom + NEAR && box.bottom >= top - NEAR;
  return new Set(words.filter(isNear).map(({ text }) => text));
}

/** The way to an element; with ids it begins at the nearest one that has one. */
function xpathOf(element: Element, withIds: boolean): string {
  if (withIds && element.id) return `//*[@id='${element.id}']`;
  const { parentElement } = element;
  if (!parentElement) return `/${element.localName}`;
  const same = [...parentElement.children].filter(({ localName }) => localName === element.localName);
  return `${xpathOf(parentElement, withIds)}/${element.localName}[${same.indexOf(element) + 1}]`;
}
