import type { Box } from '../place.ts';
import css from './ring.css?inline';

/** The ring's element in the page. */
export interface RingHost {
  /** Puts the ring round a box; out of view it becomes an arrow at the edge that points there. */
  put(box: Box, element: Element, inView: boolean): void;
  /** Brings it above what the page has put into the top layer since. */
  raise(): void;
  remove(): void;
}

/** The ring is this far outside the control. CSS pixels. */
const GAP = 4;

/** Draws the ring's one element: a popover in the top layer that lets the mouse through. */
export function drawHost(document: Document, signal: AbortSignal): RingHost {
  const host = document.createElement('waymark-ring');
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const shape = document.createElement('div');
  root.append(style, shape);
  document.documentElement.append(host);
  host.showPopover();
  const remove = () => host.remove();
  signal.addEventListener('abort', remove);
  return {
    put(box, element, inView) {
      host.dataset.at = inView ? 'control' : 'edge';
      shape.className = inView ? 'ring' : `arrow ${side(box, document)}`;
      const spot = inView ? grown(box) : edge(box, document);
      Object.assign(host.style, px(spot));
      shape.style.borderRadius = inView ? radius(element) : '';
    },
    raise() {
      if (!host.isConnected) return;
      host.hidePopover();
      host.showPopover();
    },
    remove,
  };
}

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - GAP,
  y: y - GAP,
  width: width + 2 * GAP,
  height: height + 2 * GAP,
});

const px = ({ x, y, width, height }: Box) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

function radius(element: Element): string {
  const own = Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) || 4;
  return `${Math.min(own, 40) + GAP}px`;
}

const side = (box: Box, document: Document) =>
  box.y + box.height / 2 > document.documentElement.clientHeight / 2 ? 'down' : 'up';

/** An arrow's place: at the edge of the window that is nearest to the control. */
function edge(box: Box, document: Document): Box {
  const { clientWidth } = document.documentElement;
  const height = document.defaultView?.innerHeight ?? 0;
  const x = Math.min(Math.max(box.x + box.width / 2 - 20, 8), clientWidth - 48);
  return { x, y: side(box, document) === 'down' ? height - 52 : 12, width: 40, height: 40 };
}
