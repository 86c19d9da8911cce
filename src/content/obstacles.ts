import type { Box, Size } from '../overlay/place.ts';

/** Elements that the checklist keeps clear of. */
export interface Obstacles {
  /** Never covered: dialogs, messages, errors beside fields, and what may be a QR code. */
  hard: Element[];
  /** Not covered where that can be helped. */
  soft: Element[];
}

/** A picture at least this large may be a QR code, which must stay free for the phone. CSS pixels. */
const CODE_SIZE = 90;
/** What covers so much of the window in both directions is no dialog, but what lies behind one, or a page of its own. */
const WHOLE = 0.97;

const DIALOGS = new Set(['dialog', 'alertdialog']);
const LISTS = new Set(['menu', 'listbox']);

/**
 * Cloudscape's classes (3.0.1383; measured): what a dialog draws of itself, its root being as large as the window; a
 * message; the error beside a form field; a primary button.
 */
const SURFACE = '[class*="awsui_dialog_1d2i7_"]';
const FLASH = '[class*="awsui_flash_1q84n_"]';
const ERROR = '[class*="awsui_error_14mhv_"]';
const PRIMARY = 'awsui_variant-primary_vjswe_';

/**
 * Finds what the checklist keeps clear of in a document. The page's primary buttons are among the soft, for a control that
 * is not found is often one of those. Asks for boxes: to be called when layout is clean.
 */
export function findObstacles(document: Document, window: Size): Obstacles {
  const roles = [...document.querySelectorAll('[role]')].map((element) => ({
    element,
    role: element.getAttribute('role') ?? '',
  }));
  const withRole = (wanted: (role: string) => boolean) =>
    roles.filter(({ role }) => wanted(role)).map(({ element }) => element);
  const dialogs = [
    ...withRole((role) => DIALOGS.has(role)),
    ...[...document.getElementsByTagName('dialog')].filter(({ open }) => open),
  ];
  const primary = [...document.getElementsByTagName('button')].filter(({ className }) => className.includes(PRIMARY));
  return {
    hard: [
      ...new Set([
        ...dialogs.flatMap((dialog) => surfacesOf(dialog, window)),
        ...withRole((role) => role === 'alert'),
        ...document.querySelectorAll(`${FLASH}, ${ERROR}`),
        ...codesIn(document),
      ]),
    ],
    soft: [...withRole((role) => LISTS.has(role)), ...primary, ...focusedIn(document, window)],
  };
}

/**
 * What has the keyboard's focus, which is to be seen (WCAG 2.2, 2.4.11). What is as high as half of the window is a part of the
 * page that was given the focus to begin at. Which element it is is asked, and nothing of what it holds.
 */
function focusedIn({ activeElement, body }: Document, { height }: Size): Element[] {
  if (!activeElement || activeElement === body || /^(iframe|waymark-.*)$/.test(activeElement.localName)) return [];
  return activeElement.getBoundingClientRect().height * 2 < height ? [activeElement] : [];
}

/** What a dialog draws of itself: most are children of something as large as the window, which dims the page. */
function surfacesOf(dialog: Element, window: Size, depth = 0): Element[] {
  const own = depth === 0 ? dialog.querySelector(SURFACE) : undefined;
  if (own) return [own];
  const { width, height } = dialog.getBoundingClientRect();
  const isWhole = width >= window.width * WHOLE && height >= window.height * WHOLE;
  if (!isWhole) return width > 0 && height > 0 ? [dialog] : [];
  return depth < 5 ? [...dialog.children].flatMap((child) => surfacesOf(child, window, depth + 1)) : [];
}

const codesIn = (document: Document): Element[] =>
  ['img', 'canvas', 'svg']
    .flatMap((tag) => [...document.getElementsByTagName(tag)])
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= CODE_SIZE && Math.abs(width - height) < 4;
    });

/** The boxes of elements as far as they are drawn inside the window. Smaller than a letter is for screen readers alone. */
export function boxesOf(elements: readonly Element[], window: Size): Box[] {
  return elements
    .filter((element) => element.isConnected && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => inside(element.getBoundingClientRect(), window))
    .filter(({ width, height }) => width > 4 && height > 4);
}

/** The part of a box that is inside the window. */
export function inside({ x, y, width, height }: Box, window: Size): Box {
  const left = Math.max(x, 0);
  const top = Math.max(y, 0);
  const right = Math.min(x + width, window.width);
  const bottom = Math.min(y + height, window.height);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/**
 * Boxes of a frame in the pixels of the page around it. Which frame reported is not known here; the one large frame of
 * a page is meant, and without one nothing is.
 */
export function fromFrame(document: Document, boxes: readonly Box[]): Box[] {
  if (boxes.length === 0) return [];
  const frames = [...document.getElementsByTagName('iframe')].map((frame) => ({
    frame,
    box: frame.getBoundingClientRect(),
  }));
  const [largest] = frames.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  if (!largest || largest.box.width === 0) return [];
  const { box, frame } = largest;
  return boxes.map((one) => ({ ...one, x: one.x + box.x + frame.clientLeft, y: one.y + box.y + frame.clientTop }));
}

/** The size of a document's window, scroll bars apart. */
export const windowOf = (document: Document): Size => ({
  width: document.documentElement.clientWidth,
  height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight,
});
