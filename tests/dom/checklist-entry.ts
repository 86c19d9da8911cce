// What the tests of the checklist call. Runs in the page.
import './speak-english.ts';
import { type MountedChecklist, mountChecklist } from '../../src/overlay/checklist/mount.tsx';
import type { Box } from '../../src/overlay/place.ts';
import type { ChecklistView } from '../../src/overlay/view.ts';
import type { Placing } from '../../src/ui/preferences.ts';
import { VIEW } from './checklist-view.ts';

export { speak } from './speak-english.ts';

let panel: MountedChecklist;
let view: ChecklistView = VIEW;
let end: AbortController | undefined;
/** What was called back, the last at the end. */
export const calls: unknown[][] = [];

const note =
  (name: string) =>
  (...words: unknown[]) =>
    void calls.push([name, ...words]);

/** Puts a checklist into the page; `change` is what is different from the usual one. */
export function mount(change: Partial<ChecklistView> = {}): void {
  end?.abort();
  end = new AbortController();
  view = { ...VIEW, ...change };
  const names = ['done', 'skip', 'choose', 'back', 'lookAgain', 'showMe', 'showTrouble', 'noRoot', 'close'];
  const noted = Object.fromEntries(names.map((name) => [name, note(name)]));
  const place = (placing: Placing) => {
    view = { ...view, placing };
    calls.push(['place', placing]);
  };
  panel = mountChecklist(document, { ...noted, place } as never, end.signal);
  panel.update(view);
}

/** Draws it again with something changed. */
export function update(change: Partial<ChecklistView>): void {
  view = { ...view, ...change };
  panel.update(view);
}

/** Draws it again with something of the present action changed. */
export const updateNow = (change: object): void => update({ now: { ...view.now, ...change } as ChecklistView['now'] });

export const keepClear = (hard: Box[], soft: Box[] = []): boolean => panel.keepClearOf(hard, soft);
export const toggle = (): void => panel.toggle();
export const nextHint = (): void => panel.nextHint();
export const focus = (): void => panel.focus();

/** Everything in it. */
export const root = (): ShadowRoot => panel.host.shadowRoot as ShadowRoot;
export const find = (selector: string): HTMLElement | null => root().querySelector<HTMLElement>(selector);

/** Where something of it is; without a selector, what is drawn of it as a whole. */
export function boxOf(selector = '.panel, .pill'): Box {
  const { x, y, width, height } = (find(selector) as HTMLElement).getBoundingClientRect();
  return { x, y, width, height };
}

/** What has the focus in it, by what it does; `null`: the focus is elsewhere. */
export const focused = (): string | null => {
  const active = root().activeElement;
  return active && (active.getAttribute('data-action') ?? active.className);
};

/** What the live region says now. */
export const said = (): string => (find('.live')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Some frames later. */
export const frames = (count = 3): Promise<void> =>
  new Promise((resolve) => {
    const step = (left: number) => (left > 0 ? requestAnimationFrame(() => step(left - 1)) : resolve());
    step(count);
  });

/** How often the live region has changed within some time. Milliseconds. */
export function changesOfVoice(during: number): Promise<number> {
  return new Promise((resolve) => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(find('.live') as HTMLElement, { subtree: true, childList: true, characterData: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(count);
    }, during);
  });
}
