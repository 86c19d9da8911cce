import { render } from 'preact';
import languages from '../../ui/languages.css?inline';
import type { Placing } from '../../ui/preferences.ts';
import { dotted, say } from '../../ui/texts.ts';
import tokens from '../../ui/tokens.css?inline';
import type { Box, Size } from '../place.ts';
import { followTopLayer } from '../top-layer.ts';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import type { Form } from './dodge.ts';
import { createFloating } from './floating.ts';
import { keepingFocus } from './focus.ts';
import { followHands } from './gestures.ts';
import { createHost } from './host.ts';
import { createLive } from './live.ts';
import { Panel } from './Panel.tsx';
import type { Where } from './placing.ts';
import { nowId, spokenOf } from './spoken.ts';
import { CHECKLIST_CSS } from './styles.ts';

/** A checklist in a page. */
export interface MountedChecklist {
  host: HTMLElement;
  /** @param moved whether room is to be made, too */
  update(view: ChecklistView, moved?: boolean): void;
  /**
   * Makes room. What is hard (the ringed control, dialogs, messages, a QR code) is never covered; what is soft is not where
   * that can be helped.
   * @param now whether to make room at once; otherwise `update` is to do it, where this returns true
   */
  keepClearOf(hard: readonly Box[], soft: readonly Box[], now?: boolean): boolean;
  /** Folds it, or shows it whole. */
  toggle(): void;
  /** Unfolds the next hint of the present action, and says it. */
  nextHint(): void;
  /** Puts the keyboard's focus into it. */
  focus(): void;
}

/**
 * Puts the checklist into a page: one element in the top layer, gone when the signal aborts. It takes no focus by
 * itself and holds none.
 */
export function mountChecklist(
  document: Document,
  callbacks: ChecklistCallbacks,
  signal: AbortSignal,
): MountedChecklist {
  const { host, root } = createHost(document, tokens + languages + CHECKLIST_CSS);
  const container = document.createElement('div');
  const live = createLive(document, signal);
  root.append(live.element, container);
  let view: ChecklistView | undefined;
  const draw = (as: Form) => {
    const shown = view;
    if (!shown || signal.aborted) return;
    keepingFocus(root, () => render(<Panel view={shown} press={{ ...callbacks, place }} as={as} />, container));
    measured.watch([...root.querySelectorAll('.content, header, .pill')]);
  };
  const measured = createMeasured(() => floating.settle());
  const isTyping = () => root.activeElement?.matches('input, textarea') ?? false;
  const isPointedAt = () => host.matches(':hover');
  const floating = createFloating(document, { host, draw, isPointedAt, isHeld: () => isDown() || isTyping() }, signal);
  const place = (placing: Placing) => {
    if (!view) return;
    // Unfolded by a press it is shown, whether there is room or not.
    if (placing.folded) floating.insist(false);
    else if (floating.as() !== 'panel') floating.insist(true);
    show({ ...view, placing }, true);
    callbacks.place(placing);
  };
  const show = (next: ChecklistView, atOnce: boolean) => {
    const isNew = !view || nowId(next) !== nowId(view);
    view = next;
    floating.setPlacing(next.placing);
    for (const part of [live.element, container]) Object.assign(part, { lang: next.language, dir: 'ltr' });
    setLooks(host, next.looks);
    draw(floating.as());
    floating.settle(atOnce);
    // Behind it, for that has laid out what is drawn.
    if (isNew) root.querySelector('.body')?.scrollTo(0, 0);
    live.tell(spokenOf(next));
  };
  const put = (where: Where, said: boolean) => {
    if (!view) return;
    const { size, folded } = view.placing;
    place({ ...where, folded, ...(size ? { size } : {}) });
    if (said) live.say(whereText(where, floating.box()));
  };
  const resize = (size: Size | undefined, ended: boolean, said: boolean) => {
    if (!view) return;
    const { size: _before, ...rest } = view.placing;
    const placing = size ? { ...rest, size: { width: size.width, height: size.height } } : rest;
    if (ended) place(placing);
    else floating.stretch(placing);
    if (said) live.say(sizeText(floating.box()));
  };
  const isDown = followHands(
    root,
    {
      box: floating.box,
      corner: () => view?.placing.corner ?? 'bottom-right',
      window: floating.window,
      follow: floating.follow,
      put,
      size: resize,
    },
    signal,
  );
  const unfold = () => {
    if (view && floating.as() !== 'panel') place({ ...view.placing, folded: false });
  };
  // Whoever turns to the page again no longer wants it before what it covers.
  const turnedAway = ({ target }: Event) => {
    const isInFrame = target === document.defaultView && document.activeElement?.localName === 'iframe';
    if (target !== host && (target instanceof Node || isInFrame) && floating.insist(false)) floating.settle();
  };
  for (const type of ['pointerdown', 'focusin'])
    document.addEventListener(type, turnedAway, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('blur', turnedAway, { signal });
  // What was held back while it was held.
  const later = () => queueMicrotask(() => floating.settle());
  root.addEventListener('focusout', later, { signal });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave']) host.addEventListener(type, later, { signal });
  document.defaultView?.addEventListener('resize', () => floating.settle(), { signal });
  followTopLayer(host, signal);
  signal.addEventListener('abort', () => {
    measured.watch([]);
    render(null, container);
  });
  return {
    host,
    update(next, moved) {
      if (JSON.stringify(next) === JSON.stringify(view)) return moved ? floating.settle() : undefined;
      if (view && nowId(next) !== nowId(view)) floating.insist(false);
      show(next, !view);
    },
    keepClearOf: floating.keepClearOf,
    toggle() {
      if (!view) return;
      const folded = floating.as() === 'panel';
      place({ ...view.placing, folded });
      live.say(say(folded ? 'panel.isFolded' : 'panel.isShown'));
    },
    nextHint() {
      unfold();
      const hint = root.querySelector<HTMLDetailsElement>('.now details[data-hint]:not([open])');
      if (hint) hint.open = true;
      hint?.scrollIntoView({ block: 'nearest' });
      live.say(hint?.textContent ?? say('hint.none'));
    },
    focus() {
      unfold();
      root.querySelector<HTMLElement>('[data-focus]')?.focus();
    },
  };
}

/** Calls back when what is drawn has become larger or smaller: a hint unfolds, a picture comes. */
function createMeasured(changed: () => void): { watch(elements: readonly Element[]): void } {
  const sizes = new ResizeObserver(changed);
  let watched: readonly Element[] = [];
  return {
    watch(elements) {
      for (const gone of watched.filter((one) => !elements.includes(one))) sizes.unobserve(gone);
      for (const fresh of elements.filter((one) => !watched.includes(one))) sizes.observe(fresh);
      watched = elements;
    },
  };
}

function setLooks(host: HTMLElement, { dark, compact }: ChecklistView['looks']): void {
  if (dark === undefined) host.removeAttribute('data-appearance');
  else host.dataset.appearance = dark ? 'dark' : 'light';
  host.dataset.density = compact ? 'compact' : 'comfortable';
}

const whereText = ({ corner, at }: Where, { x, y }: Box): string =>
  at
    ? say('panel.floats', { x: Math.round(x), y: Math.round(y) })
    : say('panel.docked', { corner: say(dotted(`corner.${corner}`)) });

const sizeText = ({ width, height }: Size): string =>
  say('panel.size', { width: Math.round(width), height: Math.round(height) });
