import type { Box } from '../place.ts';
import bare from './host.css?inline';

/** The ring is this far outside the control. CSS pixels. */
export const GAP = 4;

/** Where a host of ours lies, as inline styles. Every spot sets the same properties. */
export type Spot = Readonly<Record<(typeof PLACED)[number], string>>;
const PLACED = ['position-anchor', 'left', 'top', 'width', 'height'] as const;

/** Round an element by its anchor name: the browser itself keeps a host there, in the same frame as the page. */
export const spotAt = (name: string): Spot => ({
  'position-anchor': name,
  left: `calc(anchor(left) - ${GAP}px)`,
  top: `calc(anchor(top) - ${GAP}px)`,
  width: `calc(anchor-size(width) + ${2 * GAP}px)`,
  height: `calc(anchor-size(height) + ${2 * GAP}px)`,
});

/** At a box of the window. */
export const spotOf = ({ x, y, width, height }: Box): Spot => ({
  'position-anchor': '',
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** A box with the ring's distance round it. */
export const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - GAP,
  y: y - GAP,
  width: width + 2 * GAP,
  height: height + 2 * GAP,
});

/** Creates a host of ours: a manual popover that lets the mouse through, with a style sheet and one element in it. */
export function bareHost(document: Document, name: string, css: string): { host: HTMLElement; shape: HTMLElement } {
  const host = document.createElement(name);
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = bare + css;
  const shape = document.createElement('div');
  root.append(style, shape);
  return { host, shape };
}

/** Moves a host to a spot. */
export function move(host: HTMLElement, spot: Spot): void {
  for (const property of PLACED) host.style.setProperty(property, spot[property]);
}
