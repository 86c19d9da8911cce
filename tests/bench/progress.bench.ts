// How much room progress takes in the browser's storage, and what reading and writing it costs, from 5 runs to 500.
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { bundle } from '../dom/browsers.ts';
import { openExtensionPage } from '../e2e/person/browser.mjs';
import { type Setting, setUp } from '../e2e/setting.ts';
import { ask, beginStorm, quietPage } from '../faults/storm.ts';
import type { timesOf } from './progress/entry.ts';
import { bytesOf, eventsOf, runAsStored } from './progress/runs.ts';
import { median, type Row, writeTable } from './table.ts';

declare const progress: { timesOf: typeof timesOf };

const SIZES = [5, 50, 500];
const EVENTS = 100;
const ROUNDS = 7;
const BEGUN = Date.UTC(2026, 0, 1);
const TITLE = 'Stored progress';
const NOTES = `Chromium, the built extension; runs of ${EVENTS} events, made of a practice walk's at a person's pace. Bytes as the browser counts them, guides and their translations included. Append: one proposal from a page until it is stored and acknowledged, the badge included. Popup: from opening it until it lists all runs. Overview: reading and folding all runs. Report: reading one run and rendering it. Medians.`;

type Stored = Record<string, unknown>;
const guideOf = async (page: Page, run: string) => {
  const stored: Stored = await page.evaluate((key) => chrome.storage.local.get(key), `run:${run}`);
  return (stored[`run:${run}`] as { guide: { id: string; version: string; hash: string } }).guide;
};

async function plant(page: Page, count: number, guide: Awaited<ReturnType<typeof guideOf>>): Promise<number> {
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const run = runAsStored(crypto.randomUUID(), guide, eventsOf(EVENTS, guide, BEGUN + number * 86_400_000));
    bytes += bytesOf(run);
    await page.evaluate((values) => chrome.storage.local.set(values), run);
  }
  return bytes;
}

async function appendTime(page: Page, run: string): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < 40; number++) {
    const body = { type: 'skipped', action: `bench.${number}`, reason: 'not needed' };
    const message = { kind: 'propose', run, events: [{ id: crypto.randomUUID(), body }] };
    const begun = performance.now();
    expect(await ask(page, message)).toEqual({ ok: true });
    times.push(performance.now() - begun);
  }
  return median(times);
}

async function popupTime({ opened }: Setting, runs: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const page = await openExtensionPage(opened, 'src/popup/popup.html');
    await page.waitForFunction((count: number) => document.querySelectorAll('[data-run]').length === count, {}, runs);
    times.push(performance.now() - begun);
    await page.close();
  }
  return median(times);
}

it('500 runs of 100 events have room, and cost no more each than five', { timeout: 900_000 }, async () => {
  const setting = await setUp('chrome', {}, { start: false });
  const rows: Row[] = [];
  const found: { bytes: number; append: number; popup: number; overview: number; report: number }[] = [];
  try {
    const page = await quietPage(setting.opened);
    await page.evaluate(await bundle('../bench/progress/entry.ts', 'progress'));
    const { run } = await beginStorm(page);
    const guide = await guideOf(page, run);
    await page.evaluate(
      (values) => chrome.storage.local.set(values),
      runAsStored(run, guide, eventsOf(EVENTS, guide, BEGUN)),
    );
    let planted = 1;
    for (const runs of SIZES) {
      const bytes = await plant(page, runs - planted, guide);
      const each = bytes / (runs - planted) / EVENTS;
      planted = runs;
      const times = await page.evaluate((id, rounds) => progress.timesOf(id, rounds), run, ROUNDS);
      expect(times.done).toBeGreaterThan(runs * 10);
      expect(times.length).toBeGreaterThan(5000);
      const row = { bytes: times.used, append: await appendTime(page, run), popup: await popupTime(setting, runs) };
      found.push({ ...row, overview: times.overview, report: times.report });
      // Appending has made the run longer: it is as it was again.
      await page.evaluate(
        (values) => chrome.storage.local.set(values),
        runAsStored(run, guide, eventsOf(EVENTS, guide, BEGUN)),
      );
      rows.push({
        runs,
        events: runs * EVENTS,
        bytes: times.used,
        'bytes per event': each.toFixed(1),
        'of 10 MiB': `${((100 * times.used) / times.quota).toFixed(1)}%`,
        'append, ms': row.append.toFixed(1),
        'popup, ms': row.popup.toFixed(0),
        'overview, ms': times.overview.toFixed(1),
        'report, ms': times.report.toFixed(1),
        'how full, ms': times.room.toFixed(1),
      });
    }
    const [small, , large] = found as [(typeof found)[0], unknown, (typeof found)[0]];
    const growth = (name: 'append' | 'popup' | 'overview' | 'report') => large[name] / small[name];
    const times = (name: Parameters<typeof growth>[0]) => `${growth(name).toFixed(1)} times`;
    rows.push({
      runs: '100 times as many',
      'append, ms': times('append'),
      'popup, ms': times('popup'),
      'overview, ms': times('overview'),
      'report, ms': times('report'),
    });
    writeTable(1, TITLE, NOTES, rows);
    expect(large.bytes).toBeLessThanOrEqual(0.6 * 10 * 1024 * 1024);
    // Flat, but for what a busy machine adds; and no worse than linear.
    expect(growth('append')).toBeLessThan(2);
    expect(growth('report')).toBeLessThan(2);
    expect(growth('popup')).toBeLessThan(100);
    expect(growth('overview')).toBeLessThan(100);
  } finally {
    await setting.close();
  }
});
