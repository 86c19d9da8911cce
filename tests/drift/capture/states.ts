import type { PracticeConsole, Scenario } from '../../practice-console/server.mjs';
import type { Hands } from './hands.ts';

/** One state of a page, and which controls of the catalogue it shows. */
export interface State {
  name: string;
  scenario?: Partial<Scenario>;
  hash: string;
  /** Goes from the address to the state. */
  reach?(hands: Hands, practice: PracticeConsole): Promise<void>;
  /** What the page shows; the capture waits for each. */
  shows: readonly string[];
  /** What another control has to open first. */
  behind?: Readonly<Record<string, string>>;
  /** Texts that are no controls, in the practice console's words, by language. */
  texts?: Readonly<Record<string, Readonly<Record<'en' | 'ja', string>>>>;
}

const SIDE = ['nav.dashboard', 'nav.users', 'nav.groups'] as const;
const BAR = ['bar.account-menu'] as const;
const CLOSED_MENU = { 'menu.security-credentials': 'bar.account-menu', 'menu.sign-out': 'bar.account-menu' };

const toSetUp = (kind: 'app' | 'token') => async (hands: Hands) => {
  await hands.fill('mfa.device-name', 'phone');
  await hands.press(`mfa.kind-${kind}`);
  await hands.press('mfa.next');
};

async function assignToken(hands: Hands, practice: PracticeConsole): Promise<void> {
  await toSetUp('token')(hands);
  await hands.fill('mfa.serial', 'T1');
  await hands.fill('mfa.code-1', practice.tokenCode(0));
  await hands.fill('mfa.code-2', practice.tokenCode(1));
  await hands.press('mfa.finish');
  await hands.sees('credentials.assign-mfa');
}

async function toAccess(hands: Hands): Promise<void> {
  await hands.fill('create.user-name', 'ann');
  await hands.press('create.console-access');
  await hands.press('create.iam-user');
}

async function toPermissions(hands: Hands): Promise<void> {
  await toAccess(hands);
  await hands.press('create.next');
  await hands.sees('create.group-tile');
}

async function toReview(hands: Hands): Promise<void> {
  await toPermissions(hands);
  await hands.press('create.next');
  await hands.sees('create.add-tag');
}

const PERMISSIONS = ['create.group-tile', 'create.direct-tile', 'create.next'] as const;

/** The states in which nearly every control of the catalogue is on the page at least once. */
export const STATES: readonly State[] = [
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
      await hands.pressPart('[class*="awsui_navigation_"] button[class*="navigation-close"], nav button[class*="hide-navigation"]');
    },
    shows: ['nav.open', 'dashboard.add-mfa-root'],
    behind: { 'nav.dashboard': 'nav.open', 'nav.users': 'nav.open', 'nav.groups': 'nav.open' },
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
  {
    name: 'kind of device',
    hash: '#/security_credentials/mfa',
    shows: ['mfa.device-name', 'mfa.kind-passkey', 'mfa.kind-app', 'mfa.kind-token', 'mfa.next', ...BAR],
  },
  {
    name: 'set-up of an app',
    hash: '#/security_credentials/mfa',
    reach: toSetUp('app'),
    shows: ['mfa.show-qr', 'mfa.show-secret', 'mfa.code-1', 'mfa.code-2', 'mfa.finish'],
  },
  {
    name: 'set-up of a token',
    hash: '#/security_credentials/mfa',
    reach: toSetUp('token'),
    shows: ['mfa.serial', 'mfa.code-1', 'mfa.code-2', 'mfa.finish'],
  },
  {
    name: 'credentials, device assigned',
    hash: '#/security_credentials/mfa',
    reach: assignToken,
    shows: ['credentials.assign-mfa'],
    texts: { 'mfa.assigned': { en: 'MFA device assigned', ja: 'MFA デバイスが割り当てられました' } },
  },
  {
    name: 'dashboard of a user with a device',
    scenario: { principal: 'user', mfa: 'root' },
    hash: '#/security_credentials/mfa',
    reach: async (hands, practice) => {
      await assignToken(hands, practice);
      await hands.press('nav.dashboard');
      await hands.sees('dashboard.refresh');
    },
    shows: ['dashboard.refresh', ...SIDE],
    texts: { 'dashboard.you-have-mfa': { en: 'You have MFA', ja: 'MFA があります' } },
  },
  { name: 'users', hash: '#/users', shows: ['users.create', ...SIDE, ...BAR], behind: CLOSED_MENU },
  {
    name: 'user details',
    hash: '#/users/create',
    shows: ['create.user-name', 'create.console-access', 'create.next', ...SIDE],
  },
  {
    name: 'user details with a password',
    hash: '#/users/create',
    reach: async (hands) => {
      await toAccess(hands);
      await hands.press('create.password-custom');
    },
    shows: [
      'create.user-name',
      'create.console-access',
      'create.iam-user',
      'create.password-auto',
      'create.password-custom',
      'create.password-field',
      'create.must-reset',
      'create.next',
    ],
  },
  {
    name: 'permissions, first group',
    hash: '#/users/create',
    reach: toPermissions,
    shows: [...PERMISSIONS, 'create.create-group'],
  },
  {
    name: 'permissions, groups',
    scenario: { groupsExist: true },
    hash: '#/users/create',
    reach: toPermissions,
    shows: [...PERMISSIONS, 'create.create-group', 'create.group-row'],
  },
  {
    name: 'permissions, directly',
    hash: '#/users/create',
    reach: async (hands) => {
      await toPermissions(hands);
      await hands.press('create.direct-tile');
    },
    shows: [...PERMISSIONS, 'create.policy-search', 'create.policy-row'],
  },
  {
    name: 'group dialog',
    hash: '#/users/create',
    reach: async (hands) => {
      await toPermissions(hands);
      await hands.press('create.create-group');
    },
    shows: ['group.name', 'group.policy-search', 'group.policy-row', 'group.finish'],
  },
  { name: 'review', hash: '#/users/create', reach: toReview, shows: ['create.add-tag', 'create.finish'] },
  {
    name: 'password',
    hash: '#/users/create',
    reach: async (hands) => {
      await toReview(hands);
      await hands.press('create.finish');
    },
    shows: ['create.show-password', 'create.download', 'create.return'],
    texts: { 'create.created': { en: 'User created successfully', ja: 'ユーザーが正常に作成されました' } },
  },
];

/** In which words the states are captured. Hooks are test ids and analytics attributes. */
export const VARIANTS: Readonly<Record<string, Partial<Scenario>>> = {
  'en-2026': {},
  'en-2024': { labels: '2024' },
  ja: { language: 'ja' },
  'en-2026 with hooks': { hooks: true },
  'ja with hooks': { language: 'ja', hooks: true },
};
