import { expect, it } from 'vitest';
import { WHOLE_CATALOGUE } from '../console/languages.ts';
import type { Target } from '../console/target.ts';
import { lackingOf } from './lacking.ts';

const target = (id: string) => WHOLE_CATALOGUE.get(id) as Target;

it.each([
  ['dashboard.add-mfa-root', 'en', [], ['name-known', 'scope']],
  ['dashboard.add-mfa-root', 'en', ['name-known'], ['scope']],
  ['dashboard.add-mfa-root', 'en', ['name-known', 'scope', 'only-one'], []],
  // Its name is a guess in every language: a known one is not asked for.
  ['dashboard.refresh', 'en', [], ['name-guessed', 'scope', 'icon']],
  ['dashboard.refresh', 'ja', ['icon', 'scope'], ['name-guessed']],
] as const)('%s in %s with %j lacks %j', (id, language, given, lacking) => {
  expect(lackingOf(target(id), language, given)).toEqual(lacking);
});
