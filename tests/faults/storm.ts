// A storm of events from pages of the extension, and what is left of them.
import type { Page } from 'puppeteer';
import { readLog } from '../../src/progress/log.ts';
import { openExtensionPage } from '../e2e/person/browser.mjs';
import type { Setting } from '../e2e/setting.ts';

/** What has been proposed for one run, and what was acknowledged. */
export interface Storm {
  run: string;
  /** Batches of proposals as they were sent, by their first id. */
  sent: Map<string, Batch>;
  acknowledged: Set<string>;
}

/** What of a run is not as it should be; the numbers that a fault test prints. */
export interface Harm {
  acknowledged: number;
  lost: number;
  unreadable: number;
  duplicates: number;
}

/** A page of the extension, ready to ask the worker. Firefox says of none when it has loaded. */
export async function quietPage(opened: Setting['opened']): Promise<Page> {
  const page = await openExtensionPage(opened, 'src/options/options.html');
  await page.waitForFunction(() => !!globalThis.chrome?.storage?.local && document.readyState === 'complete', {
    timeout: 20_000,
    polling: 50,
  });
  return page;
}

/** Asks the worker from a page until it answers, as the product does. */
export const ask = (page: Page, message: object): Promise<{ ok: boolean } | undefined> =>
  page.evaluate(async (what) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      const answer = await chrome.runtime.sendMessage(what).catch(() => undefined);
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, message);

/** Begins a run that nothing has happened in. */
export async function beginStorm(page: Page): Promise<Storm> {
  const run = crypto.randomUUID();
  const answer = await ask(page, { kind: 'start', guide: 'secure-new-account', run });
  if (!answer?.ok) throw new Error(`The run could not be begun: ${JSON.stringify(answer)}`);
  return { run, sent: new Map(), acknowledged: new Set() };
}

type Batch = { id: string; body: object }[];

/** What a page has of its storm. */
interface InPage {
  storming: boolean;
  calm: Promise<void>;
  sent: Batch[];
  done: Batch[];
  /** Why the worker refused something last. */
  refusal?: string;
}

/**
 * Lets a page propose events as fast as they are acknowledged, until `calm` or its end. What is noted here lags behind what
 * was: nothing is known as acknowledged that was not.
 */
export async function blow(page: Page, storm: Storm, tab: string): Promise<void> {
  await page.evaluate(stormIn, storm.run, tab);
  void (async () => {
    while (await harvest(page, storm).catch(() => false)) await new Promise((resolve) => setTimeout(resolve, 30));
  })();
}

function stormIn(run: string, name: string): void {
  const bodies = [
    (action: string) => ({ type: 'done', action, grade: 'confirmed' }),
    (action: string) => ({ type: 'skipped', action, reason: 'not needed' }),
    (action: string) => ({ type: 'settled', actions: [action, `${action}.b`], as: 'passed' }),
    (action: string) => ({ type: 'chose', branch: name, option: action }),
  ];
  const state = window as unknown as InPage;
  const propose = async (events: Batch) => {
    const again = new Promise<undefined>((resolve) => setTimeout(resolve, 3000, undefined));
    const asked = chrome.runtime.sendMessage({ kind: 'propose', run, events }).catch(() => undefined);
    const answer = await Promise.race([asked, again]);
    if (answer?.ok === false) state.refusal = answer.problem.text;
    return answer?.ok === true;
  };
  Object.assign(state, { storming: true, sent: [], done: [] });
  state.calm = (async () => {
    for (let number = 0; state.storming; number++) {
      const events = Array.from({ length: 1 + (number % 4) }, (_, index) => ({
        id: crypto.randomUUID(),
        body: bodies[(number + index) % bodies.length]?.(`storm.${name}.${number}.${index}`) ?? {},
      }));
      state.sent.push(events);
      while (!(await propose(events))) await new Promise((resolve) => setTimeout(resolve, 20));
      state.done.push(events);
    }
  })();
}

/** Notes what a page has proposed since the last time. Resolves to whether its storm goes on. */
async function harvest(page: Page, storm: Storm): Promise<boolean> {
  // As text: Firefox's driver gives an object that stands in two places once.
  const json = await page.evaluate(() => {
    const { sent, done, storming } = window as unknown as InPage;
    return JSON.stringify({ sent: sent.splice(0), done: done.splice(0), storming });
  });
  const { sent, done, storming } = JSON.parse(json) as Omit<InPage, 'calm'>;
  for (const batch of sent) storm.sent.set(batch[0]?.id ?? '', batch);
  for (const { id } of done.flat()) storm.acknowledged.add(id);
  return storming;
}

/** Lets a page come to rest, with everything that it proposed acknowledged and noted. */
export async function calm(page: Page, storm: Storm): Promise<void> {
  await page.evaluate(async () => {
    const state = window as unknown as InPage;
    state.storming = false;
    await state.calm;
  });
  await harvest(page, storm);
}

/** Waits until something was acknowledged. */
export async function underWay({ acknowledged }: Storm): Promise<void> {
  for (const end = Date.now() + 30_000; acknowledged.size === 0; ) {
    if (Date.now() > end) throw new Error('Nothing was acknowledged in half a minute.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Looks at what is stored of a run, proposes all that was ever sent once more, and looks again. */
export async function harmOf(page: Page, storm: Storm): Promise<Harm> {
  const loads = (await ask(page, { kind: 'resume', run: storm.run }))?.ok === true;
  const before = await readBack(page, storm.run);
  const lost = [...storm.acknowledged].filter((id) => !before.ids.includes(id)).length;
  for (const events of storm.sent.values()) await ask(page, { kind: 'propose', run: storm.run, events });
  const after = await readBack(page, storm.run);
  const duplicates = after.ids.length - new Set(after.ids).size;
  // Everything that was proposed is there now, and the order of before has stayed.
  const isWhole = [...storm.sent.values()].flat().every(({ id }) => after.ids.includes(id));
  const isSame = before.ids.every((id, index) => after.ids[index] === id);
  const unreadable = Number(!loads || before.faults + after.faults > 0 || !isSame || !isWhole);
  return { acknowledged: storm.acknowledged.size, lost, unreadable, duplicates };
}

async function readBack(page: Page, run: string): Promise<{ ids: string[]; faults: number }> {
  const stored = await page.evaluate(() => chrome.storage.local.get(null) as Promise<Record<string, unknown>>);
  const { chunks = 0 } = (stored[`run:${run}`] ?? {}) as { chunks?: number };
  const keys = Array.from({ length: chunks }, (_, number) => `run:${run}:${String(number).padStart(4, '0')}`);
  const { events, damaged, newer } = readLog(keys.map((key) => stored[key]));
  return { ids: events.map(({ id }) => id), faults: damaged.length + Number(newer) };
}
