import { expect, it } from 'vitest';
import { driftRows, driftTable } from './drift.ts';

it('compares on the drift laboratory', { timeout: 600_000 }, async () => {
  const rows = await driftRows();
  console.log(driftTable(rows));
  const total = rows.at(-1);
  expect(total?.cases).toBeGreaterThan(500);
  // Whoever never says "not here" must be seen to be wrong: else the table shows nothing.
  expect(total?.tallies.similo.false).toBeGreaterThan(total?.tallies.ours.false ?? 0);
});
