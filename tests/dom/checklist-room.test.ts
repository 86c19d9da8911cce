// The checklist is never in the way: it makes room, folds, and comes back.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlap } from '../../src/overlay/place.ts';
import { ASKED } from './browsers.ts';
import type * as entry from './checklist-entry.ts';
import { ChecklistPage } from './checklist-page.ts';

declare const list: typeof entry;

describe.each(ASKED)('the checklist in %s', (kind) => {
  let shown: ChecklistPage;
  beforeAll(async () => {
    shown = await ChecklistPage.open(kind);
  });
  afterAll(() => shown?.close());

  describe('makes room', () => {
    const control = { x: 1000, y: 700, width: 120, height: 40 };

    it('covers none of the boxes, and comes back when its place is free again', async () => {
      await shown.mount();
      const home = await shown.box();
      await shown.keepClear([control]);
      expect(overlap(await shown.box(), control)).toBe(0);
      expect((await shown.box()).y).toBeLessThan(home.y);
      await shown.keepClear([]);
      await shown.comesTo(home);
    });

    it('does not come back while the page still moves', async () => {
      await shown.mount();
      const home = await shown.box();
      await shown.keepClear([control]);
      const away = await shown.box();
      const ys = await shown.page.evaluate(async () => {
        const seen: number[] = [];
        for (let step = 0; step < 20; step++) {
          list.keepClear([{ x: 20, y: step, width: 40, height: 40 }]);
          await list.frames(2);
          seen.push(list.boxOf().y);
        }
        return seen;
      });
      expect(new Set(ys)).toEqual(new Set([away.y]));
      await shown.comesTo(home);
    });

    it('stays under the pointer while it may, and comes back when the pointer leaves it', async () => {
      await shown.mount();
      const home = await shown.box();
      await shown.keepClear([control]);
      const away = await shown.box();
      await shown.page.mouse.move(...(await shown.head()));
      await shown.keepClear([]);
      // Longer than it waits for a quiet page.
      await shown.page.evaluate(() => list.frames(60));
      expect(await shown.box()).toEqual(away);
      await shown.page.mouse.move(5, 5);
      await shown.comesTo(home);
    });

    it('goes from under the pointer when it would cover what must stay free', async () => {
      await shown.mount();
      await shown.page.mouse.move(...(await shown.head()));
      await shown.keepClear([control]);
      expect(overlap(await shown.box(), control)).toBe(0);
    });

    it('goes from under the pointer when it covers what should stay free', async () => {
      await shown.mount();
      await shown.page.mouse.move(...(await shown.head()));
      await shown.keepClear([], [control]);
      await shown.page.waitForFunction((edge) => list.boxOf().y + list.boxOf().height <= edge, {}, control.y);
    });

    it('stays where it is while the person types in it, and goes when they leave it', async () => {
      await shown.mount();
      await shown.page.evaluate(() => {
        (list.find('.more') as HTMLDetailsElement).open = true;
      });
      await shown.press('skip');
      await shown.page.evaluate(() => list.find('input')?.focus());
      await shown.page.keyboard.type('no phone');
      const before = await shown.box();
      await shown.keepClear([control]);
      expect(await shown.box()).toEqual(before);
      await shown.page.focus('#outside');
      await shown.page.evaluate(() => list.frames());
      expect(overlap(await shown.box(), control)).toBe(0);
    });

    it('stays where it is while it is dragged, and clears the box when it is let go', async () => {
      await shown.mount();
      await shown.page.mouse.move(...(await shown.head()));
      await shown.page.mouse.down();
      await shown.page.mouse.move(500, 300);
      const before = await shown.box();
      await shown.keepClear([{ ...before, width: 100, height: 60 }]);
      expect(await shown.box()).toEqual(before);
      await shown.page.mouse.up();
      await shown.page.evaluate(() => list.frames());
      expect(overlap(await shown.box(), { ...before, width: 100, height: 60 })).toBe(0);
    });

    it('is made smaller where that is enough', async () => {
      await shown.mount();
      const dialog = { x: 100, y: 20, width: 1000, height: 540 };
      await shown.keepClear([dialog]);
      expect(await shown.page.evaluate(() => list.find('.panel') !== null)).toBe(true);
      expect(overlap(await shown.box(), dialog)).toBe(0);
    });

    it.each([
      ['a pill', { x: 40, y: 40, width: 1120, height: 690 }, '.pill:not(.bare)'],
      ['a mark', { x: 0, y: 0, width: 1150, height: 800 }, '.pill.bare'],
    ])('folds to %s where nothing else fits, and unfolds by itself', async (_what, dialog, selector) => {
      await shown.mount();
      await shown.keepClear([dialog]);
      expect(await shown.page.evaluate((one) => list.find(one) !== null, selector)).toBe(true);
      expect(overlap(await shown.box(), dialog)).toBe(0);
      await shown.keepClear([]);
      await shown.page.waitForFunction(() => list.find('.panel') !== null);
      expect(await shown.page.evaluate(() => list.calls.filter(([name]) => name === 'place'))).not.toContainEqual([
        'place',
        { corner: 'bottom-right', folded: true },
      ]);
    });

    it('shows nothing where there is no room at all, and still has its voice', async () => {
      await shown.mount();
      await shown.keepClear([{ x: 0, y: 0, width: 1200, height: 800 }]);
      expect(await shown.page.evaluate(() => (list.find('.pill') as HTMLElement).checkVisibility())).toBe(false);
      expect(await shown.page.evaluate(() => list.find('.live')?.checkVisibility())).toBe(true);
      await shown.keepClear([]);
      await shown.page.waitForFunction(() => list.find('.panel')?.checkVisibility());
    });

    it('is opened by a press all the same, until the person turns to the page again', async () => {
      await shown.mount();
      await shown.keepClear([{ x: 40, y: 40, width: 1120, height: 690 }]);
      await shown.press('fold');
      await shown.page.waitForFunction(() => list.find('.panel') !== null);
      await shown.page.mouse.click(5, 400);
      await shown.page.waitForFunction(() => list.find('.pill') !== null);
    });
  });

  it('follows what another tab says', async () => {
    await shown.mount();
    await shown.page.evaluate(() => list.update({ placing: { corner: 'top-left', folded: false } }));
    await shown.comesTo({ x: 16, y: 16 });
    await shown.page.evaluate(() => list.update({ placing: { corner: 'top-left', folded: true } }));
    expect(await shown.page.evaluate(() => list.find('.pill') !== null)).toBe(true);
  });

  describe.each([
    ['320 × 640', { width: 320, height: 640 }],
    ['200% of 640 × 450', { width: 640, height: 450, deviceScaleFactor: 2 }],
  ])('in a window of %s', (_name, viewport) => {
    beforeAll(async () => shown.page.setViewport(viewport));
    afterAll(async () => shown.page.setViewport({ width: 1200, height: 800 }));

    it('is whole in it, scrolls inside, and cuts nothing', async () => {
      await shown.mount();
      await shown.page.evaluate(async () => {
        for (const one of list.root().querySelectorAll('details')) one.open = true;
        await list.frames();
      });
      const { x, y, width, height } = await shown.box();
      expect(x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height).toBe(true);
      const cut = await shown.page.evaluate(() =>
        [...list.root().querySelectorAll<HTMLElement>('.body *, header *')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
          .map((one) => one.className || one.localName),
      );
      expect(cut).toEqual([]);
      expect(await shown.page.evaluate(() => (list.find('.body') as HTMLElement).scrollHeight)).toBeGreaterThan(0);
    });

    it('has nothing to press that is smaller than 24 pixels', async () => {
      await shown.mount();
      const small = await shown.page.evaluate(() => {
        for (const one of list.root().querySelectorAll('details')) one.open = true;
        list.find('[data-action=move]')?.click();
        list.find('[data-action=skip]')?.click();
        return [...list.root().querySelectorAll('button, summary, input, a')].flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < 24 ? [`${one.getAttribute('data-action')} ${width} × ${height}`] : [];
        });
      });
      expect(small).toEqual([]);
    });
  });
});
