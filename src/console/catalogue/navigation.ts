// The navigation bar, the account menu and IAM's side navigation.
// Labels: console transcripts 2024-04 and 2026-05-27, five sources for "IAM users" in 2026 (seen). The button's id has
// been in public code since 2021 (seen); its text is personal and never used as a name.
import type { Target } from '../target.ts';
import { english, guessed } from './names.ts';

/** The pages that have IAM's side navigation: other consoles have entries of the same names in theirs. */
const IAM = [
  'dashboard',
  'security-credentials',
  'assign-mfa',
  'users',
  'create-user',
  'user',
  'groups',
  'iam',
] as const;
const SIDE = { pages: IAM, scope: { in: 'navigation' } } as const;
const MENU = { roles: ['link', 'menuitem', 'button'], scope: { in: 'menu' }, opener: 'bar.account-menu' } as const;

// A transcript of 2026-05-27, in 2024 with a small "m" (seen).
const ACCESS = english('Access Management');

const USERS = english({ text: 'IAM users', confidence: 'seen', since: '2026-04' }, 'Users');

const CREDENTIALS = english('Security credentials', 'My security credentials');

const SIGN_OUT = english('Sign out');

export const NAVIGATION: readonly Target[] = [
  {
    id: 'nav.open',
    roles: ['button'],
    // As Cloudscape names the toggle of its app layout when the page's author does not (messages of 3.0.1383, 2026-11).
    names: english(
      { text: 'Open side navigation', confidence: 'documented' },
      guessed('Open navigation'),
      guessed('Open navigation panel'),
    ),
    ...SIDE,
  },
  {
    id: 'nav.dashboard',
    roles: ['link', 'button'],
    names: english('Dashboard'),
    structure: { hrefEnds: '#/home', component: 'link_l0dv0' },
    opener: 'nav.open',
    ...SIDE,
  },
  // The section that holds the users and the groups. In a language without its name, what it folds away tells.
  { id: 'nav.access', roles: ['button'], names: ACCESS, opener: 'nav.open', ...SIDE },
  {
    id: 'nav.users',
    roles: ['link', 'button'],
    names: USERS,
    structure: { hrefEnds: '#/users' },
    opener: 'nav.access',
    ...SIDE,
  },
  {
    id: 'nav.groups',
    roles: ['link', 'button'],
    names: english({ text: 'IAM user groups', confidence: 'seen', since: '2026-04' }, 'User groups', 'Groups'),
    structure: { hrefEnds: '#/groups' },
    opener: 'nav.access',
    ...SIDE,
  },
  {
    id: 'bar.account-menu',
    roles: ['button'],
    names: {},
    scope: { in: 'banner' },
    structure: { id: 'nav-usernameMenu' },
  },
  // That these two are links to these addresses is a guess from where they lead (routes: seen).
  { id: 'menu.security-credentials', names: CREDENTIALS, structure: { hrefEnds: '#/security_credentials' }, ...MENU },
  { id: 'menu.sign-out', names: SIGN_OUT, structure: { hrefEnds: 'logout!doLogout' }, ...MENU },
];
