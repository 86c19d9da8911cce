import { isField, referenced } from './fields.ts';
import { defaultName, lastResort, namingAttribute, namingElements } from './native.ts';
import { namingOf } from './role.ts';
import { LONGEST, writtenIn, writtenOn } from './written.ts';

/**
 * The letters (`lettersOf`) of each text that an element's name could be made of. An empty one says that it could have any
 * name: nothing is written where a style sheet could write, or more than is gone through.
 */
export type RoughName = readonly string[];

/**
 * What is written on and in an element that its accessible name could be made of, hidden text too. Costs neither style nor
 * layout: it is asked of every candidate, and `nameOf` of the few that are left. It does not depend on what is looked for,
 * so that it can be kept for as long as the page stays as it is.
 */
export const roughNameOf = (element: Element): RoughName =>
  sourcesOf(element).map((source) => (source.length > LONGEST ? '' : lettersOf(source)));

/**
 * Whether the accessible name of an element could be one of those wanted (`lettersOf` each).
 *
 * It does not say no to an element whose name is wanted, for it compares with all text that the name could be made of.
 * The name is made of some of that text in its order, so its letters stand in the rough text in their order, with others
 * between them where something is hidden or something else goes before it. Where style sheets add text it is the other
 * way round: what is written stands in the wanted name. Only a name that a style sheet writes in part, on an element that
 * also holds text that does not count (hidden, replaced, a counter), is neither, and is passed over. No console was seen
 * to have one.
 */
export const couldBeNamed = (rough: RoughName, wanted: readonly string[]): boolean =>
  rough.some((letters) => wanted.some((name) => standsIn(name, letters) || standsIn(letters, name)));

/** Whether so many of some words (`lettersOf` each) could be in an element's name. */
export const couldHaveWords = (rough: RoughName, words: readonly string[], least: number): boolean =>
  rough.some((letters) => letters === '' || words.filter((word) => standsIn(word, letters)).length >= least);

/**
 * A name as `couldBeNamed` compares it: without white space, case, accents, and differences of form. Letter by letter,
 * so that it does not matter where a text is cut.
 */
export function lettersOf(name: string): string {
  const letters = name.replace(/\s+/g, '').toLowerCase();
  if (/^[!-~]*$/.test(letters)) return letters;
  return letters
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\s|\p{Mn}/gu, '')
    .replaceAll('ς', 'σ');
}

/** Whether all letters of one text are in another, in their order. */
function standsIn(part: string, whole: string): boolean {
  if (part.length > whole.length) return false;
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/**
 * What could name an element, first what goes before; what comes after a name that certainly holds is left out. An empty
 * text is in it where a style sheet could write all of it.
 */
function sourcesOf(element: Element): string[] {
  const naming = namingOf(element);
  if (naming === 'prohibited') return [];
  const sources: string[] = [];
  const references = referenced(element, 'aria-labelledby');
  if (references.length > 0) sources.push(references.map((one) => writtenOn(one, [], true)).join(' '));
  const label = element.getAttribute('aria-label');
  if (label && label.trim() !== '') return [...sources, label];
  const labels = namingElements(element);
  if (labels.length > 0) sources.push(labels.map((one) => writtenOn(one, [element])).join(' '));
  if (naming === 'content' && !isField(element)) sources.push(writtenIn(element, [element]));
  for (const said of [namingAttribute(element), defaultName(element), lastResort(element)]) {
    if (said !== '') sources.push(said);
  }
  return sources;
}
