import { isField, referenced } from './fields.ts';
import { defaultName, lastResort, namingAttribute, namingElements } from './native.ts';
import { plainTextOf } from './plain.ts';
import { namingOf } from './role.ts';
import { LONGEST, writtenIn, writtenOn } from './written.ts';

/** What an element's name could be made of, letter by letter; or `any`, where there is too much to go through. */
export type Rough = readonly string[] | 'any';

/**
 * All letters that the accessible name of an element could be made of, hidden ones too. Costs neither style nor layout: it
 * is asked of every candidate, and `nameOf` of the few that are left.
 */
export function roughLettersOf(element: Element): Rough {
  const plain = plainTextOf(element);
  if (plain !== undefined) return plain.length > LONGEST ? 'any' : [remembered(plain)];
  const sources = sourcesOf(element);
  return sources.some(({ length }) => length > LONGEST) ? 'any' : sources.map(lettersOf);
}

const letters = new Map<string, string>();
/** So many texts are remembered: a page shows the same few again and again. */
const MOST = 5000;

function remembered(text: string): string {
  const before = letters.get(text);
  if (before !== undefined) return before;
  if (letters.size > MOST) letters.clear();
  const own = lettersOf(text);
  letters.set(text, own);
  return own;
}

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
export function couldBe(rough: Rough, wanted: readonly string[]): boolean {
  if (rough === 'any') return true;
  return rough.some((letters) => wanted.some((name) => standsIn(name, letters) || standsIn(letters, name)));
}

/** The same, of an element. */
export const couldBeNamed = (element: Element, wanted: readonly string[]): boolean =>
  couldBe(roughLettersOf(element), wanted);

/** All text that the accessible name of an element could be made of, hidden text too. Neither style nor layout. */
export const roughNameOf = (element: Element): string => sourcesOf(element).join(' ').replace(/\s+/g, ' ').trim();

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
  for (let letter = 0; letter < part.length; letter++) {
    at = whole.indexOf(part.charAt(letter), at) + 1;
    if (at === 0) return false;
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
