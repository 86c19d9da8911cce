// What the pages of the locator's tests call. Runs in the page.

import type { Language } from '../../src/console/language.ts';
import type { Place } from '../../src/console/page.ts';
import type { Target } from '../../src/console/target.ts';
import { CATALOGUE } from '../../src/locate/fixtures/every-language.ts';
import { headingsOf } from '../../src/locate/headings.ts';
import { locate } from '../../src/locate/locate.ts';
import { indexOf } from '../../src/locate/page-index.ts';

/** The verdict on one target, and the test's own mark of the element that was found. */
export function find(id: string | Target, place: Place, language: Language = 'en') {
  const target = typeof id === 'string' ? (CATALOGUE.get(id) as Target) : id;
  const found = locate(target, { document, place, language });
  if (!('element' in found)) return { verdict: found.verdict, evidence: found.evidence };
  const { verdict, element, drawn, disabled, ringable, evidence } = found;
  const mark = (one: Element) => one.closest('[data-is]')?.getAttribute('data-is') ?? one.localName;
  return { verdict, is: mark(element), drawn: drawn.className || drawn.localName, disabled, ringable, evidence };
}

/** How long one search takes. Milliseconds, the median of many. */
export function timeOf(id: string, place: Place): number {
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    find(id, place);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[15] ?? 0;
}

/** How many boxes one search asks the browser for. */
export function boxesAsked(id: string, place: Place, language: Language): number {
  let asked = 0;
  const { getBoundingClientRect } = Element.prototype;
  Element.prototype.getBoundingClientRect = function () {
    asked++;
    return getBoundingClientRect.call(this);
  };
  find(id, place, language);
  Element.prototype.getBoundingClientRect = getBoundingClientRect;
  return asked;
}

/** The test's own mark of the dialog on top. */
export const dialog = () => indexOf(document).dialog()?.getAttribute('data-is') ?? undefined;

export const headings = () => headingsOf(document);

/** Asks every element for every target with metadata; returns the marks of those whose metadata was read. */
export function metadataRead(): string[] {
  const read = new Set<string>();
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    if (name === 'data-awsui-analytics') read.add(this.getAttribute('data-is') ?? this.localName);
    return getAttribute.call(this, name);
  };
  const analytics = { component: 'awsui.Button', variant: 'primary', action: 'click' };
  for (const role of ['textbox', 'button', 'link', 'checkbox', 'radio'] as const) {
    const target: Target = { id: 'any', roles: [role], names: {}, structure: { analytics } };
    locate(target, { document, place: { page: 'users' }, language: 'tr' });
  }
  Element.prototype.getAttribute = getAttribute;
  return [...read];
}

/** Looks for every target of the catalogue at a place; returns the texts that were read with that word in them. */
export function textsRead(place: Place, word: string): string[] {
  const read = new Set<string>();
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') as { get: () => string | null };
  Object.defineProperty(Node.prototype, 'nodeValue', {
    configurable: true,
    get(this: Node) {
      const text = get.call(this);
      if (text?.includes(word)) read.add(text);
      return text;
    },
  });
  for (const target of CATALOGUE.values()) locate(target, { document, place, language: 'en' });
  Object.defineProperty(Node.prototype, 'nodeValue', { configurable: true, get });
  return [...read];
}
