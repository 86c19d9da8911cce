import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/** One row of a table: a cell per column. */
export type Row = Record<string, string | number>;

/**
 * Writes a table as Markdown, so that the command which ran the benches can print all of them, one below the other.
 * @param order where it stands among the tables
 * @param notes what the reader has to know, above the table
 */
export function writeTable(order: number, title: string, notes: string, rows: readonly Row[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  const head = columns.length > 0 ? [line(columns), line(columns.map(() => '---'))] : [];
  const lines = [`## ${title}`, '', notes, '', ...head, ...body, ''];
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${order}-${title.toLowerCase().replace(/\W+/g, '-')}.md`, lines.join('\n'));
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
