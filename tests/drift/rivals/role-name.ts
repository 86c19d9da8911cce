// Playwright's and Testing Library's rule: the role, the exact accessible name, and only one that has both.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Target } from '../../../src/console/target.ts';
import { everywhere, kindOf } from '../page/elements.ts';
import type { Answer } from '../page/ours.ts';
import { languageIn, type Subject } from '../page/subject.ts';

/** What can have a role that is looked for. */
const WITH_ROLE = 'a[href], button, input, textarea, select, h1, h2, h3, [role]';

/**
 * Looks for the role that the control had when it was recorded, with the newest accepted name in the page's language.
 * None, when nothing or more than one thing has both. Controls without a name cannot be asked for.
 */
export function byRoleAndName(unchanged: Subject): () => Answer {
  const [recorded] = unchanged.elements;
  const role = recorded && getRole(recorded);
  return () => {
    const name = newest(unchanged.of, unchanged);
    if (!recorded || !name || kindOf(recorded) === 'text') return { words: 'missing' };
    const found = everywhere(unchanged.document, WITH_ROLE).filter(
      (one) => getRole(one) === role && isExposed(one) && oneLine(computeAccessibleName(one)) === name,
    );
    return found.length === 1 ? { element: found[0] } : { words: found.length === 0 ? 'missing' : 'several' };
  };
}

const newest = ({ names }: Target, { document }: Subject) => (names[languageIn(document)]?.[0] ?? names.en?.[0])?.text;

/** Whether it is in the accessibility tree: drawn, and not said to be hidden. */
const isExposed = (element: Element) =>
  !element.closest('[aria-hidden=true], [inert]') && element.checkVisibility({ visibilityProperty: true });

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
