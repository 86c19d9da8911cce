// The checklist for everybody: its focus, its one voice, its keys.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  describe('keeps the focus', () => {
    it('on what is to be done, when the action changes', async () => {
      await shown.mount();
      await shown.page.evaluate(() => {
        (list.find('.more') as HTMLDetailsElement).open = true;
        list.find('[data-action=done]')?.focus();
        list.updateNow({ id: 'root.app.code-2' });
      });
      expect(await shown.focused()).toBe('do');
    });

    it('on the same button, when something else changes', async () => {
      await shown.mount();
      await shown.page.evaluate(() => {
        list.find('[data-action=fold]')?.focus();
        list.updateNow({ finding: { is: 'missing', name: 'MFA code 1' } });
      });
      expect(await shown.focused()).toBe('fold');
    });

    it('when it folds and unfolds', async () => {
      await shown.mount();
      await shown.page.evaluate(() => list.find('[data-action=fold]')?.focus());
      await shown.page.keyboard.press('Enter');
      expect(await shown.page.evaluate(() => list.find('.pill') !== null)).toBe(true);
      expect(await shown.focused()).toBe('fold');
      await shown.page.keyboard.press('Enter');
      expect(await shown.page.evaluate(() => list.find('.panel') !== null)).toBe(true);
      expect(await shown.focused()).toBe('fold');
    });

    it('says on what it folds to that there is something to read', async () => {
      const folded = { placing: { corner: 'bottom-right', folded: true } } as const;
      const pill = () =>
        shown.page.evaluate(() => {
          const button = list.find('.pill');
          const dot = button && getComputedStyle(button, '::after').borderTopWidth;
          return [button?.textContent, button?.title, dot];
        });
      await shown.mount(folded);
      const [before, title] = await pill();
      expect(await pill()).toEqual([expect.not.stringContaining('Break'), title, '0px']);
      await shown.mount({ ...folded, notice: 'Your trainer says: Break', isTrainers: true });
      expect(await pill()).toEqual([expect.stringContaining('Your trainer says: Break'), title, '6px']);
      expect(before).not.toBe('');
    });

    it('takes none by itself, and holds none', async () => {
      await shown.page.focus('#field');
      await shown.mount();
      await shown.page.evaluate(() => list.updateNow({ id: 'root.app.code-2' }));
      expect(await shown.page.evaluate(() => document.activeElement?.id)).toBe('field');
      await shown.page.evaluate(() => list.find('[data-action=move]')?.focus());
      const order: unknown[] = [];
      for (let count = 0; count < 20 && order.at(-1) !== null; count++) {
        order.push(await shown.focused());
        await shown.page.keyboard.press('Tab');
      }
      expect(order.slice(0, 3)).toEqual(['move', 'fold', 'close']);
      expect(order).toContain('resize');
      expect(order.at(-1)).toBe(null);
    });
  });

  describe('has one voice', () => {
    const isSpoken = (words: string) =>
      shown.page.waitForFunction((wanted) => list.said() === wanted, { timeout: 5000 }, words);

    it('that says the present action and its control, and is polite', async () => {
      await shown.mount();
      await isSpoken('Now: Type the six digits into MFA code 1. The ring is on “MFA code 1”.');
      const regions = await shown.page.evaluate(() =>
        [...list.root().querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')].map((one) =>
          one.getAttribute('aria-live'),
        ),
      );
      expect(regions).toEqual(['polite']);
    });

    it('that does not repeat itself', async () => {
      await shown.mount();
      await isSpoken('Now: Type the six digits into MFA code 1. The ring is on “MFA code 1”.');
      const changes = shown.page.evaluate(() => list.changesOfVoice(1200));
      for (let count = 0; count < 5; count++) {
        await shown.page.evaluate((done) => {
          list.update({ done, minutesLeft: done });
          list.keepClear([{ x: 900, y: 100 * done, width: 40, height: 40 }]);
        }, count);
      }
      expect(await changes).toBe(0);
    });

    it('that says only what is new', async () => {
      await shown.mount();
      await isSpoken('Now: Type the six digits into MFA code 1. The ring is on “MFA code 1”.');
      const changed = shown.page.evaluate(
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
      await shown.page.evaluate(() => list.updateNow({ finding: { is: 'missing', name: 'MFA code 1' } }));
      expect(await changed).toEqual(['more']);
    });
  });

  it('does what keys ask for: hints one by one, folding, the focus', async () => {
    await shown.mount();
    await shown.page.evaluate(() => list.nextHint());
    expect(await shown.page.evaluate(() => list.root().querySelectorAll('details[data-hint][open]').length)).toBe(1);
    await shown.page.waitForFunction(() => list.said().includes('every half minute'));
    await shown.page.evaluate(() => list.nextHint());
    expect(await shown.page.evaluate(() => list.root().querySelectorAll('details[data-hint][open]').length)).toBe(2);
    await shown.page.evaluate(() => list.nextHint());
    await shown.page.waitForFunction(() => list.said().includes('no more hints'));
    await shown.page.evaluate(() => list.toggle());
    expect(await shown.page.evaluate(() => list.find('.pill') !== null)).toBe(true);
    await shown.page.evaluate(() => list.focus());
    expect(await shown.page.evaluate(() => list.focused())).toBe('do');
  });

  it('marks the present step for those who cannot see it', async () => {
    await shown.mount();
    expect(await shown.has('[aria-current]')).toBe(false);
    await shown.press('tasks');
    await shown.page.waitForFunction(() => list.find('.step'));
    const current = await shown.page.evaluate(() =>
      [...list.root().querySelectorAll('[aria-current]')].map(
        (one) => `${one.getAttribute('aria-current')}: ${one.textContent}`,
      ),
    );
    expect(current).toEqual(['step: Type two codes.now']);
  });

  it('says what the console marks as wrong, and leads there on a press', async () => {
    await shown.mount();
    await shown.page.evaluate(() => list.updateNow({ trouble: { of: 'field', name: 'MFA code 2', kind: 'codes' } }));
    expect(await shown.page.evaluate(() => list.find('[data-trouble=codes]')?.textContent)).toContain(
      'The console marks “MFA code 2” as wrong. Each code is six digits',
    );
    await shown.press('show-trouble');
    expect((await shown.lastCall())?.[0]).toBe('showTrouble');
  });
});
