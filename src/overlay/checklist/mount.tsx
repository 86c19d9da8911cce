import { render } from 'preact';
import tokens from '../../ui/tokens.css?inline';
import { type Box, bestCorner, boxAt, type Corner, sameBox } from '../place.ts';
import type { ChecklistCallbacks, ChecklistView } from '../view.ts';
import css from './checklist.css?inline';
import { Panel } from './Panel.tsx';

/** A checklist in a page. */
export interface MountedChecklist {
  update(view: ChecklistView): void;
  host: HTMLElement;
  /**
   * Moves to a corner that covers none of the boxes. What is hard (the control, a QR code) is never covered: where no
   * corner is free of it, the checklist folds. What is soft (a dialog) is covered rather than that.
   */
  keepClearOf(hard: readonly Box[], soft: readonly Box[]): void;
}

/** Where the checklist is at home. */
const HOME: Corner = 'bottom-right';

const nowOf = ({ now }: ChecklistView): string => (now.kind === 'finished' ? '' : now.id);

/** Events that end at our border, so that what is typed here is no shortcut of the page's. */
const OWN = ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'pointerdown', 'mousedown', 'paste', 'copy'];

/**
 * Puts the checklist into a page: one element in the top layer, gone when the signal aborts. It takes no focus by
 * itself and holds none.
 */
export function mountChecklist(
  document: Document,
  callbacks: ChecklistCallbacks,
  signal: AbortSignal,
): MountedChecklist {
  const host = document.createElement('waymark-checklist');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + css;
  const container = document.createElement('div');
  root.append(style, container);
  for (const type of OWN) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  host.showPopover();
  let last: ChecklistView | undefined;
  let corner: Corner = HOME;
  let hard: readonly Box[] = [];
  let soft: readonly Box[] = [];
  let forced = false;
  // The person unfolded it where it had folded by itself: they want it in spite of what it covers.
  let insisted = false;
  const draw = () => {
    if (!last || signal.aborted) return;
    const folded = last.folded || forced;
    host.toggleAttribute('data-folded', folded);
    render(<Panel view={{ ...last, folded }} press={{ ...callbacks, fold: unfold }} />, container);
    dock();
  };
  const unfold = (folded: boolean) => {
    if (forced && !folded) insisted = true;
    forced = false;
    callbacks.fold(folded);
    // Where it had folded by itself nothing else changes, and nobody else draws it.
    draw();
  };
  const dock = () => {
    const window = { width: document.documentElement.clientWidth, height: document.defaultView?.innerHeight ?? 0 };
    const { width, height } = host.getBoundingClientRect();
    const free = bestCorner(corner, { width, height }, window, hard, soft);
    if (!free && !insisted && !host.hasAttribute('data-folded')) {
      forced = true;
      return draw();
    }
    corner = free ?? corner;
    const { x, y } = boxAt(corner, { width, height }, window);
    Object.assign(host.style, { left: `${Math.max(x, 0)}px`, top: `${Math.max(y, 0)}px` });
  };
  const raise = (event: Event) => {
    if (event.target === host || (event.target as Element).localName?.startsWith('waymark-')) return;
    host.hidePopover();
    host.showPopover();
  };
  document.addEventListener('toggle', raise, { capture: true, signal });
  document.defaultView?.addEventListener('resize', dock, { signal });
  const sizes = new ResizeObserver(dock);
  sizes.observe(host);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    render(null, container);
    host.remove();
  });
  return {
    host,
    update(view) {
      if (JSON.stringify(view) === JSON.stringify(last)) return;
      // With each new thing to do it comes home to its own corner, and leaves it again only if it must.
      if (nowOf(view) !== (last && nowOf(last))) {
        corner = HOME;
        insisted = false;
      }
      last = view;
      forced = false;
      draw();
    },
    keepClearOf(wantedHard, wantedSoft) {
      if (sameBoxes(wantedHard, hard) && sameBoxes(wantedSoft, soft)) return;
      hard = wantedHard;
      soft = wantedSoft;
      forced = false;
      draw();
    },
  };
}

const sameBoxes = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length && a.every((box, index) => sameBox(box, b[index]));
