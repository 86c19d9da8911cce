import type { Language } from '../console/language.ts';
import type { Names } from '../console/target.ts';
import { acceptedIn } from './facts.ts';
import { keyOf as key } from './match.ts';
import { contentOf } from './names.ts';

/** What people see as one group: a table's row, an item, a field with its label, a group of choices. */
const GROUP = 'tr, [role=row], li, fieldset, [role=radiogroup], [role=group], [class*="awsui_root_14mhv_"]';

/**
 * How much of what should stand near a control does: the share of names found in its group's text. 0 to 1; undefined
 * where it stands in no group.
 */
export function neighboursOf(element: Element, wanted: Names, language: Language): number | undefined {
  const group = element.parentElement?.closest(GROUP);
  const names = acceptedIn(wanted, language);
  if (!group || names.length === 0) return undefined;
  const text = ` ${key(contentOf(group))} `;
  return names.filter((name) => text.includes(key(name.text))).length / names.length;
}
