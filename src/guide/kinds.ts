import type { Role } from '../console/target.ts';
import type { Deed } from './asks.ts';
import type { Act } from './model.ts';
import type { Mention } from './sentence.ts';

/** What the words beside a name say of its control. */
export interface Kind {
  roles: readonly Role[];
  act: Act;
  navigation?: true;
}

const ANY: Kind = { roles: ['button', 'link', 'radio', 'checkbox', 'menuitem'], act: 'press' };
const press = (...roles: Role[]): Kind => ({ roles, act: 'press' });

/** A word right before a name ("the box **Name**") or right behind it ("the **Name** box"). */
function beside(word: string): (mention: Mention) => boolean {
  const before = new RegExp(`\\b${word}(?:\\s+(?:called|named|labell?ed))?\\s*:?\\s*$`, 'i');
  const behind = new RegExp(`^\\s*${word}\\b`, 'i');
  return (mention) => before.test(mention.before) || behind.test(mention.after);
}

const checkBox = beside('check ?box(?:es)?');
const box = beside('(?:(?:text|search|input) )?box');
const field = beside('(?:(?:text|search|input) )?(?:field|input)');
const button = beside('buttons?');
const link = beside('links?');
const option = beside('(?:options?|tile|radio(?: button)?)');
const other = beside('(?:menu|icon|tab|entry|item)');
const sidebar = ({ before, after }: Mention): boolean =>
  /\b(?:side ?bar|navigation)\b/i.test(before) || /^[^.]*\b(?:side ?bar|navigation)\b/i.test(after);

/** What kind of control a name means. The first that fits counts. */
export function kindOf(mention: Mention, deed: Deed): Kind {
  if (checkBox(mention)) return press('checkbox');
  if (deed === 'fill') return { roles: ['textbox'], act: 'fill' };
  if (deed === 'tick') return box(mention) ? press('checkbox') : press('checkbox', 'radio');
  if (sidebar(mention)) return { roles: ['link'], act: 'press', navigation: true };
  if (box(mention)) return press('checkbox', 'textbox');
  if (field(mention)) return press('textbox');
  if (option(mention)) return press('radio', 'checkbox');
  if (button(mention)) return press('button', 'link');
  return link(mention) ? press('link') : ANY;
}

/** Whether a word beside a name, or how it is used, says that it is a control: what weak verbs need. */
export function isCalledControl(mention: Mention): boolean {
  const used = /\b(?:with|using|via)(?:\s+the)?\s*$/i.test(mention.before);
  return used || [checkBox, box, field, button, link, option, other].some((fits) => fits(mention));
}

/** Whether a name is that of a field: "in the **User name** box". */
export const isField = (mention: Mention): boolean => box(mention) || field(mention);
