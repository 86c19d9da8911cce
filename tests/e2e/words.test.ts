// The words of the console's language come from the worker: while they are on their way nothing wrong is said.
import { expect, it, onTestFinished } from 'vitest';
import { copyOf, withScriptsChanged } from './laws/copies.ts';
import { readPanel, readRing } from './person/panel.mjs';
import { ASKED, front, setUp } from './setting.ts';

/** Longer than a page has to be still for a control to be called missing. Milliseconds. */
const LATE = 4000;

it.each(ASKED)('in %s the checklist looks for the control until they are there', async (kind) => {
  const late = withScriptsChanged(
    'words: async ({ language }) => ({',
    `words: async ({ language }) => await new Promise((resolve) => setTimeout(resolve, ${LATE})) ?? ({`,
  );
  const setting = await setUp(kind, { language: 'ja' }, { extension: copyOf(kind, late) });
  onTestFinished(() => setting.close());
  const page = await front(setting);
  const started = Date.now();
  const said = new Set<string>();
  let finding = '';
  for (const end = Date.now() + 20_000; finding !== 'ringed' && Date.now() < end; ) {
    // The ring first: it may come between the two.
    const isRinged = (await readRing(page)) !== undefined;
    ({ finding } = await readPanel(page).catch(() => ({ finding })));
    said.add(isRinged ? 'ringed' : finding);
    if (isRinged) expect(finding).toBe('ringed');
  }
  // Empty: the checklist itself is not there yet.
  expect([...said].filter((one) => one !== '').sort()).toEqual(['looking', 'ringed']);
  expect(Date.now() - started).toBeGreaterThan(LATE / 2);
});
