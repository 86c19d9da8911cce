import { BAR, CLOSED_MENU, SIDE, type State } from './state.ts';

/** Pages that an address leads to. */
export const PAGES: readonly State[] = [
  {
    name: 'dashboard',
    hash: '#/home',
    shows: ['dashboard.add-mfa-root', 'dashboard.refresh', ...SIDE, ...BAR],
    behind: CLOSED_MENU,
  },
  {
    name: 'dashboard, menu open',
    hash: '#/home',
    reach: (hands) => hands.press('bar.account-menu'),
    shows: ['dashboard.add-mfa-root', 'menu.security-credentials', 'menu.sign-out', ...BAR],
  },
  {
    name: 'dashboard, navigation closed',
    hash: '#/home',
    reach: async (hands) => {
      await hands.sees('dashboard.add-mfa-root');
      await hands.pressPart(
        '[class*="awsui_navigation_"] button[class*="navigation-close"], nav button[class*="hide-navigation"]',
      );
    },
    shows: ['nav.open', 'dashboard.add-mfa-root'],
    behind: {
      'nav.access': 'nav.open',
      'nav.dashboard': 'nav.open',
      'nav.users': 'nav.open',
      'nav.groups': 'nav.open',
    },
  },
  {
    name: 'dashboard, section of the navigation closed',
    scenario: { sectionClosed: true },
    hash: '#/home',
    shows: ['nav.access', 'nav.dashboard', ...BAR],
    behind: { 'nav.users': 'nav.access', 'nav.groups': 'nav.access' },
  },
  {
    name: 'dashboard of a user',
    scenario: { principal: 'user', mfa: 'root' },
    hash: '#/home',
    shows: ['dashboard.add-mfa-self', 'dashboard.refresh', ...SIDE, ...BAR],
    behind: CLOSED_MENU,
    texts: { 'dashboard.root-has-mfa': { en: 'Root user has MFA', ja: 'ルートユーザーには MFA があります' } },
  },
  { name: 'credentials', hash: '#/security_credentials', shows: ['credentials.assign-mfa', ...SIDE, ...BAR] },
  { name: 'users', hash: '#/users', shows: ['users.create', ...SIDE, ...BAR], behind: CLOSED_MENU },
];
