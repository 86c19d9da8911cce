import { namedAs, type Row, type RunReading, readingOf } from './reading.ts';
import type { RunRecord } from './record.ts';
import { isoTime } from './time.ts';

/**
 * What a spreadsheet would take for a formula: it is kept from that by an apostrophe before it. Full-width signs count as
 * well, and a line break before one. (OWASP, CSV injection; documented, 2026-11.)
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell: no formula, and quoted where its text needs that (RFC 4180). */
export function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV: lines end as RFC 4180 has it, and a mark says that it is UTF-8, without which Excel takes it for another. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Headings for programs and people alike, the same in every language. */
const COLUMNS = [
  'run_name',
  'run_id',
  'guide',
  'task_id',
  'task',
  'action_id',
  'action',
  'standing',
  'at_utc',
  'guide_version',
  'skipped_because',
  'not_applicable_because',
  'verified_by',
  'verified_at_utc',
  'contradicted_by',
  'contradicted_at_utc',
  'serves',
];

/** A run as CSV, a line for each action. */
export function renderCsv(record: RunRecord): string {
  const reading = readingOf(record);
  const lines = reading.tasks.flatMap((task) =>
    task.rows.map((row) => [
      reading.name ?? '',
      reading.id ?? '',
      reading.guide.id,
      task.id,
      task.title,
      ...cellsOf(row, reading),
    ]),
  );
  return csvOf([COLUMNS, ...lines]);
}

function cellsOf(row: Row, { controls }: RunReading): string[] {
  const { id, text, standing, at, guideVersion = '', reason = '', because = '', verified, contradicted, serves } = row;
  const named = controls.filter(({ control }) => serves.includes(control.id)).map(({ control }) => control);
  const controlNames = named.map(namedAs);
  const said = [verified, contradicted].flatMap((one) => (one ? [one.by, isoTime(one.at)] : ['', '']));
  return [
    id,
    text,
    standing,
    at === undefined ? '' : isoTime(at),
    guideVersion,
    reason,
    because,
    ...said,
    controlNames.join('; '),
  ];
}
