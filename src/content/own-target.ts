import { CATALOGUE } from '../console/catalogue.ts';
import type { PageRef } from '../console/page.ts';
import type { Target } from '../console/target.ts';
import { keyOf } from '../locate/match.ts';

const known = new WeakMap<Target, Target>();

/**
 * A control in a guide's own words, with the pages on which the console has controls of that name: other services have a
 * "Create user" too. Unchanged where the guide says the page itself, or where we know no control of that name.
 */
export function placed(target: Target): Target {
  if (target.pages) return target;
  const before = known.get(target);
  if (before) return before;
  const pages = pagesOf(target);
  const own = pages.length > 0 ? { ...target, pages } : target;
  known.set(target, own);
  return own;
}

function pagesOf(target: Target): PageRef[] {
  const names = new Set((target.names.en ?? []).map(({ text }) => keyOf(text)));
  const same = [...CATALOGUE.values()].filter(
    (one) =>
      one.roles.some((role) => target.roles.includes(role)) &&
      (one.names.en ?? []).some(({ text }) => names.has(keyOf(text))),
  );
  // One that may be anywhere says nothing of where this one is.
  return same.some((one) => !one.pages) ? [] : [...new Set(same.flatMap((one) => one.pages ?? []))];
}
