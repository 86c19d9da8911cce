import { describe, expect, it } from 'vitest';
import type { Guide } from '../guide/model.ts';
import { done, guide, next, plus, settle, sight } from './fixtures/sights.ts';
import { EMPTY, type RunState } from './fold.ts';
import { hasNoRoot, withoutRoot, withRoot } from './no-root.ts';
import { nextEntry, principalFor, tally } from './plan.ts';

const said = (state: RunState) => plus(state, withoutRoot(guide, state, 'root-managed') as never);
const NO_ROOT = said(EMPTY);
const [root] = guide.tasks as [Guide['tasks'][number]];

describe('an account in which nobody signs in as root', () => {
  it('has nothing open of what is about the root user, whatever way was chosen, and goes on behind it', () => {
    expect(next(NO_ROOT)).toBe('user.list');
    expect(NO_ROOT.outcomes['root.token.finish']).toEqual({
      as: 'not-applicable',
      because: 'root-managed',
      at: 1000,
    });
    expect(NO_ROOT.outcomes['user.open']?.as).toBe('not-applicable');
    expect(NO_ROOT.outcomes['user.list']).toBeUndefined();
    expect(next(plus(NO_ROOT, { type: 'chose', branch: 'root.device', option: 'token' }))).toBe('user.list');
  });

  it('is counted without it', () => {
    expect(tally([root], NO_ROOT)).toEqual({ done: 0, total: 0, left: 0, minutesLeft: 0 });
    const all = tally(guide.tasks, EMPTY);
    const [left, others] = [tally(guide.tasks, NO_ROOT), tally(guide.tasks.slice(1), EMPTY)];
    expect(left).toMatchObject({ done: 0, total: others.total - 1 });
    expect(left.total).toBeLessThan(all.total);
    expect(left.minutesLeft).toBeLessThan(all.minutesLeft);
  });

  it('lets whoever is signed in do what else was the root user’s', () => {
    const entry = nextEntry(guide, NO_ROOT);
    expect(entry && principalFor(entry, NO_ROOT)).toBeUndefined();
    expect(entry && principalFor(entry, EMPTY)).toBe('root');
    for (const principal of ['role', 'user', 'root'] as const)
      expect(settle(NO_ROOT, sight({ page: 'users' }, [], principal)).told).toEqual(['done user.list']);
  });

  it('still asks for the new user where the guide does', () => {
    const self = guide.tasks[2]?.steps[3]?.items[0];
    if (self?.kind !== 'action') throw new Error('no action');
    const entry = { kind: 'action', action: self.action, task: guide.tasks[2] as never } as const;
    expect(principalFor(entry, NO_ROOT)).toBe('user');
  });

  it('keeps what was done before, and takes only what was said back', () => {
    const before = done(EMPTY, 'root.open', 'root.dashboard');
    const after = said(before);
    expect(after.outcomes['root.open']?.as).toBe('done');
    expect(plus(after, withRoot(after) as never).outcomes).toEqual(before.outcomes);
    expect(hasNoRoot(plus(after, withRoot(after) as never))).toBe(false);
    expect(withRoot(before)).toBeUndefined();
  });

  it('is no question twice, nor in a guide that has no task about the root user', () => {
    expect(withoutRoot(guide, NO_ROOT, 'no-root')).toBeUndefined();
    expect(withoutRoot({ ...guide, tasks: guide.tasks.slice(1) }, EMPTY, 'no-root')).toBeUndefined();
  });

  it('keeps to it on a wizard that is opened anew', () => {
    const state = plus(NO_ROOT, { type: 'chose', branch: 'root.device', option: 'app' });
    const { told } = settle(state, sight({ page: 'assign-mfa', step: 'select' }, [], 'role', 5000));
    expect(told.join()).not.toContain('reopened');
  });
});
