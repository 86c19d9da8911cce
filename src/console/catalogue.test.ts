import { describe, expect, it } from 'vitest';
import { VOCABULARY } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { WHOLE_CATALOGUE as CATALOGUE, WORDS } from './languages.ts';
import { foldAccents, normaliseName } from './normalise.ts';
import type { PageRef } from './page.ts';
import type { Target } from './target.ts';
import { controlTitle } from './titles.ts';
import { splitRef } from './wizards.ts';

const targets = [...CATALOGUE.values()];
const NAMELESS: Record<string, string> = {
  'bar.account-menu': 'its name is personal: account and user',
  'create.group-row': 'the row says which group',
  'create.policy-row': 'the row says which policy',
  'group.policy-row': 'the row says which policy',
};
/** Told apart by the dialog: nothing behind an open one is looked at. */
const SAME = new Set(['create.policy-row|group.policy-row']);

describe('the catalogue', () => {
  it.each(targets.map((target) => [target.id, target] as const))('%s is complete', (id, target) => {
    if (NAMELESS[id]) expect(target.names).toEqual({});
    else expect(target.names.en?.length).toBeGreaterThan(0);
    for (const page of target.pages ?? []) expect(VOCABULARY.pages.has(page)).toBe(true);
    expect([target, ...openersOf(target)].at(-1)?.opener).toBeUndefined();
    expect(target.roles.length).toBeGreaterThan(0);
  });

  it('has every id once', () => expect(VOCABULARY.controls.size).toBe(targets.length));

  it.each(targets.map((target) => [target.id, target] as const))('%s accepts no name twice', (_id, target) => {
    for (const language of LANGUAGES) {
      const own = (target.names[language] ?? []).map(({ text }) => key(text));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  const englishNames = new Set(
    targets.flatMap(({ names, scope, neighbours }) => {
      const others = scope && 'named' in scope ? [scope.named, 'not' in scope ? scope.not : undefined] : [];
      return [names, neighbours, ...others].flatMap((one) => one?.en?.[0]?.text ?? []);
    }),
  );

  it.each(LANGUAGES)('what is named in %s is named by the newest English name of something', (language) => {
    expect(Object.keys(WORDS[language].names).filter((name) => !englishNames.has(name))).toEqual([]);
  });

  it.each([['mfa.finish'], ['create.finish'], ['group.finish'], ['create.policy-row'], ['group.policy-row']])(
    '%s does harm when it is the wrong one',
    (id) => expect(CATALOGUE.get(id)?.dangerous).toBe(true),
  );

  it('has no two targets that a page could not tell apart', () => expect(clashesOf(targets)).toEqual([]));

  it('would notice two that it could not', () => {
    const list = CATALOGUE.get('users.create') as Target;
    const search = CATALOGUE.get('create.policy-search') as Target;
    expect(clashesOf([list, { ...list, id: 'twin', pages: undefined }])).toEqual(['users.create|twin']);
    expect(clashesOf([list, { ...list, id: 'other-page', pages: ['groups'] }])).toEqual([]);
    expect(clashesOf([search, { ...search, id: 'any-step', pages: ['create-user'] }])).toHaveLength(1);
    expect(clashesOf([search, { ...search, id: 'other-step', pages: ['create-user/details'] }])).toEqual([]);
  });
});

describe('controls of forms that a step can have two of', () => {
  it.each(['create.password-auto', 'create.password-custom', 'mfa.serial', 'mfa.code-1', 'mfa.code-2'])(
    '%s is never found by its order alone',
    (id) => expect(CATALOGUE.get(id)?.structure?.order?.supports).toBe(true),
  );
  it('create.iam-user has no order', () => expect(CATALOGUE.get('create.iam-user')?.structure).toBeUndefined());
});

it.each([
  ['mfa.next', 'ja', '次へ'],
  ['mfa.next', 'de', 'Next'],
  ['nav.users', 'en', 'IAM users'],
  ['nav.users', 'ja', 'ユーザー'],
  ['create.policy-row', 'en', 'AdministratorAccess'],
  ['bar.account-menu', 'fr', 'your account name'],
] as const)('%s is called in %s %s', (id, language, title) => {
  expect(controlTitle(CATALOGUE.get(id) as Target, language)).toBe(title);
});

function clashesOf(all: readonly Target[]): string[] {
  const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => clash(a, b))
    .map(([a, b]) => `${a.id}|${b.id}`)
    .filter((pair) => !SAME.has(pair));
}

/** Same page, same role, a shared name, and the same scope: the guard against a ring on the wrong control. */
function clash(a: Target, b: Target): boolean {
  const pages = !a.pages || !b.pages || a.pages.some((one) => b.pages?.some((other) => meet(one, other)));
  const roles = a.roles.some((role) => b.roles.includes(role));
  const scope = JSON.stringify(a.scope) === JSON.stringify(b.scope);
  const structure = a.structure && b.structure && JSON.stringify(a.structure) !== JSON.stringify(b.structure);
  return pages && roles && scope && !structure && (sharesName(a, b) || (isNameless(a) && isNameless(b)));
}

/** Whether one place can be both: a wizard is each of its steps. */
function meet(one: PageRef, other: PageRef): boolean {
  const [a, b] = [splitRef(one), splitRef(other)];
  return a.page === b.page && (a.step === undefined || b.step === undefined || a.step === b.step);
}

/** The way through all that has to be opened; an unknown one, or one that comes again, ends it. */
function openersOf({ opener }: Target, before: readonly Target[] = []): Target[] {
  const next = opener === undefined ? undefined : CATALOGUE.get(opener);
  return next && !before.includes(next) ? [next, ...openersOf(next, [...before, next])] : [];
}

const isNameless = (target: Target) => Object.keys(target.names).length === 0;

function sharesName(a: Target, b: Target): boolean {
  return LANGUAGES.some((language) => {
    const names = new Set((a.names[language] ?? []).map(({ text }) => key(text)));
    return (b.names[language] ?? []).some(({ text }) => names.has(key(text)));
  });
}

function key(text: string): string {
  return foldAccents(normaliseName(text));
}
