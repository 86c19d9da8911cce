import { isBeside } from './beside.ts';
import { inPageOrder } from './page-order.ts';
import { byTag, isOurs } from './roles.ts';
import { containsAcross, isFadedOut, parentAcross } from './visible.ts';

/** What is asked for dialogs: everything with a `role` below a root, which a look at a page knows already. */
type WithRole = (root: Document | ShadowRoot) => readonly Element[];

/**
 * The dialog that lies on top of a page, or undefined. It is one where it says so (`:modal`, `aria-modal`), or where it lies
 * over a page of which nothing can be pressed beside it: Cloudscape's Modal is a plain `div[role=dialog]` that covers the
 * window, and stays in the DOM, hidden, when it is closed (3.0.1383; measured). Strips and boxes in a corner that call
 * themselves dialogs leave the page to be used; side panels lie in its layout.
 * @param roots the document first, then its open shadow roots
 */
export function topDialog(roots: readonly [Document, ...ShadowRoot[]], withRole: WithRole): Element | undefined {
  const open = roots.flatMap((root) => drawnIn(withRole(root))).filter(isOpen);
  const native = roots.flatMap((root) => [...byTag(root, 'dialog')]).filter(isOpen);
  // A native modal lies above all others.
  const all = [...inOrder(open, roots), ...inOrder(native, roots)].filter((one) => isModal(one) || layerOf(one));
  const under = all.every(isModal) ? [] : whatIsHit(roots[0]);
  const isCovered = under.every((hit) => layerOf(hit) !== undefined || isBeside(hit));
  const isHit = (dialog: Element, hit: Element | undefined) =>
    hit !== undefined && (containsAcross(dialog, hit) || isLayerRound(dialog, hit));
  const modals = all.filter((one) => isModal(one) || (isCovered && under.some((hit) => isHit(one, hit))));
  // A strip may lie over a modal as well, but not over its middle.
  return modals.findLast((one) => isModal(one) || isHit(one, under[0])) ?? modals.at(-1);
}

const drawnIn = (withRole: readonly Element[]): Element[] =>
  withRole.filter(
    (one) => /^(alert)?dialog$/.test(one.getAttribute('role') ?? '') && one.localName !== 'dialog' && !isOurs(one),
  );

const inOrder = (dialogs: Element[], roots: readonly unknown[]): Element[] =>
  roots.length > 1 && dialogs.length > 1 ? dialogs.sort(inPageOrder) : dialogs;

function isOpen(dialog: Element): boolean {
  if (!dialog.checkVisibility({ visibilityProperty: true }) || isFadedOut(dialog)) return false;
  const { width, height } = dialog.getBoundingClientRect();
  return width > 0 && height > 0;
}

const isModal = (dialog: Element): boolean =>
  dialog.getAttribute('aria-modal') === 'true' || dialog.matches('dialog:modal');

/** Where it is looked, as shares of the window's width and height. The middle first: a strip is not there. */
const SHARES = [0.5, 0.25, 0.75];

/** What the pointer would hit at some points of the window, from the middle on, up to the first that is the page's own. */
function whatIsHit(document: Document): Element[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const found: Element[] = [];
  for (const x of SHARES) {
    for (const y of SHARES) {
      const hit = hitAt(document, x * innerWidth, y * innerHeight);
      if (hit) found.push(hit);
      if (hit && !layerOf(hit) && !isBeside(hit)) return found;
    }
  }
  return found;
}

/** The innermost element at a point, also in open shadow roots. Our own are not there. CSS pixels. */
function hitAt(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const first = root.elementFromPoint(x, y) ?? undefined;
  const hit = first && isOurs(first) ? root.elementsFromPoint(x, y).find((one) => !isOurs(one)) : first;
  if (!hit || !root.contains(hit)) return undefined;
  return (hit.shadowRoot && hitAt(hit.shadowRoot, x, y)) ?? hit;
}

/** What lies over the page and holds an element: fixed, and not the page itself or what is round its main part. */
function layerOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (getComputedStyle(at).position === 'fixed' && !at.matches(PAGE)) return at;
  }
  return undefined;
}

const PAGE = 'body, :has(main, [role=main])';

/** Whether what is hit is the layer in which a dialog lies, such as the shade round it. */
function isLayerRound(dialog: Element, hit: Element): boolean {
  const layer = layerOf(hit);
  return layer !== undefined && containsAcross(layer, dialog);
}
