import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, csvOf, renderCsv } from './csv.ts';
import { AWKWARD, FINISHED, HALF, recordOf } from './fixtures/runs.ts';
import { renderOverview } from './overview.ts';

/** Reads CSV as RFC 4180 has it; written for this test alone. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (const [, field = '', end] of text.slice(1).matchAll(pattern)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const table = (text: string) => {
  const [head = [], ...rows] = parse(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
};

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1', "'＝1"],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
    ['1-1', '1-1'],
    [-1, '-1'],
  ])('writes %j as %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  it('gives every text back, and begins no cell as a formula', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...AWKWARD));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const back = parse(csvOf(rows));
        expect(back.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(rows);
        expect(back.flat().filter((one) => /^[=+\-@\t\r\n]/.test(one))).toEqual([]);
      }),
    );
  });

  it('has a line for each action: how it stands, since when, by which version, and why not', () => {
    const rows = table(renderCsv(recordOf(HALF, { name: '=Acme' })));
    const of = (id: string) => rows.find((row) => row.action_id === id);
    expect(of('root.open')).toMatchObject({
      run_name: "'=Acme",
      standing: 'confirmed',
      at_utc: '2026-11-25T09:31:00.000Z',
      guide_version: '2026.10.1',
    });
    expect(of('root.add-mfa')).toMatchObject({ standing: 'seen', guide_version: recordOf([]).guide.version });
    expect(of('root.device-name')).toMatchObject({ standing: 'skipped', skipped_because: '\'=HYPERLINK("x")' });
    expect(of('self.sign-out')).toMatchObject({ not_applicable_because: 'root-managed' });
    expect(of('user.permissions')).toMatchObject({ standing: 'open', at_utc: '' });
  });

  it('has a line for each run in the overview', () => {
    const rows = table(renderOverview([recordOf(HALF, { name: 'A' }), recordOf(FINISHED, { name: 'B', damaged: 2 })]));
    expect(rows).toMatchObject([
      { run_name: 'A', confirmed: '2', seen: '1', told: '0', skipped: '1', started_at_utc: '2026-11-25T09:30:00.000Z' },
      { run_name: 'B', open: '0', damaged_entries: '2' },
    ]);
    expect(rows[1]?.done).toBe(rows[1]?.total);
  });
});
