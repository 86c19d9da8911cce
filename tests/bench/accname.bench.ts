// Accessible names: how many are right, how long they take, what they weigh. Prints; fails when ours are not the better.
import { expect, it } from 'vitest';
import { nameSizes, namesIn, timesIn } from './accname.ts';
import { writeTable } from './table.ts';

const KINDS = ['chrome', 'firefox'] as const;

it('accessible names that are right', async () => {
  const rows = [];
  for (const kind of KINDS) rows.push(await namesIn(kind));
  for (const { ours, library } of rows) expect(ours).toBeGreaterThan(library);
  writeTable(
    5,
    'Accessible names',
    'Cases written from Accname 1.2, HTML-AAM and WAI-ARIA 1.2 (`tests/accname/cases`), answered right. "Apart": answered only by what a field holds, which is never read.',
    rows.map(({ browser, cases, ours, library, tree, apart }) => ({
      browser,
      cases,
      ours,
      'dom-accessibility-api 0.7.1': library,
      "the browser's own tree": tree ?? 'cannot be asked',
      apart,
    })),
  );
});

it('what accessible names cost', async () => {
  const rows = [];
  for (const kind of KINDS) rows.push({ browser: kind, ...(await timesIn(kind)) });
  writeTable(
    6,
    'Cost of accessible names',
    'All controls of a page, clean layout, milliseconds (medians of 15 rounds of 4). "Search": prefilter, then the exact name of what is left.',
    rows,
  );
});

it('what accessible names weigh', async () => {
  const sizes = Object.entries(await nameSizes());
  expect(sizes.every(([, { gzip }]) => gzip > 0)).toBe(true);
  writeTable(
    7,
    'Size',
    'Bundled by Vite with all that it needs.',
    sizes.map(([what, { minified, gzip }]) => ({ what, 'minified, bytes': minified, 'gzip, bytes': gzip })),
  );
});
