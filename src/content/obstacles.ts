import type { Box } from '../overlay/place.ts';

/** A picture at least this large may be a QR code, which must stay free for the phone. CSS pixels. */
const CODE_SIZE = 90;

/**
 * What the checklist keeps clear of where it can: dialogs, messages and errors of the console, and the page's primary
 * buttons, for the control that it does not find is often one of those. (Cloudscape's classes, 3.0.1383; measured.)
 */
const SOFT =
  '[role=dialog], dialog[open], [class*="awsui_flash_1q84n_"], [class*="awsui_error_14mhv_"], [class*="awsui_variant-primary_vjswe_"]';

/** The boxes of what the checklist keeps clear of where it can. */
export function softBoxes(document: Document): Box[] {
  return [...document.querySelectorAll(SOFT)].map(boxOf).filter(isThere);
}

/** What must stay free in a document: its ringed control, and what may be a QR code, for the phone. */
export function keepClearBoxes(document: Document, ring: Box | undefined): Box[] {
  const codes = [...document.querySelectorAll('main img, main canvas')].map(boxOf).filter(isThere).filter(isCode);
  return ring ? [ring, ...codes] : codes;
}

/**
 * Boxes of a frame in the pixels of the page around it. Which frame reported is not known here; the one large frame of
 * a page is meant, and without one nothing is.
 */
export function fromFrame(document: Document, boxes: readonly Box[]): Box[] {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => ({ frame, box: boxOf(frame) }));
  const [largest] = frames.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  if (!largest || !isThere(largest.box)) return [];
  const { box, frame } = largest;
  return boxes.map((one) => ({ ...one, x: one.x + box.x + frame.clientLeft, y: one.y + box.y + frame.clientTop }));
}

const isThere = ({ width, height }: Box) => width > 0 && height > 0;

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

const isCode = ({ width, height }: Box) => width >= CODE_SIZE && Math.abs(width - height) < 4;
