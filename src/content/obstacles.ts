import type { Box } from '../overlay/place.ts';

/** A picture at least this large may be a QR code, which must stay free for the phone. CSS pixels. */
const CODE_SIZE = 90;

/** What the checklist must not cover besides the ringed control: open dialogs and what may be a QR code. */
export function obstacles(document: Document): Box[] {
  const dialogs = [...document.querySelectorAll('[role=dialog], dialog[open]')].map(boxOf);
  const codes = [...document.querySelectorAll('main img, main canvas')].map(boxOf).filter(isCode);
  return [...dialogs, ...codes].filter(({ width, height }) => width > 0 && height > 0);
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

const isCode = ({ width, height }: Box) => width >= CODE_SIZE && Math.abs(width - height) < 4;
