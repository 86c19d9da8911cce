import { expect, it } from 'vitest';
import { cellsOf } from './records/table.ts';
import { recordRows } from './records.ts';
import { writeTable } from './table.ts';

const TITLE = 'Recorded pages, one to five years apart';
const NOTES =
  'Of each recorded element: found on the newer page (at the right spot: the same thing would be ringed); something else found; false answers when the element is taken away (exact twins elsewhere apart), and on another page. Below ours at other grades of agreement.';

it('finds recorded elements on newer pages, or says that they are gone', { timeout: 600_000 }, async () => {
  const rows = await recordRows();
  if (typeof rows === 'string') return writeTable(2, TITLE, rows, []);
  writeTable(2, TITLE, NOTES, rows.map(cellsOf));
  const [ours, role, similo] = rows;
  expect(ours?.pairs).toBe(378);
  expect(ours?.share.wrong).toBeLessThanOrEqual(0.5);
  expect(ours?.share.gone).toBeLessThanOrEqual(3.2);
  expect(ours?.share.otherPage).toBeLessThanOrEqual(1.3);
  expect(ours?.share.spot).toBeGreaterThanOrEqual(78);
  // The others are what their descriptions say: far more wrong answers, or far fewer right ones.
  expect(role?.share.spot).toBeLessThan(ours?.share.spot ?? 0);
  expect(similo?.share.gone).toBeGreaterThan(80);
});
