// The checklist as people have set their system: in their own colours, and still.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChecklistView, Mark } from '../../src/overlay/view.ts';
import { ASKED } from './browsers.ts';
import { drawn, movable, movedAfterMoreIsDone } from './checklist-drawn.ts';
import type * as entry from './checklist-entry.ts';
import { ChecklistPage } from './checklist-page.ts';
import { VIEW } from './checklist-view.ts';

declare const list: typeof entry;

/** The same in the words of Firefox. */
const PREFS = {
  none: {},
  'prefers-reduced-motion': { 'ui.prefersReducedMotion': 1 },
  'forced-colors': { 'browser.display.document_color_use': 2 },
};
const VALUES = { none: '', 'prefers-reduced-motion': 'reduce', 'forced-colors': 'active' };

const MARKS: Mark[] = [
  'confirmed',
  'verified',
  'seen',
  'told',
  'already',
  'current',
  'open',
  'skipped',
  'contradicted',
];
const TASKS: Partial<ChecklistView> = {
  tasks: VIEW.tasks.map((task) => ({
    ...task,
    steps: MARKS.map((mark) => ({ id: mark, text: [{ t: 'text', text: mark }], mark, actions: [] })),
  })),
};
const FOLDED: Partial<ChecklistView> = { placing: { corner: 'bottom-right', folded: true } };
const FORMS: [string, Partial<ChecklistView>][] = [
  ['the panel', {}],
  ['the pill', FOLDED],
];
const finding = (is: object) => ({ now: { ...VIEW.now, ...is } as ChecklistView['now'] });

/** States of the checklist with the icons that stand in them. */
const ICONS: [string, Partial<ChecklistView>][] = [
  ['what is ringed', {}],
  ['what is not found', finding({ finding: { is: 'missing', name: 'Next' } })],
  ['what is marked as wrong', finding({ trouble: { of: 'field', name: 'MFA code 2', kind: 'codes' } })],
  ['the end', { now: { kind: 'finished', after: [] } }],
  ['something that went wrong', { notice: 'Progress is not saved yet.' }],
  ['the pill', FOLDED],
  ['the pill with something to read', { ...FOLDED, notice: 'Progress is not saved yet.' }],
];

describe.each(ASKED)('what people prefer in %s', (kind) => {
  let shown: ChecklistPage;
  afterAll(() => shown?.close());

  /** @param scheme in Chromium: which of its two sets of forced colours */
  async function open(feature: keyof typeof PREFS, scheme = 'light'): Promise<void> {
    await shown?.close();
    shown = await ChecklistPage.open(kind, PREFS[feature]);
    const features = [
      { name: feature, value: VALUES[feature] },
      { name: 'prefers-color-scheme', value: scheme },
    ];
    if (kind === 'chrome') await (await shown.page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
  }
  const look = async (selector: string, pseudo?: string) => {
    const { system, all } = await shown.page.evaluate(drawn, selector, pseudo);
    expect([selector, all.length > 0]).toEqual([selector, true]);
    return { ...system, all };
  };
  const unfold = async () => {
    await shown.press('move');
    await shown.page.evaluate(() => {
      for (const one of list.root().querySelectorAll('details')) one.open = true;
    });
    await shown.page.waitForFunction(() => list.find('.dot') !== null);
  };

  describe.each(kind === 'chrome' ? ['light', 'dark'] : ['light'])('few colours, the system’s being %s', (scheme) => {
    beforeAll(() => open('forced-colors', scheme));

    describe.each([{}, { dark: true }])('the console’s being %j', (looks) => {
      it('a line is round the panel and the pill', async () => {
        await shown.mount({ looks });
        const panel = await look('.panel');
        const line = { borderTopWidth: '2px', borderTopStyle: 'solid', borderTopColor: panel.text };
        expect(panel.text).not.toBe(panel.canvas);
        expect(panel.all).toMatchObject([line]);
        await shown.mount({ looks, ...FOLDED });
        expect((await look('.pill')).all).toMatchObject([line]);
      });

      it.each(FORMS)('how far one is is seen in %s', async (_where, state) => {
        await shown.mount({ ...state, looks });
        const bar = await look('.bar');
        expect(bar.all).toMatchObject([{ borderTopWidth: '1px', borderTopColor: bar.text, height: '6px' }]);
        expect(bar.all[0]?.backgroundColor).not.toBe(bar.text);
        const [done] = (await look('.bar i')).all;
        expect(done).toMatchObject({ backgroundColor: bar.text });
        expect(done?.width).toBeGreaterThan(1);
      });

      it.each(ICONS)('drawings have the colour of words: %s', async (_what, state) => {
        await shown.mount({ ...state, looks });
        const { text, button, all } = await look('svg');
        const others = all.filter(({ color }) => color !== text && color !== button);
        expect(others.map(({ of, color }) => [of, color])).toEqual([]);
      });

      it('corners, dots and the grip are seen, and the corner that it is at is another', async () => {
        await shown.mount({ ...TASKS, looks });
        await unfold();
        const { text, highlight, canvas, all: corners } = await look('.corner', '::after');
        expect(new Set([text, highlight, canvas]).size).toBe(3);
        const grounds = corners.map(({ backgroundColor }) => backgroundColor);
        expect(grounds.toSorted()).toEqual([text, text, text, highlight].toSorted());
        const dots = (await look('.dot')).all.map(({ borderTopWidth, borderTopColor }) => [
          borderTopWidth,
          borderTopColor,
        ]);
        expect(dots).toEqual(MARKS.map(() => ['2px', text]));
        expect((await look('.grip', '::after')).all).toMatchObject([{ borderLeftColor: text }]);
      });
    });
  });

  describe('less motion', () => {
    beforeAll(() => open('prefers-reduced-motion'));

    it.each(FORMS)('nothing moves in %s', async (_where, state) => {
      await shown.mount({ ...TASKS, ...state });
      if (!state.placing) await unfold();
      expect(await shown.page.evaluate(movable)).toEqual([]);
      expect(await shown.page.evaluate(movedAfterMoreIsDone)).toBe(0);
    });
  });

  describe('nothing', () => {
    beforeAll(() => open('none'));

    it.each(FORMS)('how far one is moves in %s', async (_where, state) => {
      await shown.mount(state);
      expect(await shown.page.evaluate(movable)).toEqual(['i.']);
      expect(await shown.page.evaluate(movedAfterMoreIsDone)).toBe(1);
    });
  });
});
