import type { Language } from '../console/language.ts';
import type { Scope } from '../console/target.ts';
import type { Thing } from '../console/words.ts';
import { acceptedIn, scopeNames } from './facts.ts';
import { keyOf as key } from './match.ts';
import { thingsIn } from './meanings.ts';
import { contentOf, couldBeNamed, lettersOf, nameOf } from './names.ts';

/** How far above a control its item is looked for. */
const FAR = 12;
/** What is one item by its markup: what is round it is about others, too. */
const ONE = 'li, tr, [role=row], [role=listitem]';

/**
 * Whether the smallest block round the control that holds the item's text is this item's alone: no other control of the
 * same name in it, and not the text of another item. One of several recommendations has a button, another may have none.
 */
export function isInItem(element: Element, scope: Scope, language: Language): boolean {
  const names = scopeNames(scope, language).map((name) => key(name.text));
  const others = otherNames(scope, language).map(key);
  for (const block of blocksRound(element)) {
    const text = key(contentOf(block));
    if (others.some((name) => text.includes(name))) return false;
    if (names.some((name) => text.includes(name))) return true;
  }
  return false;
}

/**
 * Whether an item whose title is in unknown words is the one that is meant, by what its own words speak of: of what the
 * wanted title speaks of, such as the root user, and of nothing that is said of the other items alone, such as the person.
 * Undefined where the target does not say what the other items are.
 */
export function speaksOfItem(element: Element, scope: Scope, language: Language): boolean | undefined {
  const others = thingsIn(otherNames(scope, language), language);
  if (others.size === 0) return undefined;
  const wanted = thingsIn(
    scopeNames(scope, language).map((name) => name.text),
    language,
  );
  const said = thingsIn([wordsBeside(element)], language);
  const isSaid = (these: ReadonlySet<Thing>, those: ReadonlySet<Thing>) =>
    [...these].some((thing) => !those.has(thing) && said.has(thing));
  return isSaid(wanted, others) && !isSaid(others, wanted);
}

const otherNames = (scope: Scope, language: Language): string[] =>
  'not' in scope && scope.not ? acceptedIn(scope.not, language).map((name) => name.text) : [];

/** What the smallest block round a control says that says more than the control. A larger one may speak of other items. */
function wordsBeside(element: Element): string {
  const own = contentOf(element);
  for (const block of blocksRound(element)) {
    const text = contentOf(block);
    if (text !== own) return text;
  }
  return '';
}

/** The blocks round a control, from the inside out, as far as they can be one item. */
function* blocksRound(element: Element): Generator<Element> {
  const own = key(nameOf(element));
  for (let at = element.parentElement, far = 0; at && far < FAR; at = at.parentElement, far++) {
    if (at.matches('body, main, nav, aside, header, footer') || hasRival(at, own)) return;
    yield at;
    if (at.matches(ONE)) return;
  }
}

function hasRival(block: Element, own: string): boolean {
  const all = [...block.querySelectorAll('button, a[href], [role=button]')];
  return all.filter((one) => couldBeNamed(one, [lettersOf(own)]) && key(nameOf(one)) === own).length > 1;
}
