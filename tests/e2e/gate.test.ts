// While no guide is walked, nothing of the extension runs in the console's pages: the gate looks once, and leaves nothing
// behind. A trap in the content scripts' own world counts what is begun there and not ended.
import type { Frame, Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOf, withGateAndAlso, withLeftTrap } from './laws/copies.ts';
import { pressInPanel } from './person/panel.mjs';
import { ASKED, front, type Kind, type Setting, setUp } from './setting.ts';

/** What the trap of one frame tells. */
interface Told {
  /** How long ago the page was loaded; less than nothing before. Milliseconds. */
  since: number;
  left: string[];
  begun: string[];
  /** Names of our elements. */
  ours: string[];
  walk: boolean;
}

const NOTHING = { left: [], ours: [], walk: false };

/** Left by code that is planted in the gate: one of each kind. */
const PLANTED = `
  new MutationObserver(() => 0).observe(document, { childList: true });
  new ResizeObserver(() => 0).observe(document.documentElement);
  new IntersectionObserver(() => 0).observe(document.documentElement);
  addEventListener('planted-1', () => 0);
  document.addEventListener('planted-2', () => 0);
  setTimeout(() => 0, 1e6);
  window.setInterval(() => 0, 1e6);
  (function again() { requestAnimationFrame(again); })();
  chrome.storage.onChanged.addListener(() => 0);
  document.documentElement.append(document.createElement('waymark-planted'));
  globalThis.__waymarkWalk = {};
`;
const LEFT = [
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'chrome.storage.onChanged',
  'frame',
  'listener: planted-1',
  'listener: planted-2',
  'timer',
  'timer',
];

/** Pages of the console, the first two with another in a frame. */
const PATHS = [
  '/console/framed?region=us-east-1#/home',
  '/console/framed?region=us-east-1#/users/create',
  '/iam/home?region=us-east-1#/home',
  '/iam/home?region=us-east-1#/security_credentials/mfa',
  '/iam/home?region=us-east-1#/users',
  '/console/home',
  '/ec2/home',
] as const;

async function open(kind: Kind, code = '', more = {}): Promise<Setting> {
  const planted = code ? [withGateAndAlso(code)] : [];
  const setting = await setUp(kind, { frame: true }, { extension: copyOf(kind, withLeftTrap, ...planted), ...more });
  onTestFinished(() => setting.close());
  return setting;
}

/* Runs in the page: asks the trap, a moment from now. */
async function ask(): Promise<Told | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.dispatchEvent(new Event('test:left'));
  const told = document.documentElement.dataset.left;
  return told && JSON.parse(told);
}

/** What the trap of a frame tells once it is what is waited for. */
async function toldIn(frame: Frame | Page, isIt: (told: Told) => boolean): Promise<Told> {
  let told: Told | undefined;
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    told = await frame.evaluate(ask).catch(() => undefined);
    if (told && isIt(told)) return told;
  }
  throw new Error(`The trap never tells what is waited for, but ${JSON.stringify(told)}.`);
}

/** Opens a page of the console in a tab of its own. Returns its frames, when what is in them is loaded. */
async function framesOf({ opened, practice }: Setting, path: string): Promise<(Frame | Page)[]> {
  const page = await opened.browser.newPage();
  await page.goto(new URL(path, practice.url()).href);
  if (!path.startsWith('/console/framed')) return [page];
  const inner = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!inner) throw new Error('There is nothing in the frame.');
  return [page, inner];
}

const isSecondLater = ({ since }: Told) => since >= 1000;

describe.each(ASKED)('the gate in %s', (kind) => {
  it('is all that runs while no guide is walked, and leaves nothing behind', async () => {
    const setting = await open(kind, '', { start: false });
    for (const path of PATHS)
      for (const frame of await framesOf(setting, path)) {
        const { left, ours, walk, begun } = await toldIn(frame, isSecondLater);
        expect([path, { left, ours, walk }]).toEqual([path, NOTHING]);
        // It was there: it has waited for what is stored.
        expect([path, begun]).toEqual([path, ['timer']]);
      }
  });

  it('would be noticed if it left something', async () => {
    const setting = await open(kind, PLANTED, { start: false });
    for (const frame of await framesOf(setting, PATHS[0])) {
      const { left, ours, walk } = await toldIn(frame, isSecondLater);
      expect({ left, ours, walk }).toEqual({ left: LEFT, ours: ['waymark-planted'], walk: true });
    }
  });

  // The other half of it, which takes longer: `npm run test:all`.
  it.runIf(process.env.WAYMARK_ALL === '1')(
    'lets the walk in while one is active, which ends all that it began when it is closed',
    async () => {
      const setting = await open(kind);
      const page = await front(setting);
      await page.reload();
      const kinds = ['MutationObserver', 'ResizeObserver', 'chrome.storage.onChanged', 'listener: scroll', 'timer'];
      const isOn = ({ left, ours, walk }: Told) =>
        walk && ours.includes('waymark-checklist') && kinds.every((one) => left.includes(one));
      await toldIn(page, isOn);
      await page.waitForSelector('waymark-checklist >>> [data-action="close"]');
      await pressInPanel(page, 'close');
      const isOver = ({ left, ours }: Told) => left.length === 0 && ours.length === 0;
      for (const frame of page.frames()) await toldIn(frame, isOver);
    },
  );
});
