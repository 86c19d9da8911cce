import { describe, expect, it } from 'vitest';
import { AT_WIZARD, done, next, plus, settle, sight, USER } from './fixtures/sights.ts';
import type { RunState } from './fold.ts';

const SET_UP = { page: 'assign-mfa', step: 'set-up' } as const;
const DETAILS = { page: 'create-user', step: 'details' } as const;
const PERMISSIONS = { page: 'create-user', step: 'permissions' } as const;

/** Both codes were typed at 1000; "Add MFA" is next. */
const seen = (state: RunState, ...actions: string[]) =>
  actions.reduce((one, action) => plus(one, { type: 'done', action, grade: 'seen' }), state);
const CODES = seen(
  done(AT_WIZARD, 'root.device-name', 'root.app.kind', 'root.app.next', 'root.app.show-qr', 'root.app.scan'),
  'root.app.code-1',
  'root.app.code-2',
);

describe('what the console refused', () => {
  it('has to be typed anew, once', () => {
    const { state, told } = settle(CODES, sight(SET_UP, ['refused']));
    expect(told).toEqual(['reopened root.app.code-1 root.app.code-2']);
    expect(next(state)).toBe('root.app.code-1');
    const again = plus(
      plus(state, { type: 'done', action: 'root.app.code-1', grade: 'seen' }, 2000),
      {
        type: 'done',
        action: 'root.app.code-2',
        grade: 'seen',
      },
      2000,
    );
    expect(settle(again, sight(SET_UP, ['refused'])).told).toEqual([]);
  });

  it('is nothing while the page shows no error', () => expect(settle(CODES, sight(SET_UP)).told).toEqual([]));

  it('is nothing on the way to the last button', () => {
    const state = plus(CODES, { type: 'reopened', actions: ['root.app.code-2'] });
    expect(settle(state, sight(SET_UP, ['refused'])).told).toEqual([]);
  });
});

describe('a field that the page marks as wrong', () => {
  const named = seen(done(USER, 'user.open', 'user.list', 'user.create'), 'user.user-name');

  it('is open again, until it is filled anew', () => {
    const { state, told } = settle(named, sight(DETAILS, ['wrong user.user-name']));
    expect(told).toEqual(['reopened user.user-name']);
    const again = plus(state, { type: 'done', action: 'user.user-name', grade: 'seen' }, 2000);
    expect(settle(again, sight(DETAILS, ['wrong user.user-name'])).told).toEqual([]);
  });

  it('is none while it is not marked', () => expect(settle(named, sight(DETAILS)).told).toEqual([]));
});

describe('a tick that was taken back', () => {
  const ticked = done(USER, 'user.open', 'user.list', 'user.create', 'user.user-name', 'user.console-access');

  it('is open again on its page', () => {
    expect(settle(ticked, sight(DETAILS, ['not user.console-access'])).told).toEqual(['reopened user.console-access']);
  });

  it.each([
    ['on another step', sight(PERMISSIONS, ['not user.console-access', 'user.iam-user'])],
    ['while it is not to be seen', sight(DETAILS)],
  ])('is not known %s', (_where, page) => {
    expect(settle(ticked, page).told.join()).not.toContain('reopened user.console-access');
  });

  it('stays done when the person said so', () => {
    const told = plus(plus(ticked, { type: 'reopened', actions: ['user.console-access'] }), {
      type: 'done',
      action: 'user.console-access',
      grade: 'told',
    });
    expect(settle(told, sight(DETAILS, ['not user.console-access'])).told).toEqual([]);
  });
});

describe('what was there before', () => {
  const atGroup = done(
    USER,
    'user.open',
    'user.list',
    'user.create',
    'user.user-name',
    'user.console-access',
    'user.iam-user',
    'user.password.auto',
    'user.must-reset',
    'user.details.next',
    'user.group.tile',
  );

  it('is no work of the person: a group that exists was not created now', () => {
    const { told, state } = settle(atGroup, sight(PERMISSIONS, ['create.group-row']));
    expect(told).toEqual([
      'already user.group.create user.group.name user.group.search user.group.policy user.group.finish',
    ]);
    expect(next(state)).toBe('user.group.row');
  });

  it('is not asked for again when the form was lost', () => {
    const made = plus(atGroup, { type: 'settled', actions: ['user.group.finish'], as: 'already' });
    expect(settle(made, sight(PERMISSIONS, ['create.group-row'])).told).toEqual([
      'already user.group.create user.group.name user.group.search user.group.policy',
    ]);
  });

  it('is the person’s work when they made it', () => {
    const state = done(atGroup, 'user.group.create', 'user.group.name', 'user.group.search', 'user.group.policy');
    expect(settle(state, sight(PERMISSIONS, ['create.group-row'])).told).toEqual(['done user.group.finish']);
  });
});

describe('the new user’s own task', () => {
  const selfBegun = done(
    USER,
    'self.sign-out',
    'self.sign-in',
    'self.new-password',
    'self.dashboard',
    'self.add-mfa',
    ...[
      'open',
      'list',
      'create',
      'user-name',
      'console-access',
      'iam-user',
      'password.auto',
      'must-reset',
      'details.next',
      'group.tile',
      'group.create',
      'group.name',
      'group.search',
      'group.policy',
      'group.finish',
      'group.row',
      'permissions.next',
      'tag',
      'finish',
      'download',
      'return',
    ].map((id) => `user.${id}`),
  );

  it.each(['root', 'role'] as const)('is told nothing by a page of %s', (principal) => {
    expect(next(selfBegun)).toBe('self.device-name');
    expect(settle(selfBegun, sight(SET_UP, ['mfa.assigned', 'dashboard.you-have-mfa'], principal)).told).toEqual([]);
  });

  it('goes on for the user', () => {
    expect(
      settle(selfBegun, sight({ page: 'dashboard' }, ['dashboard.you-have-mfa'], 'user')).told.length,
    ).toBeGreaterThan(0);
  });
});
