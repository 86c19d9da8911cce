// A storm of events from pages of the extension, and what is left of them.
import type { Page } from 'puppeteer';
import { readLog } from '../../src/progress/log.ts';
import { openExtensionPage } from '../e2e/person/browser.mjs';
import type { Setting } from '../e2e/setting.ts';

/** What has been proposed for one run, and what was acknowledged. */
export interface Storm {
  run: string;
  /** Batches of proposals as they were sent, by their first id. */
  sent: Map<string, { id: string; body: object }[]>;
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

/**
 * Lets a page propose events as fast as they are acknowledged, until `stopStorm` or its end. A batch is sent before it is
 * noted as sent here, and acknowledged before it is noted so: what is known here is never more than what was.
 */
export async function blow(page: Page, storm: Storm, tab: string): Promise<void> {
  page.on('console', (message) => {
    const [word, json] = [message.text().slice(0, 5), message.text().slice(5)];
    if (word !== 'sent ' && word !== 'done ') return;
    const batch = JSON.parse(json) as { id: string; body: object }[];
    if (word === 'sent ') storm.sent.set(batch[0]?.id ?? '', batch);
    else for (const { id } of batch) storm.acknowledged.add(id);
  });
  await page.evaluate(
    (run, name) => {
      const bodies = [
        (action: string) => ({ type: 'done', action, grade: 'confirmed' }),
        (action: string) => ({ type: 'skipped', action, reason: 'not needed' }),
        (action: string) => ({ type: 'settled', actions: [action, `${action}.b`], as: 'passed' }),
        (action: string) => ({ type: 'chose', branch: name, option: action }),
      ];
      const propose = async (events: object[]) => {
        const again = new Promise<undefined>((resolve) => setTimeout(resolve, 3000, undefined));
        const asked = chrome.runtime.sendMessage({ kind: 'propose', run, events }).catch(() => undefined);
        return (await Promise.race([asked, again]))?.ok === true;
      };
      const state = window as unknown as { storming: boolean; calm: Promise<void> };
      state.storming = true;
      state.calm = (async () => {
        for (let number = 0; state.storming; number++) {
          const size = 1 + (number % 4);
          const events = Array.from({ length: size }, (_, index) => ({
            id: crypto.randomUUID(),
            body: bodies[(number + index) % bodies.length]?.(`storm.${name}.${number}.${index}`),
          }));
          console.debug(`sent ${JSON.stringify(events)}`);
          while (!(await propose(events))) await new Promise((resolve) => setTimeout(resolve, 20));
          console.debug(`done ${JSON.stringify(events)}`);
        }
      })();
    },
    storm.run,
    tab,
  );
}

/** Lets a page come to rest, with everything that it proposed acknowledged. */
export const calm = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const state = window as unknown as { storming: boolean; calm: Promise<void> };
    state.storming = false;
    await state.calm;
  });

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
