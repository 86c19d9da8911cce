import type { Language } from '../console/language.ts';
import type { Scope } from '../console/target.ts';
import { acceptedIn, scopeNames } from './facts.ts';
import { keyOf as key } from './match.ts';
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
  const others = 'not' in scope && scope.not ? acceptedIn(scope.not, language).map((name) => key(name.text)) : [];
  const own = key(nameOf(element));
  for (let at = element.parentElement, far = 0; at && far < FAR; at = at.parentElement, far++) {
    if (at.matches('body, main, nav, aside, header, footer') || hasRival(at, own)) return false;
    const text = key(contentOf(at));
    if (others.some((name) => text.includes(name))) return false;
    if (names.some((name) => text.includes(name))) return true;
    if (at.matches(ONE)) return false;
  }
  return false;
}

function hasRival(block: Element, own: string): boolean {
  const all = [...block.querySelectorAll('button, a[href], [role=button]')];
  return all.filter((one) => couldBeNamed(one, [lettersOf(own)]) && key(nameOf(one)) === own).length > 1;
}
