// Whatever a person gives as a report is refused or judged: nothing is thrown, and nothing hangs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guide, USER } from '../progress/fixtures/sights.ts';
import { COLUMNS, PASSWORD_FILES, printed, rootRow, summary, tableOf, userRow } from './fixtures/reports.ts';
import { judgeReport } from './judge.ts';
import { readAccountReport } from './read.ts';

/** How many inputs: the whole number is asked for by `WAYMARK_INPUTS=10000`. */
const RUNS = Number(process.env.WAYMARK_INPUTS ?? 400);
/** What one input may take, load of the machine included. Milliseconds. */
const MOST = 500;

const NOW = Date.parse('2026-11-25T12:00:00Z');
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('true', 'false', 'N/A', 'no_information', 'not_supported', '', '2026-11-25T09:00:00Z'),
  },
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r',
    '=1+1',
    '<root_account>',
    'arn:aws:iam::111122223333:root',
    '9999999999999999999',
    '2026-13-45T99:99:99Z',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const row = fc
  .record(Object.fromEntries(COLUMNS.map((name) => [name, cell])), { requiredKeys: [] })
  .map((cells) => cells as Readonly<Record<string, string>>);
const table = fc
  .tuple(fc.array(row, { maxLength: 5 }), fc.shuffledSubarray(COLUMNS))
  .map(([rows, columns]) =>
    tableOf(
      [rootRow(rows[0]), ...rows.map((one, index) => userRow(`u${index}`, one))],
      columns.length > 3 ? COLUMNS : columns,
    ),
  );
const json = fc.oneof(
  fc.json(),
  fc
    .dictionary(
      fc.constantFrom(
        'SummaryMap',
        'AccountMFAEnabled',
        'AccountAccessKeysPresent',
        'Content',
        'State',
        'GeneratedTime',
        'ReportFormat',
        '__proto__',
      ),
      fc.jsonValue(),
    )
    .map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.integer(), fc.jsonValue())
    .map(([mfa, keys]) => summary({ AccountMFAEnabled: mfa, AccountAccessKeysPresent: keys })),
);
const good = fc.constantFrom(
  tableOf([rootRow(), userRow('anna')]),
  printed(tableOf([rootRow(), userRow('anna')])),
  summary(),
  ...PASSWORD_FILES,
);
/** A good one with something cut off, put in, or said twice. */
const damaged = fc
  .tuple(good, fc.nat(), fc.nat(60), fc.oneof(cell, fc.string({ unit: 'binary' })))
  .map(([text, at, length, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  });
const long = fc
  .tuple(fc.constantFrom('"', ',', '\n', '{', '[', '{"a":', 'user,arn\n', '\t', 'A'), fc.nat(20_000))
  .map(([part, times]) => part.repeat(times));
const input = fc.oneof(
  table,
  damaged,
  json,
  long,
  good,
  fc.string({ unit: 'binary', maxLength: 400 }),
  table.map((text) => printed(text)),
);

const picked = fc.option(fc.constantFrom('u0', 'anna', '__proto__', ''), { nil: undefined });
const matches = fc.constantFrom(true, false, undefined);

describe('a report of any form', () => {
  const met = { refused: 0, judged: 0 };
  it(`is refused or judged (${RUNS} of them)`, () => {
    fc.assert(
      fc.property(input, picked, matches, (text, user, accountMatches) => {
        const begun = performance.now();
        const { report, problem } = readAccountReport(text);
        const judgement = report && judgeReport({ report, guide, state: USER, user, at: NOW, accountMatches });
        expect(performance.now() - begun).toBeLessThan(MOST);
        if (problem) expect(problem.text).toMatch(/^verify\.\w+$/);
        else expect(judgement?.verdicts?.length ?? judgement?.problem?.text).toBeTruthy();
        met[problem ? 'refused' : 'judged'] += 1;
      }),
      { numRuns: RUNS, seed: 5 },
    );
    // Both were met, or nothing was tried.
    expect(Math.min(met.refused, met.judged)).toBeGreaterThan(RUNS / 20);
  }, 120_000);

  it('never says what stood in a file with a password', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PASSWORD_FILES), fc.string({ minLength: 3 }), (file, secret) => {
        const { problem } = readAccountReport(`${file}\n${secret}`);
        expect(problem).toEqual({ text: 'verify.passwordFile', values: {} });
      }),
      { numRuns: Math.min(RUNS, 500) },
    );
  });
});
