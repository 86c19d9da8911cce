import type { Box } from '../overlay/place.ts';

/** A picture at least this large may be a QR code, which must stay free for the phone. CSS pixels. */
const CODE_SIZE = 90;

/** Open dialogs: the checklist keeps clear of them where it can. */
export function dialogBoxes(document: Document): Box[] {
  return [...document.querySelectorAll('[role=dialog], dialog[open]')].map(boxOf).filter(isThere);
}

/** What may be a QR code: it must stay free for the phone. */
export function codeBoxes(document: Document): Box[] {
  return [...document.querySelectorAll('main img, main canvas')].map(boxOf).filter(isThere).filter(isCode);
}

const isThere = ({ width, height }: Box) => width > 0 && height > 0;

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

const isCode = ({ width, height }: Box) => width >= CODE_SIZE && Math.abs(width - height) < 4;
