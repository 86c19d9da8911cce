import { describe, expect, it } from 'vitest';
import { actionsOfTask } from '../guide/actions.ts';
import type { Event, EventBody } from '../progress/event.ts';
import { BEGUN, FINISHED, guide, HALF, logOf, recordOf } from './fixtures/runs.ts';
import { FORMAT_IDS, FORMATS, fileName } from './formats.ts';
import { readingOf, rowsOf } from './reading.ts';
import { STANDINGS, weakest } from './standing.ts';
import { readableTime } from './time.ts';

const row = (bodies: readonly EventBody[], id: string) =>
  rowsOf(readingOf(recordOf(bodies))).find((one) => one.id === id);

describe('a run as it is read for every format', () => {
  it('keeps the grades apart, and what was not done here apart from them', () => {
    const { counts } = readingOf(recordOf(HALF));
    expect(counts).toMatchObject({ confirmed: 2, seen: 1, told: 0, skipped: 1, already: 1, passed: 1, verified: 0 });
    expect(counts['not-applicable']).toBe(1);
    // What was skipped is not done.
    expect(readingOf(recordOf(HALF)).done).toBe(5);
    expect(counts.open).toBeGreaterThan(5);
  });

  it('says by which version of the guide each thing came to stand so', () => {
    expect(readingOf(recordOf(HALF)).versions.map(({ version }) => version)).toEqual(['2026.10.1', guide.version]);
    expect(row(HALF, 'root.open')?.guideVersion).toBe('2026.10.1');
    expect(row(HALF, 'root.device-name')).toMatchObject({ guideVersion: guide.version, standing: 'skipped' });
    const again: EventBody = { type: 'done', action: 'root.open', grade: 'told' };
    expect(row([...HALF, again], 'root.open')?.guideVersion).toBe(guide.version);
  });

  it('has one row for a choice that was never made, which stands as its ways do', () => {
    expect(row([], 'root.device')).toMatchObject({ standing: 'open' });
    expect(row(FINISHED, 'root.device')).toMatchObject({ standing: 'already' });
    expect(row(HALF, 'root.device')).toBeUndefined();
  });

  it('takes a repeated event once, and a moment that no calendar has for none', () => {
    const events = logOf(HALF);
    expect(readingOf(recordOf([], { events: [...events, ...events] }))).toEqual(readingOf(recordOf(HALF)));
    const far: Event[] = [{ ...logOf(FINISHED)[0], at: 1e300 } as Event];
    for (const id of FORMAT_IDS)
      expect(FORMATS[id].render(recordOf([], { events: far }), (word) => word)).not.toContain('1e+300');
    expect(readableTime(Number.NaN)).toBe('');
    expect(readableTime(0)).toBe('1970-01-01 00:00:00 +00:00');
  });

  it.each([
    [['confirmed', 'open'], 'open'],
    [['verified', 'confirmed'], 'confirmed'],
    [['verified', 'not-applicable'], 'verified'],
    [['not-applicable'], 'not-applicable'],
    [['told', 'seen', 'passed'], 'told'],
    [[], 'open'],
  ] as const)('%j together stand as %s', (standings, together) => {
    expect(weakest(standings)).toBe(together);
    expect(STANDINGS).toContain(together);
  });

  it('names the requirements that its actions serve, and how they stand', () => {
    const read = (bodies: readonly EventBody[]) =>
      readingOf(recordOf(bodies)).controls.map(({ control, standing, contradicted }) => [
        control.id,
        standing,
        contradicted,
      ]);
    const ids = guide.tasks.flatMap(actionsOfTask).flatMap(({ serves = [] }) => serves);
    expect(read([]).map(([id]) => id)).toEqual(expect.arrayContaining([...new Set(ids)]));
    expect(new Set(read([]).map(([, standing]) => standing))).toEqual(new Set(['open']));
    expect(new Set(read(FINISHED).map(([, standing]) => standing))).toEqual(new Set(['already']));
    const told = { by: 'credential-report', reportAt: BEGUN } as const;
    const actions = guide.tasks.flatMap(actionsOfTask).filter(({ serves }) => serves?.includes('cis-5.0.0/1.4'));
    const against: EventBody = { type: 'contradicted', actions: actions.map(({ id }) => id), ...told };
    expect(read([...FINISHED, against])).toContainEqual(['cis-5.0.0/1.4', 'already', true]);
    const proven: EventBody = { ...against, type: 'verified' };
    expect(read([...FINISHED, proven])).toContainEqual(['cis-5.0.0/1.4', 'verified', false]);
  });
});

describe('the name of a saved file', () => {
  it.each([
    [undefined, 'waymark-secure-new-account-2026-11-26.csv'],
    ['Acme / Zürich: 株式会社', 'waymark-Acme-Zürich-株式会社-2026-11-26.csv'],
    ['../../etc', 'waymark-etc-2026-11-26.csv'],
    ['***', 'waymark-secure-new-account-2026-11-26.csv'],
    ['x'.repeat(99), `waymark-${'x'.repeat(60)}-2026-11-26.csv`],
  ])('of a run that is called %j', (name, file) => {
    expect(fileName(recordOf([], { name }), 'csv')).toBe(file);
  });

  it.each(['𠮷', '株', 'é', 'x'])('has room on every disk, though the name is of nothing but %s', (sign) => {
    const name = fileName(recordOf([], { name: sign.repeat(80) }), 'xapi.json');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(new RegExp(`^waymark-(${sign}){45,60}-2026-11-26\\.xapi\\.json$`, 'u'));
  });
});
