import { actionsOfGuide } from './actions.ts';
import type { Guide } from './model.ts';

/** What moving from one version of a guide to another keeps, adds and drops, by action ids. */
export function compareGuides(from: Guide, to: Guide): { kept: string[]; added: string[]; gone: string[] } {
  const before = actionsOfGuide(from).map(({ id }) => id);
  const after = actionsOfGuide(to).map(({ id }) => id);
  const had = new Set(before);
  const has = new Set(after);
  return {
    kept: after.filter((id) => had.has(id)),
    added: after.filter((id) => !had.has(id)),
    gone: before.filter((id) => !has.has(id)),
  };
}
