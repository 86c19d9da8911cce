// The checklist lies over nothing that must stay free, at any action of a walk, in windows of three sizes. (All other walks
// are measured, too, in their own windows.)
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FREE, measureFree, overlaps } from './person/clear.mjs';
import { createPerson } from './person/person.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, type Kind, type Setting, setUp } from './setting.ts';

const NARROW = { width: 320, height: 640 };
const LOW = { width: 1024, height: 640 };
const LARGE = { width: 1280, height: 800 };
const ALL = process.env.WAYMARK_ALL === '1';

/** `npm run test:all` walks all sizes in both browsers; the largest is that of all other walks, which are measured too. */
const plain = (ALL ? [LARGE, LOW, NARROW] : [NARROW]).map((viewport) => ({
  ...viewport,
  name: 'plainly',
  scenario: {},
}));
/** Where the page is in a frame it is told of by way of the worker; outside a native dialog all is inert. */
const built = [
  { name: 'in a frame', scenario: { frame: true } },
  { name: 'with a native dialog', scenario: { nativeDialog: true } },
].flatMap((one) => [LOW, NARROW].map((viewport) => ({ ...viewport, ...one })));

async function open(kind: Kind, viewport: { width: number; height: number }, scenario = {}): Promise<Setting> {
  const setting = await setUp(kind, scenario, { viewport });
  onTestFinished(() => setting.close());
  return setting;
}

const HASTY = 'user.user-name';

/** Presses "Next" before anything is typed, so that the page says beside the field what it lacks. By key: nothing is in its way. */
async function goOnTooSoon(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const next = await frame.$('main ::-p-xpath(.//button[normalize-space()="Next"])');
    await next?.press('Enter');
    if (next) await frame.waitForSelector(FREE.error, { visible: true });
  }
}

/** Walks, once too fast, and measures at each action. */
async function measured({ opened, practice }: Setting, until?: string) {
  const found: string[] = [];
  const met = new Set<string>();
  const due = new Set([HASTY]);
  const person = createPerson(opened.browser, practice, {
    until,
    between: async (now, page) => {
      if (!due.delete(now)) return false;
      await goOnTooSoon(page);
      return true;
    },
    onStep: async ({ now }, page) => {
      const seen = await measureFree(page);
      found.push(...seen.covered.map((one) => `${now}: ${one}`));
      for (const kind of seen.met) met.add(kind);
    },
  });
  const { steps } = await walk(person);
  return { steps: steps.length, found, met: [...met].sort() };
}

/** The action at which each of them is on the page, and what has to be done for it. */
const PLANTED: Record<keyof typeof FREE, { until: string; before?: (page: Page) => Promise<void> }> = {
  ring: { until: 'root.add-mfa' },
  dialog: { until: 'user.group.name' },
  flash: { until: 'root.back' },
  error: { until: HASTY, before: goOnTooSoon },
  code: { until: 'root.app.scan' },
};

/** `npm run test:all` plants all of them; this one is on the way soon. */
const planted: (keyof typeof FREE)[] = ALL ? (Object.keys(FREE) as (keyof typeof FREE)[]) : ['ring'];

/* Runs in the page: moves the checklist over the first of these in the window. */
function lieOver(selector: string): void {
  const box = (element?: Element | null) => element?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
  const host = document.querySelector<HTMLElement>('waymark-checklist');
  if (!host) return;
  host.style.translate = '';
  const own = box(host.shadowRoot?.querySelector('.panel, .pill'));
  const it = box([...document.querySelectorAll(selector)].find((one) => box(one).width > 4 && box(one).height > 4));
  host.style.translate = `${it.x - own.x}px ${it.y - own.y}px`;
}

describe.each(ASKED)('in %s', (kind) => {
  it.each([...plain, ...(ALL ? built : [])])(
    'the checklist covers nothing at $width × $height, $name',
    async ({ scenario, ...viewport }) => {
      const { steps, found, met } = await measured(await open(kind, viewport, scenario));
      expect(found).toEqual([]);
      expect(steps).toBeGreaterThan(25);
      // What is never met is never covered: each of them was there.
      expect(met).toEqual(Object.keys(FREE).sort());
    },
  );

  it.each(planted)('what it covers is noticed: %s', async (what) => {
    const { until, before } = PLANTED[what];
    const setting = await open(kind, LARGE);
    await measured(setting, until);
    const page = await front(setting);
    await before?.(page);
    await expect.poll(() => overlaps(page), { timeout: 10_000 }).toEqual([]);
    // Where the checklist makes room meanwhile, it is moved again.
    const moved = async () => {
      await page.evaluate(lieOver, FREE[what]);
      return overlaps(page);
    };
    const named = expect.stringMatching(new RegExp(`^${what} at .* under `));
    await expect.poll(moved, { timeout: 10_000 }).toEqual(expect.arrayContaining([named]));
  });
});
