// What searching costs, and what a page that never rests loses to being watched. Prints; fails only when nothing is found.
import { expect, it } from 'vitest';
import { bundle, openPlain } from '../dom/browsers.ts';
import type { timesOf } from './cost/entry.ts';
import { growTo, usersPage } from './cost/page.ts';
import { stormRows } from './cost/storm.ts';
import { type Row, writeTable } from './table.ts';

declare const cost: { timesOf: typeof timesOf };

const KINDS = ['chrome', 'firefox'] as const;
const SIZES = [1000, 7000, 20_000];

it('the cost of one search', async () => {
  const { styles, body } = await usersPage();
  const code = await bundle('../bench/cost/entry.ts', 'cost');
  const rows: Row[] = [];
  for (const kind of KINDS) {
    const browser = await openPlain(kind);
    try {
      for (const size of SIZES) {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        await page.setContent(
          `<!doctype html><html lang="en"><head><style>${styles}</style></head><body>${body}</body></html>`,
        );
        const elements = await page.evaluate(growTo, size);
        await page.evaluate(code);
        const times = await page.evaluate(() => cost.timesOf(31, 5));
        expect(times.ours?.found).toBe(1);
        expect(times['ours, in a row']?.found).toBe(1);
        expect(times['getByRole, button']?.found).toBeGreaterThan(0);
        const ms = (name: string) => times[name]?.median ?? Number.NaN;
        const both = ms('getByRole, button and link');
        rows.push({
          browser: kind,
          elements,
          'ours (button or link), ms': ms('ours').toFixed(2),
          'ours when it is not there, ms': ms('ours, not there').toFixed(2),
          'ours, in a row of a table, ms': ms('ours, in a row').toFixed(2),
          'ours, by order alone, ms': ms('ours, by order').toFixed(2),
          'getByRole (button), ms': ms('getByRole, button').toFixed(2),
          'getByRole (button, link), ms': both.toFixed(2),
          'ours / getByRole (button, link)': (ms('ours') / both).toFixed(2),
        });
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }
  writeTable(
    3,
    'Cost of one search',
    'Practice users page, clean layout, everything of one look included (page index, shadow roots, names, boxes, scope). Medians of 31 rounds of 5.',
    rows,
  );
});

it.each(KINDS)('a page that never rests, in %s', async (kind) => {
  const rows = await stormRows(kind);
  expect(rows.length).toBe(2);
  writeTable(
    4,
    `Re-render storm in ${kind}`,
    'The built extension; all its callbacks in the page are timed, forced layout included. Ten seconds each.',
    rows,
  );
});
