// The checklist for everybody, by axe: inside of its shadow root, in every state, light and dark.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { ASKED } from './browsers.ts';
import type * as entry from './checklist-entry.ts';
import { ChecklistPage } from './checklist-page.ts';
import { STATES } from './checklist-states.ts';

declare const list: typeof entry;

const LOOKS = [{}, { dark: true }, { compact: true }, { dark: true, compact: true }];

describe.each(ASKED)('the checklist in %s', (kind) => {
  let shown: ChecklistPage;
  beforeAll(async () => {
    shown = await ChecklistPage.open(kind);
  });
  afterAll(() => shown?.close());

  /**
   * axe sees no colours of what stands beside the body, nor over shades (4.14; tried): to be looked at, our element is moved
   * into it, and the shades that say that more can be scrolled to are taken away.
   */
  const faults = async () => {
    await shown.page.evaluate(() => {
      const host = list.root().host as HTMLElement;
      document.body.append(host);
      const plain = document.createElement('style');
      plain.textContent = '* { background-image: none !important }';
      list.root().append(plain);
      host.showPopover();
    });
    return faultsOf(shown.page, 'waymark-checklist');
  };
  const unfold = () =>
    shown.page.evaluate(() => {
      for (const one of list.root().querySelectorAll('details')) one.open = true;
    });

  it.each(Object.keys(STATES))('has no fault that axe knows, light and dark, when %s', async (name) => {
    for (const looks of LOOKS) {
      await shown.mount({ ...STATES[name], looks });
      expect([looks, await faults()]).toEqual([looks, []]);
      await unfold();
      expect([looks, await faults()]).toEqual([looks, []]);
    }
  });

  it.each(LOOKS)('a planted fault is found in its root: %j', async (looks) => {
    await shown.mount({ looks });
    await shown.page.evaluate(() => {
      const words = document.createElement('p');
      words.textContent = 'hardly there';
      words.style.color = 'color-mix(in srgb, var(--ink) 25%, var(--paper))';
      list.find('.now')?.prepend(words, document.createElement('button'), document.createElement('input'));
    });
    const rules = (await faults()).map((fault) => fault.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'label']));
  });

  it('lets whoever has no root user say so: beside what is wrong, else among what is needed now and then', async () => {
    await shown.mount(STATES['somebody else is signed in']);
    expect(await shown.has('.more [data-action=no-root]')).toBe(false);
    await shown.press('no-root');
    expect(await shown.lastCall()).toEqual(['noRoot', 'root-managed']);
    await shown.mount(STATES['nobody signs in as root']);
    await shown.press('no-root');
    expect(await shown.lastCall()).toEqual(['noRoot', 'no-root']);
    await shown.mount(STATES['root may be lacking']);
    expect(await shown.has('.more [data-action=no-root]')).toBe(true);
    await shown.mount();
    expect(await shown.has('[data-action=no-root]')).toBe(false);
  });
});
