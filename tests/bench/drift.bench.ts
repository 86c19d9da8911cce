import { expect, it } from 'vitest';
import { driftRows, printed } from './drift.ts';
import { writeTable } from './table.ts';

it('the drift laboratory', async () => {
  const rows = await driftRows();
  writeTable(
    1,
    'Drift laboratory',
    'Practice pages after one to three seeded changes, 1,000 cases of seed 1. Of each locator: right / wrong / false (a ring although it is gone or it is another page) / missed; what is left is rightly no ring. A case stands in the row of each of its changes.',
    printed(rows),
  );
  const total = rows.at(-1);
  expect(total?.cases).toBeGreaterThan(500);
  // Whoever never says "not here" must be seen to be wrong: else the table shows nothing.
  expect(total?.tallies.similo.false).toBeGreaterThan(total?.tallies.ours.false ?? 0);
});
