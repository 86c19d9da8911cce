import type { Language } from '../console/language.ts';
import type { Scope, Target } from '../console/target.ts';
import { isBeside, isInTrail } from './beside.ts';
import { scopeNames } from './facts.ts';
import { isInItem, speaksOfItem } from './item.ts';
import { keyOf as key } from './match.ts';
import { contentOf, nameOf } from './names.ts';
import { isInRow } from './row.ts';
import { closestAcross, containsAcross } from './visible.ts';

/** Where Cloudscape's Flashbar puts messages (measured). */
export const FLASHBAR = '[class*="awsui_flashbar_1q84n"]';
/** Where a page may put its messages. Any text that changes may be in a live region: a secret key, too. */
export const FLASH = `${FLASHBAR}, [role=status], [role=alert], [aria-live]`;

/** A message of success among them (`awsui_flash-type-success_1q84n`; measured). */
export const FLASH_SUCCESS = '[class*="awsui_flash-type-success_1q84n_"]';

/** Landmarks by what AWS's bar and Cloudscape render (measured; the bar's ids seen in public code since 2021). */
const LANDMARKS = {
  main: 'main, [role=main]',
  navigation: 'nav, [role=navigation]',
  banner: 'header, [role=banner], #awsc-nav-header, #awsc-top-level-nav',
  menu: '[role=menu], #menu--account, header, [role=banner], #awsc-nav-header',
  wizard: '[class*="awsui_wizard_1xupv"], form, main',
  flash: FLASH,
} as const;

/** How far above a control its item or container is looked for. */
const FAR = 12;

/**
 * Whether an element is in a scope; undefined when none is asked for, or when the scope's name is only guessed in this
 * language, was not found, and nothing says that it is another part: then it says nothing. What is known to be on a page
 * is in its content, not beside it.
 */
export function inScope(element: Element, target: Target, language: Language, dialog?: Element): boolean | undefined {
  const { scope } = target;
  if (!scope) return target.pages && isBeside(element) ? false : undefined;
  if (['item', 'container', 'row'].includes(scope.in) && isBeside(element)) return false;
  const found = isIn(element, scope, language, dialog);
  const known = !('named' in scope) || (scope.named[language] ?? []).some(({ confidence }) => confidence !== 'guess');
  return found || (known || isAnother(element, scope, language) ? false : undefined);
}

/** Whether what is round an element is another part of the page than the one whose name is only guessed. */
const isAnother = (element: Element, scope: Scope, language: Language): boolean =>
  scope.in === 'item' ? speaksOfItem(element, scope, language) === false : standsElsewhere(element, scope, language);

/** Whether a container whose name is only guessed is on the page after all, round something else. */
const standsElsewhere = (element: Element, scope: Scope, language: Language): boolean =>
  scope.in === 'container' &&
  [...element.ownerDocument.querySelectorAll('h1, h2, h3, [role=heading]')].some((heading) =>
    isNamed(contentOf(heading), scope, language),
  );

function isIn(element: Element, scope: Scope, language: Language, dialog?: Element): boolean {
  switch (scope.in) {
    case 'dialog':
      return dialog !== undefined && containsAcross(dialog, element) && isNamed(nameOf(dialog), scope, language);
    case 'container':
      return containerOf(element, scope, language);
    case 'item':
      return isInItem(element, scope, language);
    case 'row':
      return isInRow(element, scope.cell);
    case 'main':
    case 'wizard':
      return closestAcross(element, LANDMARKS[scope.in]) !== null && !isBeside(element);
    case 'menu':
    case 'banner':
      // A menu or a heading of the page itself is not the console's.
      return closestAcross(element, LANDMARKS[scope.in]) !== null && !closestAcross(element, LANDMARKS.main);
    case 'navigation':
      return closestAcross(element, LANDMARKS.navigation) !== null && !isInTrail(element);
    default:
      return closestAcross(element, LANDMARKS[scope.in]) !== null;
  }
}

function isNamed(text: string, scope: Scope, language: Language): boolean {
  const names = scopeNames(scope, language).map((name) => key(name.text));
  // A badge beside a heading adds a bare number to its text.
  return names.includes(key(text)) || names.includes(key(text).replace(/ \d+$/, ''));
}

/** The nearest block above that has a heading: its first heading must be the one asked for. */
function containerOf(element: Element, scope: Scope, language: Language): boolean {
  for (let at = element.parentElement, far = 0; at && far < FAR * 2; at = at.parentElement, far++) {
    const heading = at.querySelector('h1, h2, h3, [role=heading]');
    if (heading) return isNamed(contentOf(heading), scope, language);
  }
  return false;
}
