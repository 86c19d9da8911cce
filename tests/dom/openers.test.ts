// Where a control is folded away, what folds it is opened first.
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/console/language.ts';
import type { Place } from '../../src/console/page.ts';
import { ASKED, bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './openers-entry.ts';

declare const openers: typeof entry;

const USERS: Place = { page: 'users' };
const link = (text: string, href = '#/users') => `<li><a href="${href}">${text}</a></li>`;

/** A section of Cloudscape's SideNavigation (3.0.1383; measured). What is folded away is not drawn, and inert. */
const section = (is: string, title: string, content: string, open = false) => `<li><div class="awsui_section_l0dv0_1">
  <div data-is="${is}"><span class="awsui_expand-button_gwq0h_1" role="button" tabindex="0" aria-controls="c-${is}" aria-expanded="${open}">
    <span><svg width="16" height="16" aria-hidden="true"></svg></span><span><span>${title}</span></span></span></div>
  <div id="c-${is}" role="group" style="${open ? '' : 'display:none'}"><div ${open ? '' : 'inert'}><ul>${content}</ul></div></div></div></li>`;

const side = (content: string) => `<main><nav><ul>${content}</ul></nav><h1>Roles</h1></main>`;
/** The whole side navigation folded away: its toggle names what it opens, but not by id (measured). */
const closed = (content: string) =>
  `<main><nav><button data-is="toggle" aria-label="Open side navigation" aria-haspopup="true" aria-expanded="false"><svg width="16" height="16"></svg></button></nav>
   <nav aria-hidden="true" style="display:none"><ul>${content}</ul></nav></main>`;

const STEPS = `<main><div><div data-is="steps"><span role="button" tabindex="0" aria-label="Step 1 of 3 - Steps" aria-controls="c-steps" aria-expanded="false">Step 1 of 3</span></div>
  <div id="c-steps" role="group" style="display:none"><div inert><nav aria-label="Steps"><ul><li><a role="button" aria-label="Step 2: Set permissions">Set permissions</a></li></ul></nav></div></div></div></main>`;

type Row = [string, string, string | entry.Own, Language, ReturnType<typeof entry.opened>];

const named = (is: string, name: string, through: string) => ({ is, name, opener: 'named' as const, through });
const unnamed = (is: string, name: string) => ({
  is,
  name,
  opener: 'unnamed' as const,
  through: '[aria-expanded=false]',
});
const ACCESS = named('access', 'Access Management', 'nav.access');
const step: entry.Own = { role: 'button', name: 'Step 2: Set permissions' };

const TABLE: Row[] = [
  ['a section', side(section('access', 'Access management', link('Users'))), 'nav.users', 'en', ACCESS],
  [
    'a section in Japanese',
    side(section('access', 'アクセス管理', link('ユーザー'))),
    'nav.users',
    'ja',
    named('access', 'アクセス管理', 'nav.access'),
  ],
  [
    'a section in words that nobody knows',
    side(section('access', 'Xyzw', link('Qwer'))),
    'nav.users',
    'tr',
    unnamed('access', 'IAM users'),
  ],
  [
    'a section of another name',
    side(section('access', 'Access management', '') + section('people', 'People', link('Users'))),
    'nav.users',
    'en',
    unnamed('people', 'IAM users'),
  ],
  [
    'a section that is filled when it opens',
    side(section('access', 'Access management', '')),
    'nav.users',
    'en',
    ACCESS,
  ],
  ['the same in words that nobody knows', side(section('access', 'Xyzw', '')), 'nav.users', 'tr', undefined],
  [
    'a section in a navigation that is folded away itself',
    closed(section('access', 'Access management', link('Users'))),
    'nav.users',
    'en',
    named('toggle', 'Open side navigation', 'nav.open'),
  ],
  [
    'an open section in such a navigation',
    closed(section('access', 'Access management', link('Users'), true)),
    'nav.users',
    'en',
    named('toggle', 'Open side navigation', 'nav.open'),
  ],
  [
    'an open section without the link',
    side(section('access', 'Access management', link('Roles', '#/roles'), true)),
    'nav.users',
    'en',
    undefined,
  ],
  [
    'another folded section beside an open one',
    side(
      section('access', 'Access management', '', true) + section('reports', 'Access reports', link('Report', '#/r')),
    ),
    'nav.users',
    'en',
    undefined,
  ],
  [
    'a section within a folded one: the outer first',
    side(section('outer', 'Xyzw', section('inner', 'Abcd', link('Users')))),
    'nav.users',
    'en',
    unnamed('outer', 'IAM users'),
  ],
  [
    'a section within an open one',
    side(section('outer', 'Xyzw', section('inner', 'Abcd', link('Users')), true)),
    'nav.users',
    'en',
    unnamed('inner', 'IAM users'),
  ],
  [
    'two headers of one section',
    side(section('other', 'Reports', '') + section('access', 'Access management', link('Users'))).replace(
      'c-other',
      'c-access',
    ),
    'nav.users',
    'en',
    ACCESS,
  ],
  [
    'two headers of one section, in words that nobody knows',
    side(section('other', 'Abcd', '') + section('access', 'Xyzw', link('Qwer'))).replace('c-other', 'c-access'),
    'nav.users',
    'tr',
    undefined,
  ],
  [
    'a folded part of the page itself',
    `<main><ul>${section('box', 'Resources', link('Users'))}</ul></main>`,
    'nav.users',
    'en',
    undefined,
  ],
  [
    'a link that nothing folds away',
    side(`${section('access', 'Xyzw', '')}<li style="display:none"><a href="#/users">Users</a></li>`),
    'nav.users',
    'en',
    undefined,
  ],
  ["a wizard's list of steps in a narrow window", STEPS, step, 'en', unnamed('steps', step.name)],
  [
    'native details',
    '<main><details><summary data-is="more">More</summary><button>Rotate keys</button></details></main>',
    { role: 'button', name: 'Rotate keys' },
    'en',
    unnamed('more', 'Rotate keys'),
  ],
  [
    'a menu, which is opened to be chosen from',
    '<main><button data-is="menu" aria-haspopup="true" aria-controls="m" aria-expanded="false">Actions</button><div id="m" style="display:none"><button>Delete keys</button></div></main>',
    { role: 'button', name: 'Delete keys' },
    'en',
    undefined,
  ],
  [
    'two of the same name, folded away',
    `<main><ul>${section('a', 'A', '<li><button>Edit</button></li>')}${section('b', 'B', '<li><button>Edit</button></li>')}</ul></main>`,
    { role: 'button', name: 'Edit' },
    'en',
    undefined,
  ],
];

describe.each(ASKED)('what is folded away in %s', (kind) => {
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    code = await bundle('./openers-entry.ts', 'openers');
    browser = await openPlain(kind);
  });
  afterAll(() => browser?.close());

  it.each(TABLE)('%s', async (_name, html, control, language, expected) => {
    const page = await openPage(browser, html, code);
    expect(await page.evaluate((...words) => openers.opened(...words), control, USERS, language)).toEqual(expected);
    await page.close();
  });
});
