// What the pages of the explanation's tests call. Runs in the page.

import type { Place } from '../../src/console/page.ts';
import type { Target } from '../../src/console/target.ts';
import { explain } from '../../src/locate/explain.ts';
import { CATALOGUE } from '../../src/locate/fixtures/every-language.ts';
import { locate } from '../../src/locate/locate.ts';

/** Where each control can be, first of all: that is where it is looked for here. */
function placeFor({ pages }: Target): Place {
  const [page, step] = (pages?.[0] ?? 'users').split('/') as [Place['page'], string | undefined];
  return step ? { page, step } : { page };
}

/** Every control of the catalogue, for which the explanation says something else than the locator does. */
export function disagreements(): { target: string; located: unknown; explained: unknown }[] {
  return [...CATALOGUE.values()].flatMap((target) => {
    const context = { document, place: placeFor(target), language: 'en' } as const;
    const found = locate(target, context);
    const { verdict, evidence, candidates } = explain(target, context);
    const chosen = candidates.filter((one) => one.chosen).map(({ element }) => element);
    const element = 'element' in found ? [found.element] : [];
    const same = JSON.stringify([found.verdict, found.evidence]) === JSON.stringify([verdict, evidence]);
    return same && chosen.length === element.length && chosen[0] === element[0]
      ? []
      : [{ target: target.id, located: found.verdict, explained: { verdict, chosen: chosen.length } }];
  });
}

/** The candidates for one control, by the test's own marks. */
export function casesFor(id: string) {
  const target = CATALOGUE.get(id) as Target;
  const { candidates } = explain(target, { document, place: placeFor(target), language: 'en' });
  return candidates.map(({ element, evidence, strength, chosen }) => ({
    is: element.closest('[data-is]')?.getAttribute('data-is'),
    evidence,
    strength,
    chosen,
  }));
}
