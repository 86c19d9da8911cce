import type { Box } from '../place.ts';
import { followTopLayer } from '../top-layer.ts';
import { lendName } from './anchor.ts';
import css from './ring.css?inline';
import { edgeOf, radiusOf } from './shape.ts';
import { bareHost, grown, move, type Spot, spotAt, spotOf } from './spot.ts';

/** How far the ring may be from where the control is before the anchor is not trusted any more. CSS pixels. */
const EXACT = 1;

/** Ring or arrow for one control, from when it is ringed until it is let go. */
export interface Mark {
  /**
   * Draws the ring round the control's box, and returns where. Not in the frame of a scroll, unless bound.
   * @param rests whether this is the time to look at the control's corners again; where its size is another, they are too
   */
  ring(box: Box, rests: boolean): { spot: Spot; radius: string };
  /** Draws an arrow instead, at the edge of the part of the window in which the control could show. */
  arrow(box: Box, port: Box): void;
  /** Whether the ring has to be placed in every frame in which something moves: the browser does not do it. */
  isBound(): boolean;
  remove(): void;
}

/**
 * Marks a control with a popover in the top layer, placed by an anchor where that is right: in Chromium always, in Firefox
 * 153 not where something round the control is transformed (measured). A new host is in its place at once, so it is
 * checked before it is drawn. Later a difference counts when it outlasts a frame: what scrolls between two frames makes one.
 */
export function markOn(element: Element, at: Box): Mark {
  const end = new AbortController();
  const { host, shape } = bareHost(element.ownerDocument, 'waymark-ring', css);
  let lent = lendName(element);
  let wrongSince: CSSNumberish | null | undefined;
  let written = '';
  let corners = { width: 0, height: 0, radius: '' };
  const radiusAt = ({ width, height }: Box, rests: boolean) => {
    if (rests || width !== corners.width || height !== corners.height)
      corners = { width, height, radius: radiusOf(element) };
    return corners.radius;
  };
  const write = (spot: Spot, where: 'control' | 'edge', className: string, radius = '') => {
    const all = JSON.stringify([spot, className, radius]);
    if (all === written) return;
    written = all;
    host.dataset.at = where;
    shape.className = className;
    shape.style.borderRadius = radius;
    move(host, spot);
  };
  const isRight = (box: Box) => {
    const { x, y, width, height } = host.getBoundingClientRect();
    const want = grown(box);
    return [x - want.x, y - want.y, width - want.width, height - want.height].every((far) => Math.abs(far) <= EXACT);
  };
  const distrust = () => {
    lent?.giveBack();
    lent = undefined;
  };
  const check = (box: Box) => {
    const frame = element.ownerDocument.timeline.currentTime;
    if (isRight(box)) wrongSince = undefined;
    else if (wrongSince !== undefined && wrongSince !== frame) distrust();
    else wrongSince = frame;
  };
  followTopLayer(host, end.signal);
  if (lent) {
    write(spotAt(lent.name), 'control', 'ring');
    if (!isRight(at)) distrust();
  }
  return {
    ring(box, rests) {
      const radius = radiusAt(box, rests);
      if (lent) write(spotAt(lent.name), 'control', 'ring', radius);
      if (lent) check(box);
      const spot = lent ? spotAt(lent.name) : spotOf(grown(box));
      write(spot, 'control', 'ring', radius);
      return { spot, radius };
    },
    arrow(box, port) {
      const { spot, side } = edgeOf(box, port);
      write(spotOf(spot), 'edge', `arrow ${side}`);
      wrongSince = undefined;
    },
    isBound: () => lent === undefined,
    remove() {
      distrust();
      end.abort();
    },
  };
}
