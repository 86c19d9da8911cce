import { describe, expect, it } from 'vitest';
import { CATALOGUE, VOCABULARY } from '../console/catalogue.ts';
import type { Guide } from '../guide/model.ts';
import { readGuide } from '../guide/read.ts';
import type { EventBody } from '../progress/event.ts';
import { chose, done, guide, plus, USER } from '../progress/fixtures/sights.ts';
import { EMPTY, type RunState } from '../progress/fold.ts';
import { CLAIMING, claimsOf } from './claims.ts';
import { printed, rootRow, summary, tableOf, userRow } from './fixtures/reports.ts';
import { type Case, judgeReport, RENEWED_EVERY, type Verdict } from './judge.ts';
import { readAccountReport } from './read.ts';
import type { AccountReport } from './report.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const MADE = Date.parse('2026-11-25T10:00:00Z');
type Cells = Record<string, string>;

const read = (text: string): AccountReport => {
  const { report, problem } = readAccountReport(text);
  if (!report) throw new Error(problem.text);
  return report;
};
/** A report that says when it was made. */
const reportOf = (root: Cells = {}, anna: Cells = {}) => read(printed(tableOf([rootRow(root), userRow('anna', anna)])));

const judged = (report: AccountReport, state: RunState, more: Partial<Case> = {}) =>
  judgeReport({ report, guide, state, user: 'anna', at: NOW, accountMatches: true, ...more });
const verdictsOf = (report: AccountReport, state: RunState = EMPTY, more: Partial<Case> = {}): readonly Verdict[] =>
  judged(report, state, more).verdicts ?? [];
const short = (verdicts: readonly Verdict[]) =>
  Object.fromEntries(verdicts.map(({ question, is, because }) => [question, `${is} ${because.split('.').at(-1)}`]));
const eventsOf = (report: AccountReport, state: RunState, more: Partial<Case> = {}): readonly EventBody[] => {
  const judgement = judged(report, state, more);
  if (judgement.problem) throw new Error(judgement.problem.text);
  return judgement.events;
};
const proposed = (events: readonly EventBody[]) =>
  events.map((body) => `${'as' in body ? body.as : body.type} ${'actions' in body ? body.actions.join(' ') : ''}`);

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

describe('what a report means for a run', () => {
  const ROOT_DONE = ['root.app.finish', 'root.confirm'];
  const inApp = chose(EMPTY, 'root.device', 'app');

  it('verifies what the log says, once', () => {
    const state = done(USER, 'user.console-access', 'self.confirm');
    const events = eventsOf(reportOf(), state);
    const sure = events.flatMap((body) => (body.type === 'verified' ? body.actions : []));
    expect(sure).toEqual(expect.arrayContaining(['root.confirm', 'user.console-access', 'self.confirm']));
    expect(sure).not.toContain('self.app.finish');
    const after = events.reduce((one, body) => plus(one, body, NOW), state);
    expect(after.outcomes['root.confirm']).toMatchObject({ grade: 'verified', at: 1000, verified: { at: MADE } });
    expect(eventsOf(reportOf(), after)).toEqual([]);
  });

  it('needs no more of a task whose aim is reached', () => {
    const [settled, verified] = eventsOf(reportOf({}, { mfa_active: 'N/A' }), inApp);
    expect(settled).toMatchObject({ type: 'settled', as: 'already' });
    expect(settled && 'actions' in settled && settled.actions).not.toContain('root.confirm');
    expect(verified).toMatchObject({ type: 'verified', actions: ['root.confirm'], reportAt: MADE });
  });

  it('contradicts what the log says, and lifts that later', () => {
    const bad = reportOf({ mfa_active: 'false' }, { mfa_active: 'false', password_enabled: 'false' });
    const state = done(inApp, ...ROOT_DONE, 'user.console-access');
    const events = eventsOf(bad, state);
    expect(proposed(events)).toEqual(['contradicted root.app.finish root.confirm', 'contradicted user.console-access']);
    const after = events.reduce((one, body) => plus(one, body, NOW), state);
    const later = read(printed(tableOf([rootRow(), userRow('anna')]), { GeneratedTime: '2026-11-25T11:00:00Z' }));
    expect(proposed(eventsOf(later, after))).toEqual(
      expect.arrayContaining(['verified root.app.finish root.confirm', 'verified user.console-access']),
    );
    expect(proposed(eventsOf(reportOf(), after))).toEqual(
      expect.arrayContaining(['verified root.app.finish root.confirm']),
    );
  });

  it('contradicts nothing that is open, was skipped or does not apply', () => {
    const bad = reportOf({ mfa_active: 'false' }, { mfa_active: 'false' });
    const skipped = plus(inApp, { type: 'skipped', action: 'root.confirm', reason: 'later' });
    expect(eventsOf(bad, skipped)).toEqual([]);
    const none = plus(inApp, { type: 'not-applicable', actions: ROOT_DONE, because: 'root-managed' });
    expect(eventsOf(bad, none)).toEqual([]);
    expect(eventsOf(reportOf({}, { mfa_active: 'N/A' }), none).filter(({ type }) => type === 'verified')).toEqual([]);
  });

  it('decides nothing about what was done after it', () => {
    const state = plus(inApp, { type: 'done', action: 'root.confirm', grade: 'confirmed' }, MADE + 1);
    for (const root of [{}, { mfa_active: 'false' }] as Cells[]) {
      const judgement = judged(reportOf(root, { mfa_active: 'N/A' }), state);
      expect(judgement.verdicts?.[0]).toMatchObject({
        is: 'unknown',
        because: 'verify.because.older',
        tryAfter: MADE + RENEWED_EVERY,
      });
      expect(judgement.verdicts && judgement.events).toEqual([]);
    }
    const sameTime = plus(inApp, { type: 'done', action: 'root.confirm', grade: 'confirmed' }, MADE);
    expect(verdictsOf(reportOf(), sameTime)[0]).toMatchObject({ is: 'holds' });
  });

  describe('where the report has no time of its own', () => {
    const table = read(tableOf([rootRow(), userRow('anna')]));
    const LATEST = Date.parse('2026-11-25T09:00:00Z');
    const doneAt = (at: number) => plus(inApp, { type: 'done', action: 'root.confirm', grade: 'told' }, at);
    it.each([
      ['the latest time in it', LATEST, {}, 'holds'],
      ['the latest time in it', LATEST + 1, {}, 'unknown'],
      ['four hours before it was saved', NOW - RENEWED_EVERY, { savedAt: NOW, at: NOW + 5 }, 'unknown'],
      [
        'four hours before it was saved',
        LATEST + 1000,
        { savedAt: LATEST + RENEWED_EVERY + 1000, at: NOW * 2 },
        'holds',
      ],
      [
        'four hours before it was saved',
        LATEST + 1001,
        { savedAt: LATEST + RENEWED_EVERY + 1000, at: NOW * 2 },
        'unknown',
      ],
    ] as [string, number, Partial<Case>, string][])('it is of %s', (_of, at, more, is) => {
      const from = Math.max(LATEST, (more.savedAt ?? 0) - RENEWED_EVERY);
      expect(verdictsOf(table, doneAt(at), more)[0]?.is).toBe(at <= from ? 'holds' : is);
      expect(judged(table, EMPTY, more)).toMatchObject({ reportAt: from });
    });
    it('it says when AWS has a new one', () => {
      expect(verdictsOf(table, doneAt(LATEST + 1))[0]?.tryAfter).toBe(NOW + RENEWED_EVERY);
    });
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
