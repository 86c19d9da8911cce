import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guide } from '../progress/fixtures/sights.ts';
import { EMPTY } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { withoutRoot } from '../progress/no-root.ts';
import { FINISHED, HALF, RUN, recordOf as runRecord } from './fixtures/runs.ts';
import { problemsOf, type Schema } from './fixtures/schema-check.ts';
import { renderJson } from './json.ts';

const SCHEMA_FILE = new URL('../../assets/schemas/run.schema.json', import.meta.url);
const SCHEMA: Schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
const saved = (...how: Parameters<typeof runRecord>) => JSON.parse(renderJson(runRecord(...how)));

const at = Date.UTC(2026, 10, 25, 12);
const recordOf = (events: Parameters<typeof renderJson>[0]['events']) =>
  JSON.parse(renderJson({ guide, events, writtenAt: at, version: '1.2.3' }));

describe('a saved run', () => {
  it('says of what does not apply why, and counts it neither as done nor as open', () => {
    const said = withoutRoot(guide, EMPTY, 'root-managed');
    const record = recordOf(said ? [stamp(said, '1', at)] : []);
    const [action] = record.tasks[0].actions;
    expect(action).toMatchObject({
      outcome: 'not-applicable',
      because: 'root-managed',
      at: '2026-11-25T12:00:00.000Z',
    });
    expect(record).toMatchObject({ done: 0, writtenBy: 'Waymark 1.2.3' });
    expect(record.total).toBeLessThan(recordOf([]).total);
    expect(record.log[0]).toMatchObject({ v: 2, type: 'not-applicable', because: 'root-managed' });
  });

  it('says of what is open that it is', () => {
    expect(recordOf([]).tasks[0].actions[0]).toMatchObject({ outcome: 'open' });
  });
});

describe('the schema of saved runs', () => {
  it('describes what is saved', () => {
    for (const bodies of [[], HALF, FINISHED])
      for (const more of [{ name: 'Acme <b>' }, { id: undefined }])
        expect(problemsOf(saved(bodies, more), SCHEMA)).toEqual([]);
    expect(saved(HALF, { name: 'Acme' }).run).toEqual({ id: RUN, name: 'Acme' });
    expect(problemsOf(saved(HALF, { damaged: 2 }), SCHEMA)).toEqual([]);
  });

  it('says how many entries could not be read, where there are any', () => {
    expect(saved(HALF, { damaged: 2 }).damaged).toBe(2);
    expect(saved(HALF, { damaged: 0 })).not.toHaveProperty('damaged');
  });

  it.each([
    [{ account: '123456789012' }, '$: has one more: account'],
    [{ run: { id: RUN, account: 'x' } }, '$.run: has one more: account'],
    [{ formatVersion: 2 }, '$.formatVersion: is not 1'],
    [
      { log: [{ v: 1, id: 'x', at: '2026-11-25T12:00:00.000Z', type: 'done', action: 'a' }] },
      '$.log[0]: is not one of the forms',
    ],
    [
      { log: [{ v: 1, id: 'x', at: '25.11.2026', type: 'reopened', actions: [] }] },
      '$.log[0]: is not one of the forms',
    ],
  ])('does not describe %j', (wrong, said) => {
    expect(problemsOf({ ...saved(HALF), ...wrong }, SCHEMA)).toEqual([said]);
  });

  it('knows the events that the account’s own report brings', () => {
    const told = { id: 'x', at: '2026-11-25T12:00:00.000Z', actions: ['root.open'], by: 'credential-report' };
    const log = ['verified', 'contradicted'].map((type) => ({ v: 3, ...told, type, reportAt: told.at }));
    expect(problemsOf({ ...saved(HALF), log }, SCHEMA)).toEqual([]);
  });
});
