import { type Box, boxAt, CORNERS, type Corner, overlap, type Size } from '../place.ts';
import { contains, freeBoxes } from './free.ts';
import { boxOf, roomIn, type Where, within } from './placing.ts';
import { LEAST } from './resizing.ts';

/** As what the checklist is shown: whole, as a pill that says how far one is, or as its bare mark. */
export type Form = 'panel' | 'pill' | 'mark';

/** A place, and as what it is shown there. */
export interface Fit {
  as: Form;
  box: Box;
}

/** What the checklist would like. */
export interface Wish {
  /** Where the person put it. */
  where: Where;
  /** Folded by the person: it is a pill at most. */
  folded: boolean;
  panel: Size;
  pill: Size;
  mark: Size;
}

/** What there is. */
export interface Room {
  window: Size;
  /** Never covered: the ringed control, dialogs, messages, a QR code. */
  hard: readonly Box[];
  /** Not covered where that can be helped. */
  soft: readonly Box[];
}

/** The distance that is kept from what must stay free; where there is no such room, nearly none. CSS pixels. */
const AIR = 8;
const TIGHT = 2;

/**
 * Where the checklist goes, and as what, so that it covers nothing that must stay free: whole and as near to its place as
 * it can be, else smaller, else as a pill, else as a mark. Undefined when there is no room at all.
 */
export function dodge(wish: Wish, room: Room): Fit | undefined {
  const { where, folded, pill, mark } = wish;
  const { window, hard } = room;
  const small = (as: Form, size: Size, taken = hard, inside?: Box, air?: number) => {
    const wanted = boxOf(where, size, window);
    return placed(as, wanted, inside ?? around(roomIn(window), wanted, window), taken, window, air);
  };
  return (
    (folded ? undefined : panelIn(wish, room)) ??
    small('pill', pill, [...hard, ...room.soft]) ??
    small('pill', pill) ??
    small('mark', mark) ??
    small('mark', mark, hard, { x: 0, y: 0, ...window }, TIGHT)
  );
}

function panelIn({ where, panel }: Wish, room: Room): Fit | undefined {
  const home = boxOf(where, panel, room.window);
  const inside = around(roomIn(room.window), home, room.window);
  return (
    placed('panel', home, inside, [...room.hard, ...room.soft], room.window) ??
    placed('panel', home, inside, room.hard, room.window) ??
    smaller(home, where.corner, room)
  );
}

/** Another corner is taken rather than a place in the middle of the page that is nearer, up to this factor. */
const CORNER = 0.5;

/** As near to a place as it can be, clear of some boxes. */
function placed(...[as, wanted, inside, taken, window, air = AIR]: Placed): Fit | undefined {
  const free = freeBoxes(inside, taken, air);
  const corners = CORNERS.map((corner) => boxAt(corner, wanted, window)).filter((box) =>
    free.some((one) => contains(one, box)),
  );
  const spots = [
    ...corners.map((box) => ({ box, cost: distance(box, wanted) * CORNER })),
    ...free.flatMap((one) => spotIn(one, wanted)).map((box) => ({ box, cost: distance(box, wanted) })),
  ];
  const [nearest] = spots.sort((a, b) => a.cost - b.cost);
  return nearest && { as, box: nearest.box };
}

type Placed = [as: Form, wanted: Box, inside: Box, taken: readonly Box[], window: Size, air?: number];

/** The person may have put it nearer to the edge than it would go by itself: that is room for it, too. */
function around(room: Box, wanted: Box, window: Size): Box {
  const x = Math.max(0, Math.min(room.x, wanted.x));
  const y = Math.max(0, Math.min(room.y, wanted.y));
  const right = Math.min(window.width, Math.max(room.x + room.width, wanted.x + wanted.width));
  const bottom = Math.min(window.height, Math.max(room.y + room.height, wanted.y + wanted.height));
  return { x, y, width: right - x, height: bottom - y };
}

function spotIn(free: Box, { x, y, width, height }: Box): Box[] {
  if (free.width < width || free.height < height) return [];
  const nearest = (wanted: number, from: number, to: number) => Math.max(from, Math.min(wanted, to));
  return [
    {
      x: nearest(x, free.x, free.x + free.width - width),
      y: nearest(y, free.y, free.y + free.height - height),
      width,
      height,
    },
  ];
}

/** Made smaller, so that it is still of use: where the most of it can stay. */
function smaller(home: Box, corner: Corner, { window, hard }: Room): Fit | undefined {
  const least = { width: Math.min(LEAST.width, home.width), height: Math.min(LEAST.height, home.height) };
  const boxes = freeBoxes(roomIn(window), hard, AIR)
    .filter((free) => free.width >= least.width && free.height >= least.height)
    .flatMap((free) => {
      const size = { width: Math.min(home.width, free.width), height: Math.min(home.height, free.height) };
      return spotIn(free, aligned(home, size, corner));
    });
  const [best] = boxes.sort((a, b) => area(b) - area(a) || distance(a, home) - distance(b, home));
  return best && { as: 'panel', box: best };
}

/** A smaller box at the corner of a larger one that faces a corner of the window. */
export function aligned({ x, y, width, height }: Box, size: Size, corner: Corner): Box {
  return {
    x: corner.endsWith('right') ? x + width - size.width : x,
    y: corner.startsWith('bottom') ? y + height - size.height : y,
    width: size.width,
    height: size.height,
  };
}

const distance = (a: Box, b: Box) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const area = ({ width, height }: Size) => width * height;

/**
 * Where it covers the least, when the person wants it whole although there is no room for it. What comes first among the
 * boxes counts most: the ringed control.
 */
export function squeezed({ where, panel }: Wish, { window, hard }: Room): Fit {
  const size = { width: Math.min(panel.width, window.width), height: Math.min(panel.height, LEAST.height) };
  const spots = [boxOf(where, size, window), ...CORNERS.map((corner) => boxAt(corner, size, window))];
  const cost = (spot: Box) => hard.reduce((sum, box, index) => sum + overlap(spot, box) * (index === 0 ? 1000 : 1), 0);
  const [best] = spots.map((spot) => within(spot, window)).sort((a, b) => cost(a) - cost(b));
  return { as: 'panel', box: best ?? boxOf(where, size, window) };
}

/** Whether something may stay where it is: inside the window, and covering nothing that must stay free. */
export function mayStay(box: Box, { window, hard }: Pick<Room, 'window' | 'hard'>): boolean {
  const inside = within(box, window);
  return inside.x === box.x && inside.y === box.y && !hard.some((one) => overlap(grown(one), box) > 0);
}

/** Half of the air: it moves away before it touches, and not for a pixel. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - AIR / 2,
  y: y - AIR / 2,
  width: width + AIR,
  height: height + AIR,
});
