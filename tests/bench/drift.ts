// The drift laboratory's table: ours beside Playwright's rule and plain Similo, on the very same cases.
import { openLab } from '../drift/lab.ts';
import type { Outcome } from '../drift/page/judge.ts';
import type { LocatorName } from '../drift/page/locators.ts';
import type { Result } from '../drift/page/run.ts';
import { judged, tallyOf } from '../drift/report.ts';
import type { Row } from './table.ts';

/** Who is in the table. */
export const COMPARED = ['ours', 'role and name', 'similo'] as const satisfies readonly LocatorName[];

/** One line: a kind of change, alone or among others, and what everybody made of its cases. */
export interface DriftRow {
  change: string;
  cases: number;
  /** Cases in which a ring is expected, and those of ours that have it. */
  expected: number;
  found: number;
  tallies: Record<(typeof COMPARED)[number], Record<Outcome, number>>;
}

/** Half of the cases of a run: Similo reads every element of a page, which takes its time. */
const CASES = 1000;

/**
 * Carries out one run with everybody. Texts, which are read and never ringed, are left out: nobody else looks for them.
 * @returns a row for each kind of change, the most frequent first, and the total last
 */
export async function driftRows(seed = 1, cases = CASES): Promise<DriftRow[]> {
  const lab = await openLab('chrome');
  try {
    const all = judged(
      await lab.run(
        seed,
        Array.from({ length: cases }, (_, number) => number),
        COMPARED,
      ),
    );
    const controls = all.filter(({ isText }) => !isText);
    const kinds = new Set(controls.flatMap((result) => result.kinds));
    const rows = [...kinds].map((kind) =>
      rowOf(
        kind,
        controls.filter((result) => result.kinds.includes(kind)),
      ),
    );
    return [...rows.sort((a, b) => b.cases - a.cases), rowOf('all cases', controls)];
  } finally {
    await lab.close();
  }
}

function rowOf(change: string, results: readonly Result[]): DriftRow {
  const expected = results.filter(({ counts }) => counts);
  return {
    change,
    cases: results.length,
    expected: expected.length,
    found: expected.filter(({ outcomes }) => outcomes.ours === 'right').length,
    tallies: {
      ours: tallyOf(results, 'ours'),
      'role and name': tallyOf(results, 'role and name'),
      similo: tallyOf(results, 'similo'),
    },
  };
}

/** The rows as they are printed: right / wrong / false / missed of each. What is left of the cases is rightly no ring. */
export const printed = (rows: readonly DriftRow[]): Row[] =>
  rows.map(({ change, cases, expected, found, tallies }) => ({
    change,
    cases,
    'ring expected': expected,
    'ours found': found,
    ...Object.fromEntries(COMPARED.map((who) => [who, cell(tallies[who])])),
  }));

const cell = (tally: Record<Outcome, number>) => `${tally.right} / ${tally.wrong} / ${tally.false} / ${tally.missed}`;
