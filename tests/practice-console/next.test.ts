import { describe, expect, it } from 'vitest';
import type { CreateForm, MfaForm } from './app/truth/forms.ts';
import { nextKeys, type Situation } from './app/truth/next.ts';

const SUMMARY: Situation['summary'] = {
  principal: { kind: 'root', name: 'practice-account' },
  accountId: '0',
  accountName: 'practice-account',
  rootHasMfa: false,
  rootSeen: false,
  selfHasMfa: false,
  selfSeen: false,
  users: [],
  groups: [],
};
const SCENARIO: Situation['scenario'] = {
  labels: '2026',
  mfa: 'none',
  personPanel: true,
  addMfaNewTab: false,
  slow: 0,
  language: 'en',
  seed: 1,
  frame: false,
  hooks: false,
  host: 'single',
  oldUrl: false,
  navigationClosed: false,
  sectionClosed: false,
  scroller: false,
  shadow: false,
  nativeDialog: false,
  dark: false,
  compact: false,
  goal: { device: 'app', permissions: 'group', password: 'auto' },
};
const MFA: MfaForm = {
  step: 0,
  name: '',
  kind: 'passkey',
  shown: false,
  serial: '',
  code1: '',
  code2: '',
  refused: false,
  busy: false,
};
const CREATE: CreateForm = {
  step: 0,
  name: '',
  access: false,
  personPanel: true,
  userType: 'center',
  passwordKind: 'auto',
  password: '',
  mustReset: true,
  way: 'group',
  groups: [],
  policies: [],
  showed: false,
  saved: false,
  busy: false,
};

const at = (route: string, summary: Partial<Situation['summary']>, more: Partial<Situation> = {}): Situation => ({
  summary: { ...SUMMARY, ...summary },
  scenario: SCENARIO,
  route,
  forms: {},
  ...more,
});

describe('next over the pages', () => {
  const done = { rootHasMfa: true, rootSeen: true };
  const user = { ...done, principal: { kind: 'user', name: 'ann' } as const, users: ['ann'] };
  it.each<[string, Situation, string[]]>([
    ['root on the dashboard', at('/home', {}), ['dashboard.add-mfa-root']],
    ['root elsewhere', at('/users', {}), ['nav.dashboard']],
    ['root on the credentials page', at('/security_credentials', {}), ['credentials.assign-mfa', 'nav.dashboard']],
    ['with MFA, dashboard not looked at', at('/users', { rootHasMfa: true }), ['nav.dashboard']],
    ['with MFA, dashboard old', at('/home', { rootHasMfa: true }, { forms: { dashboard: [] } }), ['dashboard.refresh']],
    ['while the dashboard is refreshed', at('/home', { rootHasMfa: true }), []],
    ['with MFA', at('/home', done), ['nav.users']],
    ['on the users list', at('/users', done), ['users.create']],
    ['with a user', at('/users', { ...done, users: ['ann'] }), ['bar.account-menu']],
    ['with the menu open', at('/users', { ...done, users: ['ann'] }, { forms: { menuOpen: true } }), ['menu.sign-out']],
    ['as the user', at('/home', user), ['dashboard.add-mfa-self']],
    ['as the user, when all is done', at('/home', { ...user, selfHasMfa: true, selfSeen: true }), []],
    ['as a role', at('/home', { principal: { kind: 'role', name: 'r' } }), []],
    ['nobody', at('/home', { principal: null }), []],
  ])('%s', (_, situation, keys) => {
    expect(nextKeys(situation)).toEqual(keys);
  });
});

describe('next in the MFA wizard', () => {
  it.each<[Partial<MfaForm>, string[]]>([
    [{}, ['mfa.device-name']],
    [{ name: 'p' }, ['mfa.kind-app']],
    [{ name: 'p', kind: 'app' }, ['mfa.next']],
    [{ name: 'p', kind: 'app', busy: true }, []],
    [{ step: 1, kind: 'app' }, ['mfa.show-qr']],
    [{ step: 1, kind: 'app', shown: true }, ['mfa.code-1']],
    [{ step: 1, kind: 'app', shown: true, code1: '1' }, ['mfa.code-2']],
    [{ step: 1, kind: 'app', shown: true, code1: '1', code2: '2' }, ['mfa.finish']],
    [{ step: 1, kind: 'app', shown: true, code1: '1', code2: '2', refused: true }, ['mfa.code-1', 'mfa.code-2']],
    [{ step: 1, kind: 'token' }, ['mfa.previous']],
  ])('%o', (form, keys) => {
    expect(nextKeys(at('/security_credentials/mfa', {}, { forms: { mfa: { ...MFA, ...form } } }))).toEqual(keys);
  });
});

describe('next in the create-user wizard', () => {
  const filled = { name: 'ann', access: true, userType: 'iam' } as const;
  const second = { ...filled, step: 1 };
  it.each<[Partial<CreateForm>, string[], string[]]>([
    [{}, [], ['create.user-name']],
    [{ name: 'ann' }, [], ['create.console-access']],
    [{ name: 'ann', access: true }, [], ['create.iam-user']],
    [{ name: 'ann', access: true, personPanel: false }, [], ['create.next']],
    [{ ...filled, passwordKind: 'custom' }, [], ['create.password-auto']],
    [{ ...filled, mustReset: false }, [], ['create.must-reset']],
    [filled, [], ['create.next']],
    [second, [], ['create.create-group']],
    [{ ...second, way: 'direct' }, [], ['create.group-tile']],
    [second, ['Administrators'], ['create.group-row']],
    [{ ...second, groups: ['Administrators'] }, ['Administrators'], ['create.next']],
    [{ ...second, groups: ['Developers'] }, ['Administrators', 'Developers'], ['create.group-row']],
    [{ ...filled, step: 2 }, [], ['create.add-tag', 'create.finish']],
    [{ ...filled, step: 3 }, [], ['create.download', 'create.show-password']],
    [{ ...filled, step: 3, showed: true }, [], ['create.download', 'create.return']],
    [{ ...filled, step: 3, saved: true }, [], ['create.return']],
  ])('%o with %o', (form, groups, keys) => {
    const summary = { rootHasMfa: true, rootSeen: true, groups };
    expect(nextKeys(at('/users/create', summary, { forms: { create: { ...CREATE, ...form } } }))).toEqual(keys);
  });
});
