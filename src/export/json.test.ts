import { describe, expect, it } from 'vitest';
import { guide } from '../progress/fixtures/sights.ts';
import { EMPTY } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { withoutRoot } from '../progress/no-root.ts';
import { renderJson } from './json.ts';

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
