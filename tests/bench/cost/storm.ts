import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { copyOf } from '../../e2e/laws/copies.ts';
import { createPerson } from '../../e2e/person/person.mjs';
import { walk } from '../../e2e/person/walk.mjs';
import { front, type Kind, setUp } from '../../e2e/setting.ts';
import type { Row } from '../table.ts';

const METER = fileURLToPath(new URL('./meter.js', import.meta.url));
/** How long a storm is measured. Milliseconds. */
const LONG = 10_000;

/** Puts the meter in front of all content scripts of a copy. */
function withMeter(folder: string): void {
  cpSync(METER, join(folder, 'meter.js'));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const [{ matches }] = manifest.content_scripts;
  manifest.content_scripts.unshift({ matches, js: ['meter.js'], run_at: 'document_start', all_frames: true });
  writeFileSync(path, JSON.stringify(manifest));
}

/**
 * What the built extension takes of the main thread while a table of 7,000 elements is drawn anew ten times a second:
 * with a ring held, and while the control that is looked for is not there.
 */
export async function stormRows(kind: Kind): Promise<Row[]> {
  const setting = await setUp(kind, {}, { extension: copyOf(kind, withMeter) });
  try {
    await walk(createPerson(setting.opened.browser, setting.practice, { until: 'user.create' }));
    const page = await front(setting);
    const rows = [await measured(page, kind, 'a ring is held')];
    await page.evaluate(hideCreate);
    return [...rows, await measured(page, kind, 'the control is not there')];
  } finally {
    await setting.close();
  }
}

async function measured(page: Page, kind: Kind, what: string): Promise<Row> {
  const { share, calls, drawn, elements } = await page.evaluate(storm, LONG);
  return {
    browser: kind,
    while: what,
    elements,
    'renders per second': drawn.toFixed(1),
    'callbacks per second': calls.toFixed(0),
    'ms per second': (share * 1000).toFixed(1),
    'share of the main thread': `${(share * 100).toFixed(2)} %`,
  };
}

/* Runs in the page. */
function hideCreate() {
  for (const button of document.querySelectorAll<HTMLElement>('main button, main a')) {
    if (/create user/i.test(button.textContent ?? '')) button.style.display = 'none';
  }
}

/* Runs in the page: a table is drawn anew every 100 ms, as a framework does that keeps nothing. */
export async function storm(long: number) {
  const spent = () => {
    document.dispatchEvent(new Event('bench-ask'));
    return (document.documentElement.dataset.benchSpent ?? '0 0').split(' ').map(Number) as [number, number];
  };
  const box = document.querySelector('#bench-storm') ?? document.createElement('div');
  box.id = 'bench-storm';
  document.querySelector('main')?.append(box);
  let round = 0;
  const draw = () => {
    round++;
    const cell = (row: number, column: number) => `<td><div><span>Cell ${row}/${column} of ${round}</span></div></td>`;
    const line = (row: number) =>
      `<tr><td><input type="checkbox" aria-label="Select row ${row}"></td><td><a href="#/x/${row}">Row ${row}</a></td>${[1, 2, 3, 4, 5].map((column) => cell(row, column)).join('')}<td><button>Edit ${row}</button></td></tr>`;
    box.innerHTML = `<table><tbody>${Array.from({ length: 304 }, (_, row) => line(row)).join('')}</tbody></table>`;
  };
  draw();
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const [before, callsBefore] = spent();
  const start = performance.now();
  const first = round;
  const timer = setInterval(draw, 100);
  await new Promise((resolve) => setTimeout(resolve, long));
  clearInterval(timer);
  const time = performance.now() - start;
  const [after, callsAfter] = spent();
  return {
    share: (after - before) / time,
    calls: ((callsAfter - callsBefore) * 1000) / time,
    drawn: ((round - first) * 1000) / time,
    elements: box.querySelectorAll('*').length,
  };
}
