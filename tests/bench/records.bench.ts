import { expect, it } from 'vitest';
import { tableOf } from './records/table.ts';
import { recordRows } from './records.ts';

it('finds recorded elements on newer pages, or says that they are gone', { timeout: 600_000 }, async () => {
  const rows = await recordRows();
  if (typeof rows === 'string') return console.log(rows);
  console.log(tableOf(rows));
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
