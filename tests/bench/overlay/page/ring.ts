import { type Control, find } from './controls.ts';
import { type Box, boxOf } from './tool.ts';

/** Ring and control agree when their middles are no further apart. CSS pixels; one tool rounds to whole ones. */
const AGREE = 2;

/** The box of a control as it stands now. */
export const control = (name: Control): Box | undefined => boxOf(find(name));

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** How far the ring's middle is from the control's, the further of both directions. CSS pixels; undefined while one is missing. */
export function distance(name: Control): number | undefined {
  const [around, inside] = [globalThis.benchTool?.ring(), control(name)];
  if (!around || !inside) return undefined;
  const [a, b] = [middle(around), middle(inside)];
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}

/** Whether the ring is round the control. */
export const isRinged = (name: Control): boolean => (distance(name) ?? Number.POSITIVE_INFINITY) <= AGREE;
