import { describe, expect, it } from 'vitest';
import { AT_WIZARD, done, guide, next, settle, sight, USER } from './fixtures/sights.ts';
import { EMPTY } from './fold.ts';

describe('judge', () => {
  it('confirms what the page shows, step by step', () => {
    const { state, told } = settle(EMPTY, sight({ page: 'dashboard' }));
    expect(told).toEqual(['done root.open', 'done root.dashboard']);
    expect(next(state)).toBe('root.add-mfa');
  });

  it('says nothing on a page that tells nothing', () => {
    expect(settle(EMPTY, sight({ page: 'elsewhere' }, [], 'unknown')).told).toEqual([]);
  });

  it('takes an account with MFA as it is: the aim confirmed, the rest already in place', () => {
    const { state, told } = settle(EMPTY, sight({ page: 'dashboard' }, ['dashboard.root-has-mfa']));
    expect(told).toContain('done root.confirm');
    expect(told[0]).toMatch(/^already root\.open /);
    expect(next(state)).toBe('user.list');
  });

  it('does not let a user of the account do the root user’s task', () => {
    expect(settle(EMPTY, sight({ page: 'dashboard' }, ['dashboard.root-has-mfa'], 'user')).told).toEqual([]);
  });

  it('accepts another way to the same page', () => {
    expect(settle(EMPTY, sight({ page: 'assign-mfa', step: 'select' }, [], 'unknown')).told).toEqual([]);
    expect(settle(done(EMPTY, 'root.open'), sight({ page: 'assign-mfa', step: 'select' })).told).toEqual([
      'passed root.dashboard',
      'done root.add-mfa',
    ]);
  });

  it('does not skip work because a later action ends on the present page', () => {
    const state = done(USER, 'user.open', 'user.list', 'user.create');
    expect(settle(state, sight({ page: 'users' })).told).toEqual([]);
  });

  it('settles what the wizard let the person pass', () => {
    const state = AT_WIZARD;
    const { told } = settle(state, sight({ page: 'assign-mfa', step: 'set-up' }));
    expect(told).toEqual(['passed root.device-name root.app.kind', 'done root.app.next']);
  });

  it('opens a form again that was left, and not one that is still open', () => {
    const state = done(AT_WIZARD, 'root.device-name', 'root.app.kind', 'root.app.next');
    expect(settle(state, sight({ page: 'assign-mfa', step: 'select' }, [], 'root', 500)).told).toEqual([
      'reopened root.app.next',
    ]);
    expect(settle(state, sight({ page: 'assign-mfa', step: 'select' }, [], 'root', 1500)).told).toEqual([
      'reopened root.device-name root.app.kind root.app.next',
    ]);
  });

  it('never opens a finished wizard again: no second user', () => {
    const state = done(USER, 'user.open', 'user.list', 'user.create', 'user.user-name', 'user.finish');
    const { told } = settle(state, sight({ page: 'create-user', step: 'details' }, [], 'root', 5000));
    expect(told.join()).not.toContain('reopened');
  });

  it('passes over an optional control that the page does not have', () => {
    const state = done(USER, 'user.open', 'user.list', 'user.create', 'user.user-name', 'user.console-access');
    expect(settle(state, sight({ page: 'create-user', step: 'details' }, ['user.password.auto'])).told).toEqual([
      'done user.password.auto',
      'passed user.iam-user',
    ]);
  });

  it('goes on from root to the user by who is signed in', () => {
    const userDone = done(
      USER,
      ...(guide.tasks[1]?.steps
        .flatMap((s) => s.items)
        .flatMap((i) =>
          i.kind === 'action' ? [i.action.id] : i.branch.options.flatMap((o) => o.actions.map((a) => a.id)),
        ) ?? []),
    );
    expect(next(userDone)).toBe('self.sign-out');
    expect(settle(userDone, sight({ page: 'dashboard' }, [], 'root')).told).toEqual([]);
    expect(settle(userDone, sight({ page: 'dashboard' }, [], 'user')).told).toEqual([
      'already self.sign-out',
      'done self.sign-in',
      'done self.dashboard',
      'passed self.new-password',
    ]);
  });
});
