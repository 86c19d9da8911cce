// The checklist under the person's hands: moved, resized, folded, remembered, and never in the way.
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../src/overlay/place.ts';
import { bundle, openPage, openPlain } from './browsers.ts';
import type * as entry from './checklist-entry.ts';

declare const list: typeof entry;

const HTML = `<main style="height:3000px"><input id="field"><button id="outside">outside</button></main>
  <dialog id="dialog" style="width:300px;height:200px"><button id="inside">inside</button></dialog>`;

describe.each(['chrome', 'firefox'] as const)('the checklist in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const code = await bundle('./checklist-entry.ts', 'list');
    browser = await openPlain(kind);
    page = await openPage(browser, HTML, code);
  });
  afterAll(() => browser?.close());

  const open = (change: Parameters<typeof entry.mount>[0] = {}) =>
    page.evaluate(async (wanted) => {
      list.mount(wanted);
      await list.frames();
    }, change);
  const box = (selector?: string): Promise<Box> => page.evaluate((one) => list.boxOf(one), selector);
  const lastCall = () => page.evaluate(() => list.calls.at(-1));
  const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];
  /** Presses a button, once what was drawn last has found its place. */
  const press = async (action: string) => {
    await page.evaluate(() => list.frames());
    await page.mouse.click(...middle(await box(`[data-action="${action}"]`)));
  };
  const keepClear = (hard: Box[], soft: Box[] = []) =>
    page.evaluate(
      async (...boxes) => {
        list.keepClear(...boxes);
        await list.frames();
      },
      hard,
      soft,
    );
  /** Waits until it is somewhere. */
  const comesTo = async (wanted: Partial<Box>) => {
    await page.waitForFunction(
      (where) =>
        Object.entries(where).every(([name, value]) => Math.abs(list.boxOf()[name as keyof Box] - Number(value)) < 1.5),
      { timeout: 5000 },
      wanted,
    );
  };

  async function drag(from: [number, number], by: [number, number]): Promise<void> {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
    await page.mouse.move(from[0] + by[0], from[1] + by[1]);
    await page.mouse.up();
  }
  /** A point of the head on which nothing can be pressed. */
  const head = async (): Promise<[number, number]> => {
    const { x, y, width } = await box('header');
    return [x + width / 3, y + 8];
  };

  describe('is moved by the pointer', () => {
    it('floats where it is dropped', async () => {
      await open();
      const before = await box();
      await drag(await head(), [-400, -120]);
      expect(await lastCall()).toMatchObject(['place', { folded: false, at: { x: expect.any(Number) } }]);
      expect((await box()).x).toBeCloseTo(before.x - 400, 0);
      expect((await box()).y).toBeCloseTo(before.y - 120, 0);
    });

    it('docks at a corner that it is dropped near', async () => {
      await open();
      const { x, y } = await box();
      await drag(await head(), [50 - x, 40 - y]);
      expect(await lastCall()).toEqual(['place', { corner: 'top-left', folded: false }]);
      await comesTo({ x: 16, y: 16 });
    });

    it('stays in the window', async () => {
      await open();
      const from = await head();
      await drag(from, [1195 - from[0], 795 - from[1]]);
      const { x, width } = await box();
      expect(x + width).toBeLessThanOrEqual(1200);
    });

    it('takes a press for a press: the pill unfolds when it was not dragged', async () => {
      await open({ placing: { corner: 'bottom-right', folded: true } });
      await drag(middle(await box('.pill')), [-300, -200]);
      expect(await lastCall()).toMatchObject(['place', { folded: true, at: { x: expect.any(Number) } }]);
      await page.mouse.click(...middle(await box('.pill')));
      expect(await lastCall()).toMatchObject(['place', { folded: false }]);
    });

    it('leaves the caret of the page where it is', async () => {
      await open();
      await page.focus('#field');
      await drag(await head(), [-100, -50]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    });
  });

  describe('is moved by the keyboard', () => {
    const key = (name: string) => page.keyboard.press(name as 'Enter');

    it('by 16 pixels, with Shift by 64, and into corners', async () => {
      await open();
      await page.evaluate(() => list.find('[data-action=move]')?.focus());
      const before = await box();
      await key('ArrowLeft');
      expect((await box()).x).toBeCloseTo(before.x - 16, 0);
      await page.keyboard.down('Shift');
      await key('ArrowUp');
      await page.keyboard.up('Shift');
      expect((await box()).y).toBeCloseTo(before.y - 64, 0);
      await key('Home');
      expect(await lastCall()).toEqual(['place', { corner: 'bottom-left', folded: false }]);
      await comesTo({ x: 16 });
      expect(await page.evaluate(() => list.focused())).toBe('move');
    });

    it('says once where it is, when it has come to rest', async () => {
      await open();
      await page.waitForFunction(() => list.said().includes('MFA code 1'));
      await page.evaluate(() => list.find('[data-action=move]')?.focus());
      const changes = page.evaluate(() => list.changesOfVoice(2500));
      for (let count = 0; count < 5; count++) await key('ArrowLeft');
      await page.waitForFunction(() => list.said().includes('pixels from the left'));
      expect(await changes).toBe(1);
    });

    it('takes no key that means nothing to it, and none of the page’s', async () => {
      await open();
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        document.addEventListener('keydown', ({ key, defaultPrevented }) => seen.push(`${key} ${defaultPrevented}`));
      });
      await page.focus('#outside');
      await key('ArrowLeft');
      await page.evaluate(() => list.find('[data-action=move]')?.focus());
      await key('ArrowLeft');
      await key('Tab');
      expect(await page.evaluate(() => (window as never as { seen: string[] }).seen)).toEqual(['ArrowLeft false']);
      expect(await page.evaluate(() => list.focused())).toBe('fold');
    });

    it('by a press on a corner', async () => {
      await open();
      await press('move');
      await press('dock:top-left');
      expect(await lastCall()).toEqual(['place', { corner: 'top-left', folded: false }]);
      await comesTo({ x: 16, y: 16 });
    });
  });

  describe('is resized', () => {
    it('by its grip, which lies across from its corner', async () => {
      await open();
      const before = await box();
      await drag(middle(await box('.grip')), [-60, -40]);
      const after = await box();
      expect([after.width, after.height]).toEqual([before.width + 60, Math.round(before.height) + 40]);
      expect(after.x + after.width).toBeCloseTo(before.x + before.width, 0);
      expect(await lastCall()).toMatchObject(['place', { size: { width: 420 } }]);
    });

    it('by the keyboard, and back to its usual size', async () => {
      await open();
      const before = await box();
      await page.evaluate(() => list.find('.grip')?.focus());
      await page.keyboard.press('ArrowLeft');
      expect((await box()).width).toBe(before.width + 16);
      await page.keyboard.press('Home');
      await comesTo(before);
      expect(await lastCall()).toEqual(['place', { corner: 'bottom-right', folded: false }]);
      expect(await page.evaluate(() => list.focused())).toBe('resize');
    });
  });

  describe('makes room', () => {
    const control = { x: 1000, y: 700, width: 120, height: 40 };

    it('covers none of the boxes, and comes back when its place is free again', async () => {
      await open();
      const home = await box();
      await keepClear([control]);
      expect(overlap(await box(), control)).toBe(0);
      expect((await box()).y).toBeLessThan(home.y);
      await keepClear([]);
      await comesTo(home);
    });

    it('does not come back while the page still moves', async () => {
      await open();
      const home = await box();
      await keepClear([control]);
      const away = await box();
      const ys = await page.evaluate(async () => {
        const seen: number[] = [];
        for (let step = 0; step < 20; step++) {
          list.keepClear([{ x: 20, y: step, width: 40, height: 40 }]);
          await list.frames(2);
          seen.push(list.boxOf().y);
        }
        return seen;
      });
      expect(new Set(ys)).toEqual(new Set([away.y]));
      await comesTo(home);
    });

    it('stays where it is while the person types in it, and goes when they leave it', async () => {
      await open();
      await page.evaluate(() => {
        (list.find('.more') as HTMLDetailsElement).open = true;
      });
      await press('skip');
      await page.evaluate(() => list.find('input')?.focus());
      await page.keyboard.type('no phone');
      const before = await box();
      await keepClear([control]);
      expect(await box()).toEqual(before);
      await page.focus('#outside');
      await page.evaluate(() => list.frames());
      expect(overlap(await box(), control)).toBe(0);
    });

    it('stays where it is while it is dragged, and clears the box when it is let go', async () => {
      await open();
      await page.mouse.move(...(await head()));
      await page.mouse.down();
      await page.mouse.move(500, 300);
      const before = await box();
      await keepClear([{ ...before, width: 100, height: 60 }]);
      expect(await box()).toEqual(before);
      await page.mouse.up();
      await page.evaluate(() => list.frames());
      expect(overlap(await box(), { ...before, width: 100, height: 60 })).toBe(0);
    });

    it('is made smaller where that is enough', async () => {
      await open();
      const dialog = { x: 100, y: 20, width: 1000, height: 540 };
      await keepClear([dialog]);
      expect(await page.evaluate(() => list.find('.panel') !== null)).toBe(true);
      expect(overlap(await box(), dialog)).toBe(0);
    });

    it.each([
      ['a pill', { x: 40, y: 40, width: 1120, height: 690 }, '.pill:not(.bare)'],
      ['a mark', { x: 0, y: 0, width: 1150, height: 800 }, '.pill.bare'],
    ])('folds to %s where nothing else fits, and unfolds by itself', async (_what, dialog, selector) => {
      await open();
      await keepClear([dialog]);
      expect(await page.evaluate((one) => list.find(one) !== null, selector)).toBe(true);
      expect(overlap(await box(), dialog)).toBe(0);
      await keepClear([]);
      await page.waitForFunction(() => list.find('.panel') !== null);
      expect(await page.evaluate(() => list.calls.filter(([name]) => name === 'place'))).not.toContainEqual([
        'place',
        { corner: 'bottom-right', folded: true },
      ]);
    });

    it('shows nothing where there is no room at all, and still has its voice', async () => {
      await open();
      await keepClear([{ x: 0, y: 0, width: 1200, height: 800 }]);
      expect(await page.evaluate(() => (list.find('.pill') as HTMLElement).checkVisibility())).toBe(false);
      expect(await page.evaluate(() => list.find('.live')?.checkVisibility())).toBe(true);
      await keepClear([]);
      await page.waitForFunction(() => list.find('.panel')?.checkVisibility());
    });

    it('is opened by a press all the same, until the person turns to the page again', async () => {
      await open();
      await keepClear([{ x: 40, y: 40, width: 1120, height: 690 }]);
      await press('fold');
      await page.waitForFunction(() => list.find('.panel') !== null);
      await page.mouse.click(5, 400);
      await page.waitForFunction(() => list.find('.pill') !== null);
    });
  });

  it('follows what another tab says', async () => {
    await open();
    await page.evaluate(() => list.update({ placing: { corner: 'top-left', folded: false } }));
    await comesTo({ x: 16, y: 16 });
    await page.evaluate(() => list.update({ placing: { corner: 'top-left', folded: true } }));
    expect(await page.evaluate(() => list.find('.pill') !== null)).toBe(true);
  });

  describe('keeps the focus', () => {
    const focused = () => page.evaluate(() => list.focused());

    it('on what is to be done, when the action changes', async () => {
      await open();
      await page.evaluate(() => {
        (list.find('.more') as HTMLDetailsElement).open = true;
        list.find('[data-action=done]')?.focus();
        list.updateNow({ id: 'root.app.code-2' });
      });
      expect(await focused()).toBe('do');
    });

    it('on the same button, when something else changes', async () => {
      await open();
      await page.evaluate(() => {
        list.find('[data-action=fold]')?.focus();
        list.updateNow({ finding: { is: 'missing', name: 'MFA code 1' } });
      });
      expect(await focused()).toBe('fold');
    });

    it('when it folds and unfolds', async () => {
      await open();
      await page.evaluate(() => list.find('[data-action=fold]')?.focus());
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => list.find('.pill') !== null)).toBe(true);
      expect(await focused()).toBe('fold');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => list.find('.panel') !== null)).toBe(true);
      expect(await focused()).toBe('fold');
    });

    it('takes none by itself, and holds none', async () => {
      await page.focus('#field');
      await open();
      await page.evaluate(() => list.updateNow({ id: 'root.app.code-2' }));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
      await page.evaluate(() => list.find('[data-action=move]')?.focus());
      const order: unknown[] = [];
      for (let count = 0; count < 20 && order.at(-1) !== null; count++) {
        order.push(await focused());
        await page.keyboard.press('Tab');
      }
      expect(order.slice(0, 3)).toEqual(['move', 'fold', 'close']);
      expect(order).toContain('resize');
      expect(order.at(-1)).toBe(null);
    });
  });

  it('is alive in a native modal dialog, and comes back', async () => {
    await open();
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    await page.waitForFunction(() => list.root().host.parentElement?.id === 'dialog');
    await press('fold');
    expect(await lastCall()).toMatchObject(['place', { folded: true }]);
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).close());
    await page.waitForFunction(() => list.root().host.parentElement === document.documentElement);
  });

  describe('has one voice', () => {
    const isSpoken = (words: string) =>
      page.waitForFunction((wanted) => list.said() === wanted, { timeout: 5000 }, words);

    it('that says the present action and its control, and is polite', async () => {
      await open();
      await isSpoken('Now: Type the six digits into MFA code 1. The ring is on “MFA code 1”.');
      const regions = await page.evaluate(() =>
        [...list.root().querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')].map((one) =>
          one.getAttribute('aria-live'),
        ),
      );
      expect(regions).toEqual(['polite']);
    });

    it('that does not repeat itself', async () => {
      await open();
      await isSpoken('Now: Type the six digits into MFA code 1. The ring is on “MFA code 1”.');
      const changes = page.evaluate(() => list.changesOfVoice(1200));
      for (let count = 0; count < 5; count++) {
        await page.evaluate((done) => {
          list.update({ done, minutesLeft: done });
          list.keepClear([{ x: 900, y: 100 * done, width: 40, height: 40 }]);
        }, count);
      }
      expect(await changes).toBe(0);
    });

    it('that says only what is new', async () => {
      await open();
      await isSpoken('Now: Type the six digits into MFA code 1. The ring is on “MFA code 1”.');
      const changed = page.evaluate(
        () =>
          new Promise<(string | undefined)[]>((resolve) => {
            const seen: (string | undefined)[] = [];
            const observer = new MutationObserver((records) => {
              seen.push(...records.map(({ target }) => (target as HTMLElement).dataset.part));
            });
            observer.observe(list.find('.live') as HTMLElement, { subtree: true, childList: true });
            setTimeout(() => resolve(seen), 900);
          }),
      );
      await page.evaluate(() => list.updateNow({ finding: { is: 'missing', name: 'MFA code 1' } }));
      expect(await changed).toEqual(['more']);
    });
  });

  it('does what keys ask for: hints one by one, folding, the focus', async () => {
    await open();
    await page.evaluate(() => list.nextHint());
    expect(await page.evaluate(() => list.root().querySelectorAll('details[data-hint][open]').length)).toBe(1);
    await page.waitForFunction(() => list.said().includes('every half minute'));
    await page.evaluate(() => list.nextHint());
    expect(await page.evaluate(() => list.root().querySelectorAll('details[data-hint][open]').length)).toBe(2);
    await page.evaluate(() => list.nextHint());
    await page.waitForFunction(() => list.said().includes('no more hints'));
    await page.evaluate(() => list.toggle());
    expect(await page.evaluate(() => list.find('.pill') !== null)).toBe(true);
    await page.evaluate(() => list.focus());
    expect(await page.evaluate(() => list.focused())).toBe('do');
  });

  it('marks the present step for those who cannot see it', async () => {
    await open();
    const current = await page.evaluate(() =>
      [...list.root().querySelectorAll('[aria-current]')].map(
        (one) => `${one.getAttribute('aria-current')}: ${one.textContent}`,
      ),
    );
    expect(current).toEqual(['step: Type two codes.now']);
  });

  it('says what the console marks as wrong, and leads there on a press', async () => {
    await open();
    await page.evaluate(() => list.updateNow({ trouble: { of: 'field', name: 'MFA code 2', kind: 'codes' } }));
    expect(await page.evaluate(() => list.find('[data-trouble=codes]')?.textContent)).toContain(
      'The console marks “MFA code 2” as wrong. Each code is six digits',
    );
    await press('show-trouble');
    expect((await lastCall())?.[0]).toBe('showTrouble');
  });

  describe.each([
    ['320 × 640', { width: 320, height: 640 }],
    ['200% of 640 × 450', { width: 640, height: 450, deviceScaleFactor: 2 }],
  ])('in a window of %s', (_name, viewport) => {
    beforeAll(async () => page.setViewport(viewport));
    afterAll(async () => page.setViewport({ width: 1200, height: 800 }));

    it('is whole in it, scrolls inside, and cuts nothing', async () => {
      await open();
      await page.evaluate(async () => {
        for (const one of list.root().querySelectorAll('details')) one.open = true;
        await list.frames();
      });
      const { x, y, width, height } = await box();
      expect(x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height).toBe(true);
      const cut = await page.evaluate(() =>
        [...list.root().querySelectorAll<HTMLElement>('.body *, header *')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
          .map((one) => one.className || one.localName),
      );
      expect(cut).toEqual([]);
      expect(await page.evaluate(() => (list.find('.body') as HTMLElement).scrollHeight)).toBeGreaterThan(0);
    });

    it('has nothing to press that is smaller than 24 pixels', async () => {
      await open();
      const small = await page.evaluate(() => {
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
