import { describe, expect, it } from 'vitest';
import { CATALOGUE, VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import { done, plus, USER } from '../progress/fixtures/sights.ts';
import { EMPTY } from '../progress/fold.ts';
import { CLAIMING, claimsOf } from './claims.ts';
import { type Cells, eventsOf, judged, MADE, NOW, read, reportOf, short, verdictsOf } from './fixtures/judged.ts';
import { summary, tableOf, userRow } from './fixtures/reports.ts';
import type { Case } from './judge.ts';

const GOOD = {
  'root-mfa': 'holds mfaOn',
  'root-keys': 'holds keysNone',
  'user-console': 'holds passwordThere',
  'user-mfa': 'holds mfaOn',
  'user-keys': 'holds keysNone',
  'user-password': 'holds passwordYoung',
};
const day = (days: number) => new Date(MADE - days * 86_400_000).toISOString();
const key = (used: string, rotated = day(1)): Cells => ({
  access_key_1_active: 'true',
  access_key_1_last_used_date: used,
  access_key_1_last_rotated: rotated,
});

describe('what a report answers', () => {
  it.each([
    ['all is well', {}, {}, {}],
    [
      'no MFA',
      { mfa_active: 'false' },
      { mfa_active: 'false' },
      { 'root-mfa': 'fails mfaOff', 'user-mfa': 'fails mfaOff' },
    ],
    [
      'a root user that cannot sign in',
      { mfa_active: 'false', password_enabled: 'FALSE' },
      {},
      { 'root-mfa': 'unknown rootNoPassword' },
    ],
    ['a key of the root user', { access_key_2_active: 'true' }, {}, { 'root-keys': 'fails keysThere' }],
    ['an inactive key of the root user', { access_key_1_last_rotated: day(9) }, {}, { 'root-keys': 'fails keysThere' }],
    [
      'a root user of which nothing is said',
      { mfa_active: 'N/A', access_key_1_active: 'N/A' },
      {},
      { 'root-mfa': 'unknown notSaid', 'root-keys': 'unknown notSaid' },
    ],
    [
      'no console access',
      {},
      { password_enabled: 'false', password_last_changed: 'N/A' },
      { 'user-console': 'fails passwordNone', 'user-password': 'holds passwordNone' },
    ],
    ['a key in use', {}, key(day(1)), { 'user-keys': 'holds keysInUse' }],
    ['a key that was never used', {}, key('N/A'), { 'user-keys': 'fails keyNeverUsed' }],
    [
      'a key that was switched off',
      {},
      { access_key_1_active: 'false', access_key_1_last_rotated: day(9) },
      { 'user-keys': 'holds keysOff' },
    ],
    ['a key just within its time', {}, key(day(44), day(90)), { 'user-keys': 'holds keysInUse' }],
    ['a key that is not used any more', {}, key(day(45)), { 'user-keys': 'fails keyUnused' }],
    ['a key that is old', {}, key(day(1), day(91)), { 'user-keys': 'fails keyOld' }],
    ['an old password', {}, { password_last_changed: day(91) }, { 'user-password': 'fails passwordOld' }],
    ['a password just within its time', {}, { password_last_changed: day(90) }, {}],
  ] as [string, Cells, Cells, Cells][])('%s', (_what, root, anna, differs) => {
    expect(short(verdictsOf(reportOf(root, anna)))).toEqual({ ...GOOD, ...differs });
  });

  it('counts days up to the report, not up to now', () => {
    const [, , , , keys] = verdictsOf(reportOf({}, key(day(50))), EMPTY, { at: NOW + 86_400_000 * 30 });
    expect(keys).toMatchObject({ is: 'fails', values: { days: 50 } });
  });

  it.each([
    ['nobody was picked', undefined, 'userNotPicked'],
    ['somebody was picked who is not in it', 'bob', 'userNotThere'],
  ])('nothing of a user where %s', (_why, user, because) => {
    expect(short(verdictsOf(reportOf(), EMPTY, { user }))).toMatchObject({
      'root-mfa': 'holds mfaOn',
      'user-mfa': `unknown ${because}`,
    });
  });

  it('nothing of a root user that has no row', () => {
    expect(short(verdictsOf(read(tableOf([userRow('anna')]))))).toMatchObject({
      'root-mfa': 'unknown noRootRow',
      'root-keys': 'unknown noRootRow',
    });
  });
});

describe('what an account summary answers', () => {
  it.each([
    [{}, { 'root-mfa': 'holds mfaOn', 'root-keys': 'holds keysNone' }],
    [
      { AccountMFAEnabled: 0, AccountAccessKeysPresent: 1 },
      { 'root-mfa': 'fails mfaOff', 'root-keys': 'fails keysThere' },
    ],
    [{ AccountMFAEnabled: 0, AccountPasswordPresent: 0 }, { 'root-mfa': 'unknown rootNoPassword' }],
  ])('%j', (map, answers) => {
    const verdicts = verdictsOf(read(summary(map)));
    expect(short(verdicts)).toMatchObject({ ...answers, 'user-mfa': 'unknown notSaid' });
    expect(verdicts.every(({ namesNoAccount }) => namesNoAccount)).toBe(true);
  });

  it('verifies, with itself as the witness', () => {
    const told = done(EMPTY, 'root.confirm');
    expect(eventsOf(read(summary()), told, { accountMatches: undefined }).at(-1)).toMatchObject({
      ...{ type: 'verified', actions: ['root.confirm'], by: 'account-summary', reportAt: NOW },
    });
  });
});

describe('an account summary in a file', () => {
  const told = plus(EMPTY, { type: 'done', action: 'root.confirm', grade: 'told' }, MADE);
  const off = read(summary({ AccountMFAEnabled: 0 }));

  it('is of the time at which it was saved, and decides nothing about what was done after that', () => {
    const more = { savedAt: MADE - 1, accountMatches: undefined };
    expect(short(verdictsOf(off, told, more))).toMatchObject({ 'root-mfa': 'unknown older' });
    expect(eventsOf(off, told, more)).toEqual([]);
    expect(verdictsOf(off, told, more)[0]?.tryAfter).toBeUndefined();
  });

  it('decides about what was done before', () => {
    expect(eventsOf(off, told, { savedAt: MADE, accountMatches: undefined })).toEqual([
      { type: 'contradicted', actions: ['root.confirm'], by: 'account-summary', reportAt: MADE },
    ]);
  });
});

describe('what is not judged', () => {
  it.each([
    ['of another account', { accountMatches: false }, 'verify.otherAccount'],
    ['while the run has no account', { accountMatches: undefined }, 'verify.noAccountYet'],
    ['of a time to come', { at: MADE - 3_600_000 }, 'verify.future'],
  ] as [string, Partial<Case>, string][])('a report %s', (_what, more, text) => {
    expect(judged(reportOf(), USER, more)).toEqual({ problem: { text, values: {} } });
  });
});

describe('what a guide claims', () => {
  it('is told by controls that the catalogue has', () => {
    expect(CLAIMING.filter((control) => !CATALOGUE.has(control))).toEqual([]);
  });

  it('is the same in any guide, whatever its actions are called', () => {
    const text = `---
id: other
version: "1"
---

## One <!-- waymark id: one, principal: root -->

1. Look. <!-- waymark id: look, result: gone dashboard.add-mfa-root -->
2. Finish. <!-- waymark id: finish, control: mfa.finish, result: shown mfa.assigned -->

## Two <!-- waymark id: two -->

1. Sign in. <!-- waymark id: in, result: signed-in user -->
2. Finish. <!-- waymark id: end, control: mfa.finish, result: shown mfa.assigned -->
3. See it. <!-- waymark id: see, result: shown dashboard.you-have-mfa -->
`;
    const other = readGuide(text, VOCABULARY).guide as Guide;
    expect(claimsOf(other, EMPTY).map(({ question, action, isAim }) => [question, action, isAim])).toEqual([
      ['root-mfa', 'look', true],
      ['root-mfa', 'finish', false],
      ['user-mfa', 'end', false],
      ['user-mfa', 'see', true],
    ]);
  });
});
