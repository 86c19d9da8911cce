import { describe, expect, it } from 'vitest';
import { isoTime } from '../export/time.ts';
import { readLog } from './log.ts';

const entry = (at: unknown) => ({ v: 1, id: 'e', at, type: 'done', action: 'a', grade: 'told' });
const report = (reportAt: unknown) => ({
  ...{ v: 3, id: 'e', at: 1, type: 'verified', actions: ['a'], by: 'credential-report' },
  reportAt,
});

describe('the times of a log', () => {
  it.each([0, 1, -1, Date.UTC(2026, 10, 25), Date.UTC(9999, 11, 31)])('are moments, as %s is', (at) => {
    expect(readLog([[entry(at), { ...report(at), id: 'f' }]])).toMatchObject({
      damaged: [],
      events: [{ at }, { reportAt: at }],
    });
    expect(isoTime(at)).toMatch(/^\d{4}-/);
  });

  it.each([
    1e300,
    -1e300,
    8.64e15,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1',
    null,
    undefined,
    { valueOf: 0, toString: 0 },
  ])('that are no moments, as %j, are set aside: nothing could be drawn or saved with them', (at) => {
    expect(readLog([[entry(at)]])).toMatchObject({ events: [], damaged: [{ index: 0 }] });
    expect(readLog([[report(at)]])).toMatchObject({ events: [], damaged: [{ index: 0 }] });
  });
});
