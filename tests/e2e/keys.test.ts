// The extension's own keys: what the browser does at a press of them is done (`shortcuts.mjs`).
import type { Page } from 'puppeteer';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../src/messages/commands.ts';
import { pressInPanel, readRing } from './person/panel.mjs';
import { createPerson } from './person/person.mjs';
import { pressKeysOf } from './person/shortcuts.mjs';
import { walk } from './person/walk.mjs';
import { ASKED, front, setUp } from './setting.ts';

/** What a key can change: whether the checklist is there and folded, where the focus is, and how many hints are open. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('waymark-checklist');
    return {
      shown: !!host?.isConnected,
      folded: host?.hasAttribute('data-folded') ?? false,
      focus: document.activeElement?.localName ?? '',
      hints: host?.shadowRoot?.querySelectorAll('details[data-hint][open]').length ?? 0,
    };
  });

type State = Awaited<ReturnType<typeof stateOf>>;

async function becomes(page: Page, wanted: Partial<State>): Promise<void> {
  let state = await stateOf(page);
  for (const end = Date.now() + 10_000; Date.now() < end; state = await stateOf(page))
    if (Object.entries(wanted).every(([name, value]) => state[name as keyof State] === value)) return;
  expect(state).toMatchObject(wanted);
}

describe.each(ASKED)('the keys in %s', (kind) => {
  it('put the focus where the person wants it, unfold hints, fold the checklist and bring it back', async () => {
    const setting = await setUp(kind, {});
    onTestFinished(() => setting.close());
    await walk(createPerson(setting.opened.browser, setting.practice, { until: 'root.device-name' }));
    const page = await front(setting);
    const press = (command: Command) => pressKeysOf(setting.opened, command);
    await becomes(page, { shown: true, folded: false, focus: 'body', hints: 0 });
    await press('focus-control');
    await becomes(page, { focus: 'input' });
    const { x, y, width, height } = (await readRing(page))?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const field = await page.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON());
    expect(field.x >= x && field.y >= y && field.right <= x + width && field.bottom <= y + height).toBe(true);
    await press('next-hint');
    await becomes(page, { hints: 1, focus: 'input' });
    await press('focus-checklist');
    await becomes(page, { focus: 'waymark-checklist' });
    await press('toggle');
    await becomes(page, { folded: true, shown: true });
    await press('toggle');
    await becomes(page, { folded: false, shown: true });
    await pressInPanel(page, 'close');
    await becomes(page, { shown: false });
    await press('toggle');
    await becomes(page, { shown: true, folded: false });
  });
});
