import { parse } from '@vanillaes/csv';
import { type Read, refuse } from './problem.ts';

/** A row of a table, with the line that it begins on. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/** All rows of a table, the first included; empty ones are left out. Each has as many cells as the first. */
export function rowsOf(text: string): Read<readonly Row[]> {
  const parsed = parsedOf(text);
  if (!Array.isArray(parsed)) return refuse('verify.badQuotes', { line: parsed });
  const rows: Row[] = [];
  let line = 1;
  for (const cells of parsed) {
    if (cells.length > 1 || cells[0]?.trim()) rows.push({ line, cells });
    line += cells.join('').split('\n').length;
  }
  const width = rows[0]?.cells.length ?? 0;
  const odd = rows.find(({ cells }) => cells.length !== width);
  return odd ? refuse('verify.badRow', { line: odd.line, count: odd.cells.length, expected: width }) : { report: rows };
}

/** Rows as the parser gives them, or the line on which a quotation mark stands that has no meaning. */
function parsedOf(text: string): string[][] | number {
  // The parser drops what follows a mark that is never closed.
  const unclosed = text.split('"').length % 2 === 0;
  const line = text.split('\n').findIndex((one) => one.split('"').length % 2 === 0) + 1;
  if (unclosed) return line;
  try {
    return parse(text) as string[][];
  } catch (error) {
    return Number(/row:(\d+)/.exec(String(error))?.[1] ?? 1);
  }
}
