import type { Hands } from './hands.ts';
import { SIDE, type State } from './state.ts';

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

/** The wizard that creates a user. */
export const USER_WIZARD: readonly State[] = [
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
