import type { Placing } from '../../ui/preferences.ts';
import { type Box, marginOf, type Size, sameBox } from '../place.ts';
import { aligned, dodge, type Fit, type Form, mayStay, type Room, squeezed, type Wish } from './dodge.ts';
import { boxOf } from './placing.ts';
import { USUAL } from './resizing.ts';

/** So long it stays where it dodged to after its own place has become free. Milliseconds. */
const QUIET = 400;

/** A panel that is lower than this says less in its head. CSS pixels. */
const SHORT = 290;

/** What the floating needs of the checklist that floats. */
export interface Body {
  host: HTMLElement;
  /** Draws it as what it is to be shown now. */
  draw(as: Form): void;
  /** Whether it must not move: the person drags it, presses in it or types in it. */
  isHeld(): boolean;
  /** Whether the pointer is on it: whoever is about to press in it finds it where it is, if it may stay there. */
  isPointedAt(): boolean;
}

/** Keeps the checklist at its place, and clear of what must stay free. */
export interface Floating {
  /** As what it is shown. */
  as(): Form;
  box(): Box;
  window(): Size;
  /** Where the person wants it. */
  setPlacing(placing: Placing): void;
  /** @param now whether to make room at once; otherwise the next `settle` does. Returns whether anything is to be made. */
  keepClearOf(hard: readonly Box[], soft: readonly Box[], now?: boolean): boolean;
  /** The person wants it whole, room or not, until they turn to the page again. Returns whether that is new. */
  insist(on: boolean): boolean;
  /** It follows the pointer. */
  follow(box: Box): void;
  /** Its grip follows the pointer. */
  stretch(placing: Placing): void;
  /** Looks again where it should be. `atOnce`: without waiting for the page to be quiet. */
  settle(atOnce?: boolean): void;
}

export function createFloating(document: Document, body: Body, signal: AbortSignal): Floating {
  const { host } = body;
  let placing: Placing = { corner: 'bottom-right', folded: false };
  let room: Room = { window: windowOf(document), hard: [], soft: [] };
  let fit: Fit | undefined;
  let drawn: Form | undefined;
  let insisted = false;
  let back: ReturnType<typeof setTimeout> | undefined;
  /** What was measured last: the panel's whole height at its usual width, and its small forms. */
  const sizes = { height: USUAL.height, pill: { width: 104, height: 44 }, mark: { width: 36, height: 36 } };

  const wish = (): Wish => {
    const most = { width: room.window.width - 2 * marginOf(room.window), height: 0 };
    most.height = room.window.height - 2 * marginOf(room.window);
    const width = Math.min(placing.size?.width ?? USUAL.width, most.width);
    const height = Math.min(placing.size?.height ?? Math.min(sizes.height, USUAL.height), most.height);
    return { where: placing, folded: placing.folded, panel: { width, height }, pill: sizes.pill, mark: sizes.mark };
  };
  const best = (): Fit | undefined => {
    const found = dodge(wish(), room);
    return insisted && !placing.folded && found?.as !== 'panel' ? squeezed(wish(), room) : found;
  };
  const wanted = (atOnce: boolean): Fit | undefined => {
    const found = best();
    const here = atOnce ? undefined : stay(fit, found, placing, room);
    if (here && found && !(here.as === found.as && sameBox(here.box, found.box))) {
      back ??= setTimeout(goBack, QUIET);
      return here;
    }
    return found;
  };
  const apply = (next: Fit | undefined) => {
    fit = next;
    const as = next?.as ?? 'mark';
    host.toggleAttribute('data-folded', as !== 'panel');
    host.toggleAttribute('data-away', !next);
    host.toggleAttribute('data-short', !!next && as === 'panel' && next.box.height < SHORT);
    if (as !== drawn) {
      drawn = as;
      body.draw(as);
    }
    const { x, y, width, height } = next?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    Object.assign(host.style, { left: `${x}px`, top: `${y}px`, width: as === 'panel' ? `${width}px` : '' });
    host.style.setProperty('--most', `${height}px`);
    host.style.setProperty('--height', placing.size ? `${height}px` : 'auto');
  };
  /** Measures what is drawn. Returns whether it is not as it was taken to be. */
  const measure = (): boolean => {
    const before = JSON.stringify(sizes);
    const panel = host.shadowRoot?.querySelector<HTMLElement>('.panel');
    const inner = panel?.querySelector<HTMLElement>('.body');
    if (panel && inner && panel.offsetWidth === Math.round(wish().panel.width))
      sizes.height = panel.offsetHeight - inner.clientHeight + inner.scrollHeight;
    const small = panel ? undefined : host.shadowRoot?.querySelector<HTMLElement>('.pill');
    if (small && small.offsetWidth > 0 && drawn !== 'panel')
      sizes[drawn === 'mark' ? 'mark' : 'pill'] = { width: small.offsetWidth, height: small.offsetHeight };
    return JSON.stringify(sizes) !== before;
  };
  const settle = (atOnce = false) => {
    if (signal.aborted || body.isHeld()) return;
    if (atOnce) stopWaiting();
    room = { ...room, window: windowOf(document) };
    measure();
    apply(wanted(atOnce));
    // What is drawn otherwise may be larger or smaller than it was taken to be.
    for (let turn = 0; turn < 2 && measure(); turn++) apply(wanted(atOnce));
  };
  /* While the pointer is on it and it is in nobody's way, it waits: `settle` is called when the pointer leaves. */
  const goBack = () => {
    back = undefined;
    const free = { ...room, hard: [...room.hard, ...room.soft] };
    if (!(fit && body.isPointedAt() && mayStay(fit.box, free))) settle(true);
  };
  const stopWaiting = () => {
    clearTimeout(back);
    back = undefined;
  };
  signal.addEventListener('abort', stopWaiting);
  return {
    as: () => drawn ?? 'panel',
    box: () => fit?.box ?? { x: 0, y: 0, width: 0, height: 0 },
    window: () => windowOf(document),
    setPlacing(next) {
      placing = next;
    },
    keepClearOf(hard, soft, now = true) {
      if (sameBoxes(hard, room.hard) && sameBoxes(soft, room.soft)) return false;
      room = { ...room, hard, soft };
      stopWaiting();
      if (now) settle();
      return true;
    },
    insist(on) {
      const isNew = insisted !== on;
      insisted = on;
      return isNew;
    },
    follow: (box) => apply({ as: drawn ?? 'panel', box }),
    stretch(next) {
      placing = next;
      apply({ as: 'panel', box: boxOf(placing, wish().panel, room.window) });
    },
    settle,
  };
}

/** Where it may stay, rather than going where it would be best; undefined when it must go. */
function stay(fit: Fit | undefined, best: Fit | undefined, placing: Placing, room: Room): Fit | undefined {
  if (!fit || !best) return undefined;
  if (best.as === fit.as) {
    const box = aligned(fit.box, best.box, placing.corner);
    return mayStay(box, room) ? { as: fit.as, box } : undefined;
  }
  const grows = SIZES.indexOf(best.as) > SIZES.indexOf(fit.as);
  return grows && mayStay(fit.box, room) ? fit : undefined;
}

const SIZES: readonly Form[] = ['mark', 'pill', 'panel'];

const windowOf = (document: Document): Size => ({
  width: document.documentElement.clientWidth,
  height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight,
});

const sameBoxes = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length && a.every((box, index) => sameBox(box, b[index]));
