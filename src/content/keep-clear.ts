import { afterDrawing } from '../follow/after-frame.ts';
import { onChange } from '../follow/changes.ts';
import { type Box, sameBox } from '../overlay/place.ts';
import { grown } from '../overlay/ring/spot.ts';
import { boxesOf, findObstacles, type Obstacles, windowOf } from './obstacles.ts';

/**
 * Looking for obstacles takes at most this share of the time, and looks are this far apart at most, in milliseconds, however
 * slow the machine is: at first, and on a page that goes on changing.
 */
const EAGER = { share: 0.005, apart: 500 };
const PATIENT = { share: 0.001, apart: 3000 };
/** How long a page is looked at eagerly: after a rest, and after a press. Milliseconds. */
const LIVELY = 3000;
/** So long after something began to move it may still be moving: a dialog slides in. Milliseconds. */
const MOVING = 600;

/** What the checklist keeps clear of, in CSS pixels of this document. */
export interface Clear {
  /** The ring, or the arrow that points to it where it is out of sight. */
  ring: Box[];
  hard: Box[];
  soft: Box[];
}

/** Follows what the checklist keeps clear of. */
export interface Watched {
  boxes(): Clear;
  /** Looks for it now. */
  look(): void;
  /** Measures what was found. */
  measure(): void;
}

/**
 * Calls back whenever something that must stay free comes, goes, or moves: it is looked for behind the frame in which the
 * page changed, and measured in every frame while something scrolls or moves. A page that never rests is looked at less.
 * @param ringed what is drawn of the ringed control, or the arrow that points to it where it is out of sight
 */
export function watchObstacles(
  document: Document,
  signal: AbortSignal,
  changed: () => void,
  ringed: () => Element | undefined,
): Watched {
  const view = document.defaultView as Window;
  const drawn = afterDrawing(view);
  let found: Obstacles = { hard: [], soft: [] };
  let boxes: Clear = { ring: [], hard: [], soft: [] };
  let next = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  let livelySince = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;
  let frame = 0;
  const measure = () => {
    const window = windowOf(document);
    const ring = ringed();
    const now = {
      // The ring is drawn outside of its control; an arrow is what it is.
      ring: ring ? boxesOf([ring], window).map((box) => (ring.localName === 'waymark-ring' ? box : grown(box))) : [],
      hard: boxesOf(found.hard, window),
      soft: boxesOf(found.soft, window),
    };
    if (same(now.ring, boxes.ring) && same(now.hard, boxes.hard) && same(now.soft, boxes.soft)) return;
    boxes = now;
    changed();
  };
  const look = () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = undefined;
    const began = performance.now();
    found = findObstacles(document, windowOf(document));
    measure();
    const ended = performance.now();
    const { share, apart } = ended - livelySince < LIVELY ? EAGER : PATIENT;
    next = ended + Math.min((ended - began) / share, apart);
  };
  const step = () => {
    frame = 0;
    if (signal.aborted) return;
    drawn(measure);
    if (performance.now() < until) frame = view.requestAnimationFrame(step);
  };
  const isAnything = () => ringed() !== undefined || found.hard.length > 0 || found.soft.length > 0;
  const moves = () => {
    if (!isAnything()) return;
    until = performance.now() + MOVING;
    frame ||= view.requestAnimationFrame(step);
  };
  const soon = () => {
    const wait = next - performance.now();
    if (wait <= 0) drawn(look);
    else timer ??= setTimeout(() => view.requestAnimationFrame(() => drawn(look)), wait);
  };
  // This is a frame already. What goes on moving says so itself: by a transition, an animation, or another change.
  onChange(document, signal, () => {
    const now = performance.now();
    if (now - changedAt > LIVELY) livelySince = now;
    changedAt = now;
    soon();
    if (isAnything()) drawn(measure);
  });
  const options = { capture: true, passive: true, signal } as const;
  // What a person presses is answered by what must not be covered: that is looked for at once.
  const press = () => {
    next = 0;
    livelySince = performance.now();
  };
  document.addEventListener('click', press, options);
  for (const type of ['scroll', 'transitionrun', 'animationstart', 'transitionend', 'animationend'])
    document.addEventListener(type, moves, options);
  for (const type of ['toggle', 'load', 'focusin']) document.addEventListener(type, soon, options);
  view.addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (frame) view.cancelAnimationFrame(frame);
  });
  return { boxes: () => boxes, look, measure };
}

const same = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length && a.every((box, index) => sameBox(box, b[index]));
