import { csvOf } from './csv.ts';
import { type RunReading, readingOf, rowsOf } from './reading.ts';
import type { RunRecord } from './record.ts';
import { STANDINGS } from './standing.ts';
import { isoTime } from './time.ts';

/** A run in one line. */
export interface OverviewLine {
  reading: RunReading;
  /** How many rows the account's own report speaks against. */
  contradicted: number;
}

/** All runs, a line for each, in the order in which they are given. */
export function overviewOf(records: readonly RunRecord[]): OverviewLine[] {
  return records.map(readingOf).map((reading) => ({
    reading,
    contradicted: rowsOf(reading).filter((row) => row.contradicted).length,
  }));
}

const time = (at: number | undefined): string => (at === undefined ? '' : isoTime(at));

/** All runs as CSV, a line for each: how far it is, and how many actions are known in which way. */
export function renderOverview(records: readonly RunRecord[]): string {
  const head = [
    ...['run_name', 'run_id', 'guide', 'guide_version', 'started_at_utc', 'last_at_utc', 'done', 'total'],
    ...STANDINGS.map((one) => one.replace('-', '_')),
    'contradicted',
    'damaged_entries',
  ];
  const lines = overviewOf(records).map(({ reading, contradicted }) => [
    reading.name ?? '',
    reading.id ?? '',
    reading.guide.id,
    reading.guide.version,
    time(reading.startedAt),
    time(reading.lastAt),
    reading.done,
    reading.total,
    ...STANDINGS.map((one) => reading.counts[one]),
    contradicted,
    reading.damaged,
  ]);
  return csvOf([head, ...lines]);
}
