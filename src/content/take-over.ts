import { forgetParts } from './parts.ts';

/** Where a frame's world remembers the walk that runs in it. */
export const WALK_SLOT = '__waymarkWalk';

interface Running {
  alive(): boolean;
  end: AbortController;
}

/** How often a walk looks whether its extension is still there. Milliseconds. */
const LOOK = 1000;

/**
 * Makes this script the one walk of its frame. Returns its lifetime, or undefined when a living walk is here already.
 * An older one whose extension was updated or removed is ended, and elements that it could not take away are removed.
 * The lifetime ends by itself when the extension is gone.
 */
export function takeOver(world: object, document: Document, isAlive: () => boolean): AbortController | undefined {
  const slot = world as Record<string, Running | undefined>;
  const before = slot[WALK_SLOT];
  if (before && !before.end.signal.aborted && before.alive()) return undefined;
  before?.end.abort();
  removeLeftOvers(document);
  forgetParts(world);
  const end = new AbortController();
  slot[WALK_SLOT] = { alive: isAlive, end };
  const timer = setInterval(() => {
    if (!isAlive()) end.abort();
  }, LOOK);
  end.signal.addEventListener('abort', () => clearInterval(timer));
  return end;
}

function removeLeftOvers(document: Document): void {
  for (const host of document.querySelectorAll('waymark-checklist, waymark-ring, waymark-dim')) host.remove();
}
