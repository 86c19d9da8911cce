// What the tests of what must stay free call. Runs in the page.
import { boxesOf, findObstacles, windowOf } from '../../src/content/obstacles.ts';

const nameOf = (element: Element) => element.id || element.localName;

/** What the checklist would keep clear of, by id. */
export function obstacles(): { hard: string[]; soft: string[] } {
  const { hard, soft } = findObstacles(document, windowOf(document));
  const drawn = (elements: Element[]) => elements.filter((one) => boxesOf([one], windowOf(document)).length > 0);
  return { hard: drawn(hard).map(nameOf).sort(), soft: drawn(soft).map(nameOf).sort() };
}

/** The part of an element's box that is in the window. */
export const boxOf = (id: string) => boxesOf([document.getElementById(id) as Element], windowOf(document))[0];
