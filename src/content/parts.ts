import type { WalkPart } from '../messages/protocol.ts';
import type { DeveloperView } from '../overlay/developer/view.ts';
import { askUntilAnswered } from '../platform/messages.ts';
import type { createChecklist } from './checklist.ts';
import type { developerView } from './developer-view.ts';
import type { WalkRing } from './late-ring.ts';

/** What the worker puts into a frame after the walk, when the walk has asked for it. */
export interface Parts extends Record<WalkPart, unknown> {
  /** Draws the ring: in each frame that rings something. */
  ring(document: Document, signal: AbortSignal): WalkRing;
  /** Draws the checklist: in the top frame alone. */
  checklist: typeof createChecklist;
  /** Says and shows how controls are looked for: where the developer view is switched on. */
  developer: {
    viewOf: typeof developerView;
    /** The same without the page's text: what may be sent from one frame to another. */
    withoutNames(view: DeveloperView): DeveloperView;
    /** Whether what came from another frame is such a view. */
    isView(value: unknown): boolean;
    draw(view: DeveloperView, into: Element): void;
  };
}

export type PartName = WalkPart;

/** Where a frame's own world keeps what one of our scripts hands to another. No page sees that world. */
const SLOT = '__waymarkParts';

interface Slot {
  parts: Partial<Parts>;
  waiting?: (name: PartName) => void;
}

const slotOf = (world: object): Slot => {
  const slots = world as Record<string, Slot | undefined>;
  slots[SLOT] ??= { parts: {} };
  return slots[SLOT];
};

/** Asks the worker to put a part into this frame. Where nobody answers, the next page asks again. */
export function askFor(part: PartName): void {
  askUntilAnswered('part', { part }).catch(() => undefined);
}

/** Hands a part to the walk of this frame. */
export function handOver<N extends PartName>(world: object, name: N, part: Parts[N]): void {
  const slot = slotOf(world);
  slot.parts[name] = part;
  slot.waiting?.(name);
}

/** What was handed over so far; calls back with each that comes later, until the signal aborts. */
export function receiveParts(
  world: object,
  signal: AbortSignal,
  came: (name: PartName) => void,
): Readonly<Partial<Parts>> {
  const slot = slotOf(world);
  slot.waiting = (name) => {
    if (!signal.aborted) came(name);
  };
  return slot.parts;
}

/** Forgets what an earlier version of the extension has handed over. */
export function forgetParts(world: object): void {
  delete (world as Record<string, Slot | undefined>)[SLOT];
}
