import { describe, expect, it } from 'vitest';
import { ADDRESSES } from './fixtures/addresses.ts';
import { PAGES } from './pages.ts';
import { PAGE_REFS, pageOf, placeMatches, placeOf, titleOf } from './place.ts';

const examples = PAGES.flatMap(({ id }) => ADDRESSES[id].map((address) => [address, id] as const));

describe('pageOf', () => {
  it.each(examples)('%s is %s and no other page', (address, id) => expect(pageOf(new URL(address))).toBe(id));

  it('recognises each example by one route alone', () => {
    for (const [address, id] of examples) {
      const url = new URL(address);
      const route = url.hash.replace(/^#\/?/, '').replace(/\?.*$/, '').replace(/\/$/, '');
      const matching = PAGES.filter((page) => page.route?.test(route)).map((page) => page.id);
      if (PAGES.find((page) => page.id === id)?.route) expect(matching).toEqual([id]);
    }
  });

  it('knows the addresses that it gives', () => {
    for (const { id, href } of PAGES)
      if (href) expect(pageOf(new URL(href, 'https://console.aws.amazon.com'))).toBe(id);
  });
});

const CREATE = new URL('https://console.aws.amazon.com/iam/home#/users/create');
const MFA = new URL('https://console.aws.amazon.com/iam/home#/security_credentials/mfa');

describe('placeOf', () => {
  it.each([
    [CREATE, ['Specify user details'], undefined, 'details'],
    [CREATE, ['Set permissions Info'], { index: 0, count: 3 }, 'permissions'],
    [CREATE, ['Etwas anderes'], { index: 2, count: 4 }, 'review'],
    [CREATE, ['Retrieve password'], undefined, 'password'],
    [CREATE, [], undefined, undefined],
    [CREATE, [], { index: 9, count: 10 }, undefined],
    [CREATE, [], { index: 2, count: 5 }, undefined],
    [CREATE, [], { index: -1, count: 0 }, undefined],
    [CREATE, [], { index: 1, count: 3 }, 'permissions'],
    [CREATE, [], { index: 3, count: 4 }, 'password'],
    [CREATE, ['Step 3: Review and create'], undefined, 'review'],
    [CREATE, ['Schritt 2: Set permissions'], undefined, 'permissions'],
    [CREATE, ['Set permissions boundary'], undefined, undefined],
    [MFA, [], { index: 1, count: 2 }, 'set-up'],
    [MFA, ['Select MFA device'], undefined, 'select'],
    [MFA, ['Set up device'], undefined, 'set-up'],
    [MFA, ['Set permissions'], undefined, undefined],
  ] as const)('%s with %j is step %s', (url, headings, active, step) => {
    expect(placeOf(url, headings, 'en', active).step).toBe(step);
  });

  it('knows names of the console language and, where a page is half translated, English ones', () => {
    expect(placeOf(CREATE, ['Especificar detalhes do usuario'], 'pt-BR').step).toBe('details');
    expect(placeOf(CREATE, ['Set permissions'], 'pt-BR').step).toBe('permissions');
    expect(placeOf(CREATE, ['Especificar detalhes do usuário'], 'en').step).toBeUndefined();
  });

  it('has no step where there is no wizard', () => {
    const users = new URL('https://console.aws.amazon.com/iam/home#/users');
    expect(placeOf(users, ['Set permissions'], 'en', { index: 0, count: 2 })).toEqual({ page: 'users' });
  });
});

it('placeMatches tells any step from a certain one', () => {
  const place = { page: 'create-user', step: 'review' } as const;
  expect(placeMatches(place, 'create-user')).toBe(true);
  expect(placeMatches(place, 'create-user/review')).toBe(true);
  expect(placeMatches(place, 'create-user/details')).toBe(false);
  expect(placeMatches(place, 'users')).toBe(false);
});

it('titleOf says the newest title, in English where the language has none', () => {
  expect(titleOf('users', 'en')).toBe('IAM users');
  expect(titleOf('create-user/review', 'tr')).toBe('Review and create');
});

it('every wizard step can be referred to', () => expect(PAGE_REFS.has('create-user/password')).toBe(true));
