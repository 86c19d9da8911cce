import type { Browser, Page } from 'puppeteer';
import { bundle, openPlain } from '../dom/browsers.ts';
import { captured } from './capture/cache.ts';
import { type Classes, withClasses } from './classes.ts';
import type { load, prepare } from './page/load.ts';
import type { LocatorName } from './page/locators.ts';
import type { Result, run } from './page/run.ts';
import { type Case, caseOf } from './plan.ts';
import type { Captured, Snapshot } from './snapshot.ts';

declare const lab: { load: typeof load; prepare: typeof prepare; run: typeof run };

/** The laboratory, open in a browser. */
export interface Lab {
  /** Carries out cases of a run. Who is to answer: ours unless told otherwise. */
  run(seed: number, numbers: readonly number[], who?: readonly LocatorName[]): Promise<Result[]>;
  close(): Promise<void>;
}

/** Styles change at once: what was hidden in this instant must not still be on its way out. */
const AT_ONCE = '*, *::before, *::after { transition: none !important; animation: none !important }';
const CLASSES: readonly Classes[] = ['as captured', 're-hashed', 'replaced'];

/**
 * Opens the laboratory.
 * @param kind the browser
 * @param pages how many pages work side by side
 */
export async function openLab(kind: 'chrome' | 'firefox', pages = 2): Promise<Lab> {
  const [pagesOfConsole, code] = await Promise.all([captured(), bundle('../drift/page/entry.ts', 'lab')]);
  const browser = await openPlain(kind);
  const open = await Promise.all(Array.from({ length: pages }, () => openPage(browser, pagesOfConsole, code)));
  return {
    run: (seed, numbers, who = ['ours']) => runOn(open, batchesOf(seed, numbers, pagesOfConsole.snapshots), who),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, { css }: Captured, code: string): Promise<Page> {
  const page = await browser.newPage();
  // As large as it was captured: Cloudscape has put measures of the window into styles.
  await page.setViewport({ width: 1280, height: 1000 });
  await page.setContent('<!doctype html><html><head></head><body></body></html>');
  await page.evaluate(code);
  for (const classes of CLASSES)
    await page.evaluate((kind, text) => lab.prepare(kind, text), classes, withClasses(css, classes) + AT_ONCE);
  return page;
}

interface Batch {
  snapshot: Snapshot;
  classes: Classes;
  cases: Case[];
}

/** Pages take the next batch when they are free. */
async function runOn(pages: readonly Page[], batches: Batch[], who: readonly LocatorName[]): Promise<Result[]> {
  const results: Result[] = [];
  const work = async (page: Page) => {
    for (let batch = batches.shift(); batch; batch = batches.shift())
      results.push(...(await runBatch(page, batch, who)));
  };
  await Promise.all(pages.map(work));
  return results.sort((a, b) => a.number - b.number);
}

/** Cases of one snapshot are carried out together, so that it is parsed once. */
function batchesOf(seed: number, numbers: readonly number[], snapshots: readonly Snapshot[]): Batch[] {
  const batches = new Map<string, Batch>();
  for (const one of numbers.map((number) => caseOf(seed, number, snapshots))) {
    const name = `${one.snapshot} ${one.classes}`;
    const snapshot = snapshots.find(({ id }) => id === one.snapshot) as Snapshot;
    const batch = batches.get(name) ?? { snapshot, classes: one.classes, cases: [] };
    batches.set(name, batch);
    batch.cases.push(one);
  }
  // A page that changes its style sheet is laid out anew: as seldom as can be.
  return [...batches.values()].sort((a, b) => a.classes.localeCompare(b.classes));
}

function runBatch(page: Page, { snapshot, classes, cases }: Batch, who: readonly LocatorName[]): Promise<Result[]> {
  const body = Object.fromEntries(
    Object.entries(snapshot.body).map(([name, text]) => [name, withClasses(text, classes)]),
  );
  const changed = { ...snapshot, body, html: withClasses(snapshot.html, classes) };
  return page.evaluate(
    (one, kind, all, names) => {
      lab.load(one, kind);
      return lab.run(all, names);
    },
    changed,
    classes,
    cases,
    who,
  );
}
