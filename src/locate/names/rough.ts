import { childrenOf, isField, isSilent, referenced } from './fields.ts';
import { defaultName, lastResort, namingAttribute, namingElements } from './native.ts';
import { namingOf } from './role.ts';

/** More text than this is not gone through: what has it could be named anything. Characters. */
const LONGEST = 4000;

/**
 * Whether the accessible name of an element could be one of those wanted (`lettersOf` each). Costs neither style nor
 * layout: it is asked of every candidate, and `nameOf` of the few that are left.
 *
 * It never says no to an element whose name is wanted, for it compares with all text that the name could be made of. The
 * name is made of some of that text in its order, so its letters stand in the rough text in their order, with others
 * between them where something is hidden. The other way round where style sheets add text: then what is written stands in
 * the wanted name. (A name that is partly written by a style sheet, on an element that also holds hidden text, is the one
 * kind that is passed over. No console was seen to have one.)
 */
export function couldBeNamed(element: Element, wanted: readonly string[]): boolean {
  return sourcesOf(element).some((source) => {
    if (source.length > LONGEST) return true;
    const letters = lettersOf(source);
    return wanted.some((name) => standsIn(name, letters) || standsIn(letters, name));
  });
}

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
  for (const letter of part) {
    at = whole.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/** What could name an element, first what goes before. What comes after a name that certainly holds is left out. */
function sourcesOf(element: Element): string[] {
  const naming = namingOf(element);
  if (naming === 'prohibited') return [];
  const sources = referenced(element, 'aria-labelledby').length > 0 ? [byReference(element)] : [];
  const label = element.getAttribute('aria-label') ?? '';
  if (label.trim() !== '') return [...sources, label];
  const labels = namingElements(element);
  if (labels.length > 0) sources.push(labels.map((one) => textOf(one, [element])).join(' '));
  sources.push(namingAttribute(element), defaultName(element));
  if (naming === 'content' && !isField(element)) sources.push(inside(element, []));
  sources.push(lastResort(element));
  const said = sources.filter((source) => source.trim() !== '');
  // Nothing is written: a style sheet may say it all.
  return said.length > 0 ? said : [''];
}

const byReference = (element: Element): string =>
  referenced(element, 'aria-labelledby')
    .map((one) => textOf(one, [], true))
    .join(' ');

/** Everything that an element could add to a name. `above`: what it is part of, so that no circle is followed. */
function textOf(element: Element, above: readonly Element[], followed = false): string {
  if (above.includes(element)) return '';
  const path = [...above, element];
  const texts = [
    !followed && element.hasAttribute('aria-labelledby') ? byReference(element) : '',
    element.getAttribute('aria-label') ?? '',
    ...namingElements(element).map((one) => textOf(one, path, followed)),
    namingAttribute(element),
    defaultName(element),
    isField(element) ? '' : inside(element, path, followed),
    lastResort(element),
  ];
  return texts.join(' ');
}

function inside(element: Element, path: readonly Element[], followed = false): string {
  let text = '';
  for (const node of childrenOf(element)) {
    if (text.length > LONGEST) break;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof Element && !isSilent(node)) text += ` ${textOf(node, path, followed)} `;
  }
  const owned = referenced(element, 'aria-owns').map((one) => textOf(one, path, followed));
  return owned.length > 0 ? `${text} ${owned.join(' ')}` : text;
}
