import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../console/catalogue.ts';
import type { Place } from '../console/page.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import type { EventBody } from './event.ts';
import { apply, EMPTY, type RunState } from './fold.ts';
import { judge } from './judge.ts';
import { stamp } from './log.ts';
import { nextEntry } from './plan.ts';
import type { Sight } from './sight.ts';

const text = readFileSync(new URL('../../assets/guides/secure-new-account/guide.md', import.meta.url), 'utf8');
const guide = readGuide(text, VOCABULARY).guide as Guide;
let count = 0;

const after = (state: RunState, body: EventBody, at = 1000) => apply(state, stamp(body, `e${count++}`, at));
const done = (state: RunState, ...actions: string[]) =>
  actions.reduce((one, action) => after(one, { type: 'done', action, grade: 'confirmed' }), state);
const chose = (state: RunState, branch: string, option: string) => after(state, { type: 'chose', branch, option });

/** What a page shows: a place, who is signed in, and which controls are there or checked. */
function sight(place: Place, shown: string[] = [], principal: Sight['principal'] = 'root', since = 0): Sight {
  const shows: Sight['shows'] = (result, action) =>
    result.is === 'checked'
      ? shown.includes(action?.id ?? '')
      : shown.includes(result.control) === (result.is === 'shown');
  return { place, principal, since, shows };
}

/** Everything the page tells, and the state after it. */
function settle(state: RunState, page: Sight): { state: RunState; told: string[] } {
  const told: string[] = [];
  for (let body = judge(guide, state, page); body; body = judge(guide, state, page)) {
    told.push(short(body));
    state = after(state, body, 2000);
    if (told.length > 50) throw new Error(`never silent: ${told.slice(-4).join(' / ')}`);
  }
  return { state, told };
}

const short = (body: EventBody) =>
  body.type === 'done'
    ? `done ${body.action}`
    : 'actions' in body
      ? `${'as' in body ? body.as : body.type} ${body.actions.join(' ')}`
      : body.type;
const next = (state: RunState) => {
  const entry = nextEntry(guide, state);
  return entry && (entry.kind === 'action' ? entry.action.id : entry.branch.id);
};

const AT_WIZARD = chose(done(EMPTY, 'root.open', 'root.dashboard', 'root.add-mfa'), 'root.device', 'app');
const USER = chose(chose(done(EMPTY, ...rootDone()), 'user.password', 'auto'), 'user.permissions', 'group');

function rootDone(): string[] {
  return ['root.open', 'root.dashboard', 'root.add-mfa', 'root.device-name', 'root.back', 'root.confirm'].concat(
    guide.tasks[0]?.steps
      .flatMap((step) => step.items)
      .flatMap((item) =>
        item.kind === 'branch' ? item.branch.options.flatMap((o) => o.actions.map((a) => a.id)) : [],
      ) ?? [],
  );
}

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
    expect(next(userDone)).toBe('self.menu');
    expect(settle(userDone, sight({ page: 'dashboard' }, [], 'root')).told).toEqual([]);
    expect(settle(userDone, sight({ page: 'dashboard' }, [], 'user')).told).toEqual([
      'already self.menu self.sign-out',
      'done self.sign-in',
      'done self.new-password',
      'done self.dashboard',
    ]);
  });
});
