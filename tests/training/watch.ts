import type { Page } from 'puppeteer';

/** When a row in sight first had so many closed actions. Unix milliseconds. */
export interface Shown {
  name: string;
  marks: number;
  at: number;
}

type Watching = typeof window & { shownRows: Shown[] };

/* Runs in the board: notes when a row has more closed actions than before. */
function watch(): void {
  const most = new Map<string, number>();
  const shown: Shown[] = [];
  (window as unknown as Watching).shownRows = shown;
  const look = (row: Element) => {
    const name = row.querySelector('.name')?.getAttribute('title') ?? '';
    const marks = row.querySelectorAll('[data-standing]:not([data-standing="open"])').length;
    if (marks <= (most.get(name) ?? 0)) return;
    most.set(name, marks);
    shown.push({ name, marks, at: Date.now() });
  };
  new MutationObserver((changes) => {
    const rows = changes
      .flatMap(({ target, addedNodes }) => [target, ...addedNodes])
      .map((node) => (node instanceof Element ? node : node.parentElement)?.closest('[data-person]'));
    for (const row of new Set(rows)) if (row) look(row);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-standing'] });
}

/** Notes from now on when what is drawn. */
export const startWatching = (board: Page): Promise<void> => board.evaluate(watch);

export const shownSoFar = (board: Page): Promise<Shown[]> =>
  board.evaluate(() => (window as unknown as Watching).shownRows);

/** What a whole board shows, without drawing every row: everybody, and how many have each step behind them. */
export interface Sum {
  rows: number;
  steps: string[];
}

/* Runs in the board. */
function sum(): Sum {
  const widths = [...document.querySelectorAll<HTMLElement>('[data-step] .past')].map(({ style }) => style.width);
  return { rows: Number(document.querySelector('[data-rows]')?.getAttribute('data-rows') ?? 0), steps: widths };
}

export const sumOf = (board: Page): Promise<Sum> => board.evaluate(sum);

/** How long a board took that began with nothing. Milliseconds since its page was asked for. */
export interface Late {
  first: number;
  whole: number;
}

/** Opens a page anew in which nothing is kept of the class, and waits until it shows what is to be shown. */
export async function timeLate(board: Page, wanted: Sum): Promise<Late> {
  await board.evaluate(async () => {
    const kept = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('board-kept:'));
    await chrome.storage.local.remove(kept);
  });
  await board.evaluateOnNewDocument(timing, wanted);
  await board.reload();
  const done = await board.waitForFunction(() => (window as unknown as { late?: Late }).late, { timeout: 60_000 });
  return (await done.jsonValue()) as Late;
}

/* Runs in the board before anything of it: looks in each frame how much is there. */
function timing(wanted: Sum): void {
  let first = 0;
  const look = () => {
    if (first === 0 && document.querySelector('[data-person]')) first = performance.now();
    const rows = Number(document.querySelector('[data-rows]')?.getAttribute('data-rows') ?? 0);
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step] .past')].map(({ style }) => style.width);
    if (rows === wanted.rows && `${steps}` === `${wanted.steps}`)
      Object.assign(window, { late: { first, whole: performance.now() } });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
