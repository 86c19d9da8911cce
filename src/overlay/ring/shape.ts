import type { Box } from '../place.ts';
import { GAP } from './spot.ts';

const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];

/** The ring's corners: those of the control, that much further out. Asks for style. */
export function radiusOf(element: Element): string {
  const style = getComputedStyle(element);
  return CORNERS.map((corner) => further(style.getPropertyValue(`border-${corner}-radius`))).join(' ');
}

function further(radius: string): string {
  const [first = ''] = radius.split(' ');
  if (first.endsWith('%')) return first;
  return `${Math.min(Number.parseFloat(first) || 4, 40) + GAP}px`;
}

/** Where something is from where it could be seen. */
export type Side = 'up' | 'down' | 'left' | 'right';

/** The arrow's size and its distance from the edge. CSS pixels. */
const SIZE = 40;
const AIR = 12;

/** The arrow's place: at the edge of a part of the window, where it is nearest to what is out of it. */
export function edgeOf(box: Box, port: Box): { spot: Box; side: Side } {
  const side = sideOf(box, port);
  const x = within(box.x + box.width / 2 - SIZE / 2, port.x, port.width);
  const y = within(box.y + box.height / 2 - SIZE / 2, port.y, port.height);
  const size = { width: SIZE, height: SIZE };
  const ends = { up: port.y + AIR, down: port.y + port.height - SIZE - AIR };
  if (side === 'up' || side === 'down') return { side, spot: { x, y: ends[side], ...size } };
  return { side, spot: { x: side === 'left' ? port.x + AIR : port.x + port.width - SIZE - AIR, y, ...size } };
}

const within = (at: number, start: number, length: number): number =>
  Math.min(Math.max(at, start + AIR), Math.max(start + length - SIZE - AIR, start + AIR));

/** The side on which the most of it is out of sight; when nothing is (it is covered), the nearer of top and bottom. */
function sideOf(box: Box, port: Box): Side {
  const out: [Side, number][] = [
    ['down', box.y + box.height - port.y - port.height],
    ['up', port.y - box.y],
    ['right', box.x + box.width - port.x - port.width],
    ['left', port.x - box.x],
  ];
  const [side, most] = out.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most > 0) return side;
  return box.y + box.height / 2 > port.y + port.height / 2 ? 'down' : 'up';
}
