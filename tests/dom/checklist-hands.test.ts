// The checklist under the person's hands: dragged, moved by keys, resized.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED } from './browsers.ts';
import type * as entry from './checklist-entry.ts';
import { ChecklistPage, middle } from './checklist-page.ts';

declare const list: typeof entry;

describe.each(ASKED)('the checklist in %s', (kind) => {
  let shown: ChecklistPage;
  beforeAll(async () => {
    shown = await ChecklistPage.open(kind);
  });
  afterAll(() => shown?.close());

  describe('is moved by the pointer', () => {
    it('floats where it is dropped', async () => {
      await shown.mount();
      const before = await shown.box();
      await shown.drag(await shown.head(), [-400, -120]);
      expect(await shown.lastCall()).toMatchObject(['place', { folded: false, at: { x: expect.any(Number) } }]);
      expect((await shown.box()).x).toBeCloseTo(before.x - 400, 0);
      expect((await shown.box()).y).toBeCloseTo(before.y - 120, 0);
    });

    it('docks at a corner that it is dropped near', async () => {
      await shown.mount();
      const { x, y } = await shown.box();
      await shown.drag(await shown.head(), [50 - x, 40 - y]);
      expect(await shown.lastCall()).toEqual(['place', { corner: 'top-left', folded: false }]);
      await shown.comesTo({ x: 16, y: 16 });
    });

    it('stays in the window', async () => {
      await shown.mount();
      const from = await shown.head();
      await shown.drag(from, [1195 - from[0], 795 - from[1]]);
      const { x, width } = await shown.box();
      expect(x + width).toBeLessThanOrEqual(1200);
    });

    it('takes a press for a press: the pill unfolds when it was not dragged', async () => {
      await shown.mount({ placing: { corner: 'bottom-right', folded: true } });
      await shown.drag(middle(await shown.box('.pill')), [-300, -200]);
      expect(await shown.lastCall()).toMatchObject(['place', { folded: true, at: { x: expect.any(Number) } }]);
      await shown.page.mouse.click(...middle(await shown.box('.pill')));
      expect(await shown.lastCall()).toMatchObject(['place', { folded: false }]);
    });

    it('leaves the caret of the page where it is', async () => {
      await shown.mount();
      await shown.page.focus('#field');
      await shown.drag(await shown.head(), [-100, -50]);
      expect(await shown.page.evaluate(() => document.activeElement?.id)).toBe('field');
    });
  });

  describe('is moved by the keyboard', () => {
    const key = (name: string) => shown.page.keyboard.press(name as 'Enter');

    it('by 16 pixels, with Shift by 64, and into corners', async () => {
      await shown.mount();
      await shown.page.evaluate(() => list.find('[data-action=move]')?.focus());
      const before = await shown.box();
      await key('ArrowLeft');
      expect((await shown.box()).x).toBeCloseTo(before.x - 16, 0);
      await shown.page.keyboard.down('Shift');
      await key('ArrowUp');
      await shown.page.keyboard.up('Shift');
      expect((await shown.box()).y).toBeCloseTo(before.y - 64, 0);
      await key('Home');
      expect(await shown.lastCall()).toEqual(['place', { corner: 'bottom-left', folded: false }]);
      await shown.comesTo({ x: 16 });
      expect(await shown.page.evaluate(() => list.focused())).toBe('move');
    });

    it('says once where it is, when it has come to rest', async () => {
      await shown.mount();
      await shown.page.waitForFunction(() => list.said().includes('MFA code 1'));
      await shown.page.evaluate(() => list.find('[data-action=move]')?.focus());
      const changes = shown.page.evaluate(() => list.changesOfVoice(2500));
      for (let count = 0; count < 5; count++) await key('ArrowLeft');
      await shown.page.waitForFunction(() => list.said().includes('pixels from the left'));
      expect(await changes).toBe(1);
    });

    it('takes no key that means nothing to it, and none of the page’s', async () => {
      await shown.mount();
      await shown.page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        document.addEventListener('keydown', ({ key, defaultPrevented }) => seen.push(`${key} ${defaultPrevented}`));
      });
      await shown.page.focus('#outside');
      await key('ArrowLeft');
      await shown.page.evaluate(() => list.find('[data-action=move]')?.focus());
      await key('ArrowLeft');
      await key('Tab');
      expect(await shown.page.evaluate(() => (window as never as { seen: string[] }).seen)).toEqual([
        'ArrowLeft false',
      ]);
      expect(await shown.page.evaluate(() => list.focused())).toBe('fold');
    });

    it('by a press on a corner', async () => {
      await shown.mount();
      await shown.press('move');
      await shown.press('dock:top-left');
      expect(await shown.lastCall()).toEqual(['place', { corner: 'top-left', folded: false }]);
      await shown.comesTo({ x: 16, y: 16 });
    });
  });

  describe('is resized', () => {
    it('by presses on its grip, for whoever cannot drag', async () => {
      await shown.mount();
      const before = await shown.box();
      await shown.press('resize');
      const after = await shown.box();
      expect([after.width, after.height]).toEqual([before.width + 64, Math.round(before.height) + 64]);
      expect(await shown.lastCall()).toMatchObject(['place', { size: { width: 424 } }]);
      await shown.focusOn('[data-action=resize]');
      await shown.page.keyboard.press('Enter');
      expect((await shown.box()).width).toBe(before.width + 128);
    });

    it('by its grip, which lies across from its corner', async () => {
      await shown.mount();
      const before = await shown.box();
      await shown.drag(middle(await shown.box('.grip')), [-60, -40]);
      const after = await shown.box();
      expect([after.width, after.height]).toEqual([before.width + 60, Math.round(before.height) + 40]);
      expect(after.x + after.width).toBeCloseTo(before.x + before.width, 0);
      expect(await shown.lastCall()).toMatchObject(['place', { size: { width: 420 } }]);
    });

    it('by the keyboard, and back to its usual size', async () => {
      await shown.mount();
      const before = await shown.box();
      await shown.page.evaluate(() => list.find('.grip')?.focus());
      await shown.page.keyboard.press('ArrowLeft');
      expect((await shown.box()).width).toBe(before.width + 16);
      await shown.page.keyboard.press('Home');
      await shown.comesTo(before);
      expect(await shown.lastCall()).toEqual(['place', { corner: 'bottom-right', folded: false }]);
      expect(await shown.page.evaluate(() => list.focused())).toBe('resize');
    });
  });

  it('is alive in a native modal dialog, and comes back', async () => {
    await shown.mount();
    await shown.page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    await shown.page.waitForFunction(() => list.root().host.parentElement?.id === 'dialog');
    await shown.press('fold');
    expect(await shown.lastCall()).toMatchObject(['place', { folded: true }]);
    await shown.page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).close());
    await shown.page.waitForFunction(() => list.root().host.parentElement === document.documentElement);
  });
});
