import type { Box, Corner, Size } from '../place.ts';
import { dropped, type Key, movedByKey, type Where, within } from './placing.ts';
import { enlarged, resized, resizedByKey } from './resizing.ts';

/** What the hands take hold of. */
export interface Held {
  box(): Box;
  corner(): Corner;
  window(): Size;
  /** It follows the pointer. */
  follow(box: Box): void;
  /** It was put somewhere. `said`: by the keyboard, so that it is to be said where. */
  put(where: Where, said: boolean): void;
  /** It was made so large; undefined: as large as usual. `ended`: it stays so. */
  size(size: Size | undefined, ended: boolean, said: boolean): void;
}

/** Less than this is a press, not a drag. CSS pixels. */
const STILL = 4;

interface Drag {
  what: string;
  pointer: number;
  from: { x: number; y: number };
  box: Box;
  moved: boolean;
}

/**
 * Moves and resizes by pointer and keyboard. What can be taken hold of has `data-drag` (`move` or `size`), what answers to
 * keys has `data-keys`. Returns whether a pointer is down in it.
 */
export function followHands(root: ShadowRoot, held: Held, signal: AbortSignal): () => boolean {
  let drag: Drag | undefined;
  let down = false;
  const on = <K extends 'pointerdown' | 'pointermove' | 'mousedown' | 'click' | 'keydown'>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => root.addEventListener(type, listener as EventListener, { signal });
  on('pointerdown', (event) => {
    down = true;
    const handle = handleOf(event);
    if (!handle || event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    const from = { x: event.clientX, y: event.clientY };
    drag = { what: handle.dataset.drag ?? '', pointer: event.pointerId, from, box: held.box(), moved: false };
  });
  // Whoever types in the page may move the checklist without losing the caret.
  on('mousedown', (event) => {
    if (handleOf(event) && !(event.target as Element).closest('button')) event.preventDefault();
  });
  const move = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const by = { x: event.clientX - drag.from.x, y: event.clientY - drag.from.y };
    if (!drag.moved && Math.hypot(by.x, by.y) < STILL) return;
    drag.moved = true;
    if (drag.what === 'size') held.size(resized(drag.box, by, held.corner(), held.window()), false, false);
    else held.follow(within({ ...drag.box, x: drag.box.x + by.x, y: drag.box.y + by.y }, held.window()));
  };
  on('pointermove', move);
  const end = (event: Event) => {
    down = false;
    // The last way of the pointer may come with its letting go.
    if (event.type === 'pointerup') move(event as PointerEvent);
    const ended = drag;
    drag = undefined;
    if (!ended?.moved) return;
    swallowClick(root);
    if (ended.what === 'size') held.size(held.box(), true, false);
    else held.put(dropped(held.box(), held.window()), false);
  };
  // Also where the pointer was let go outside of it.
  for (const type of ['pointerup', 'pointercancel'])
    root.ownerDocument.addEventListener(type, end, { capture: true, passive: true, signal });
  root.addEventListener('lostpointercapture', end, { signal });
  // A drag's own click is swallowed: this is a press.
  on('click', ({ target }) => {
    const isGrip = (target as Element).closest('[data-drag="size"]');
    if (isGrip) held.size(enlarged(held.box(), held.window()), true, true);
  });
  on('keydown', (event) => {
    const what = (event.target as Element).closest<HTMLElement>('[data-keys]')?.dataset.keys;
    if (what && !event.altKey && !event.ctrlKey && !event.metaKey && byKey(what, event, held)) event.preventDefault();
  });
  return () => down;
}

function handleOf({ target }: Event): HTMLElement | undefined {
  const element = target as Element;
  const pressed = element.closest('button, a, input, summary, label, fieldset');
  if (pressed && !pressed.hasAttribute('data-drag')) return undefined;
  return element.closest<HTMLElement>('[data-drag]') ?? undefined;
}

/** Carries out a key on a handle; false: it means nothing here. */
function byKey(what: string, key: Key, held: Held): boolean {
  if (what === 'size') {
    const size = resizedByKey(held.box(), key, held.corner(), held.window());
    if (size) held.size(size === 'usual' ? undefined : size, true, true);
    return size !== undefined;
  }
  const where = movedByKey(held.box(), key, held.window());
  if (where) held.put(where, true);
  return where !== undefined;
}

/** The click that follows a drag is no press. */
function swallowClick(root: ShadowRoot): void {
  const swallow = (event: Event) => event.stopPropagation();
  root.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
}
