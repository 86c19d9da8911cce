// How the console looks is what its page says, whatever the system prefers.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as entry from './appearance-entry.ts';
import { bundle, openPage, openPlain } from './browsers.ts';

declare const appearance: typeof entry;

type Marks = { class?: string; style?: string };

const CASES: [string, Marks, Marks, string][] = [
  ['nothing', {}, {}, 'light, comfortable'],
  ['dark mode', { class: 'awsui awsui-dark-mode' }, {}, 'dark, comfortable'],
  ['dark mode of old', { class: 'awsui-polaris-dark-mode' }, {}, 'dark, comfortable'],
  ['dark mode on the root', {}, { class: 'awsui-dark-mode' }, 'dark, comfortable'],
  ['compact', { class: 'awsui-compact-mode' }, {}, 'light, compact'],
  ['both', { class: 'awsui-dark-mode awsui-compact-mode' }, {}, 'dark, compact'],
  ['a dark ground', { style: 'background: #161d26' }, {}, 'dark, comfortable'],
  ['a dark root', {}, { style: 'background: #0f141a' }, 'dark, comfortable'],
  [
    'a light body on a dark root',
    { style: 'background: #fafafa' },
    { style: 'background: #000' },
    'light, comfortable',
  ],
  ['a ground that is hardly there', { style: 'background: rgb(0 0 0 / 10%)' }, {}, 'light, comfortable'],
  ['the brand’s orange', { style: 'background: #ff9900' }, {}, 'light, comfortable'],
];

describe.each(['chrome', 'firefox'] as const)('the look of a page in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openPlain(kind);
    page = await openPage(browser, '', await bundle('./appearance-entry.ts', 'appearance'));
  });
  afterAll(() => browser?.close());

  it.each(CASES)('%s', async (_what, body, root, expected) => {
    expect(await page.evaluate((...marks) => appearance.look(...marks), body, root)).toBe(expected);
  });
});
