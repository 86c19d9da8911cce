// What the cost bench calls in the page: one search of each kind, many times, by turns.
import { queryAllByRole } from '@testing-library/dom';
import type { Language } from '../../../src/console/language.ts';
import type { Place } from '../../../src/console/page.ts';
import type { Target } from '../../../src/console/target.ts';
import { CATALOGUE } from '../../../src/locate/fixtures/every-language.ts';
import { locate } from '../../../src/locate/locate.ts';

/** One search of ours, with a look at the page of its own: how many it found. */
function ours(id: string, place: Place, language: Language = 'en'): number {
  const target = CATALOGUE.get(id) as Target;
  return 'element' in locate(target, { document, place, language }) ? 1 : 0;
}

const SEARCHES: Record<string, () => number> = {
  ours: () => ours('users.create', { page: 'users' }),
  'ours, not there': () => ours('create.return', { page: 'create-user', step: 'password' }),
  // Every row of the table is asked for its name.
  'ours, in a row': () => ours('create.policy-row', { page: 'create-user', step: 'permissions' }),
  // In a language of which nothing is known: every box of the page comes into question by its order.
  'ours, by order': () => ours('create.console-access', { page: 'create-user', step: 'details' }, 'tr'),
  'getByRole, button': () => queryAllByRole(document.body, 'button', { name: 'Create user' }).length,
  'getByRole, button and link': () =>
    queryAllByRole(document.body, 'button', { name: 'Create user' }).length +
    queryAllByRole(document.body, 'link', { name: 'Create user' }).length,
};

/** Time of one search, as medians of many. Searches take turns, so that what slows the machine slows all. Milliseconds. */
export function timesOf(rounds: number, each: number): Record<string, { median: number; found: number }> {
  const times = new Map<string, number[]>();
  const found = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, search] of Object.entries(SEARCHES)) {
      // A clock may be no finer than a millisecond: several searches are timed at once.
      // A page that has just changed: nothing that a browser remembers of the tree holds any more.
      document.body.append(document.createComment(''));
      document.body.lastChild?.remove();
      void document.body.offsetHeight;
      const start = performance.now();
      for (let count = 0; count < each; count++) found.set(name, search());
      times.set(name, [...(times.get(name) ?? []), (performance.now() - start) / each]);
    }
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, { median: middle(all), found: found.get(name) ?? 0 }]),
  );
}
