import { describe, expect, it } from 'vitest';
import { chose, done, plus, USER } from '../progress/fixtures/sights.ts';
import { EMPTY } from '../progress/fold.ts';
import { type Cells, eventsOf, judged, MADE, NOW, proposed, read, reportOf, verdictsOf } from './fixtures/judged.ts';
import { printed, rootRow, tableOf, userRow } from './fixtures/reports.ts';
import { type Case, RENEWED_EVERY } from './judge.ts';

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
