import { type Box, boxOf } from './tool.ts';

/** The hole in a drawing that covers the window: what the second part of its path goes round. */
export function holeOf(svg: SVGSVGElement | null): Box | undefined {
  const area = boxOf(svg);
  const [, second] = (svg?.querySelector('path')?.getAttribute('d') ?? '').split(/z\s*(?=m)/i);
  const hole = second && extent(second);
  return area && hole ? { ...hole, x: area.x + hole.x, y: area.y + hole.y } : undefined;
}

/** How many numbers each command of a path takes. */
const TAKES: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, a: 7 };

/**
 * The extent of a path made of lines and of quarters of circles: of all its corners. Units of the path.
 * @param d the path's text; small letters count from where the pen is, capital ones from the origin
 */
export function extent(d: string): Box {
  let [x, y] = [0, 0];
  const at: [number, number][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const name = command.toLowerCase();
    const takes = TAKES[name];
    if (!takes || numbers.length < takes) continue;
    const [fromX, fromY] = command === name ? [x, y] : [0, 0];
    if (name !== 'v') x = fromX + (numbers.at(name === 'h' ? 0 : -2) ?? 0);
    if (name !== 'h') y = fromY + (numbers.at(-1) ?? 0);
    at.push([x, y]);
  }
  const [xs, ys] = [at.map(([one]) => one), at.map(([, one]) => one)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
