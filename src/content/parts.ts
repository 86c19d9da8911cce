import type { Tried } from '../export/tried.ts';
import type { WalkPart } from '../messages/protocol.ts';
import type { DeveloperView } from '../overlay/developer/view.ts';
import { ask, keepTrying } from '../platform/messages.ts';
import type { Checklist, Surroundings } from './checklist.ts';
import type { Focus } from './focus.ts';
import type { Search } from './inquiry.ts';
import type { Showing } from './late-showing.ts';
import type { Scene } from './scene.ts';
import type { TriedNotes } from './tried.ts';
import type { Marked } from './trouble.ts';

/** What is noted of a page besides the ring. */
export interface Notes extends TriedNotes {
  /** @param refused whether the page has refused something during this visit */
  marked(focus: Focus, scene: Scene, refused: boolean): Marked | undefined;
}

/** What the worker puts into a frame after the walk, when the walk has asked for it. */
export interface Parts extends Record<WalkPart, unknown> {
  /** Draws the ring, and follows what must stay free beside it: in each frame of which we know the page. */
  ring(document: Document, signal: AbortSignal): Showing;
  /** Draws the checklist, with the settings that the person has made for it: in the top frame alone. */
  checklist(surroundings: Omit<Surroundings, 'settings' | 'trainer'>): Checklist;
  /**
   * Notes how searches end, for the drift report, and sees what the console marks as wrong: in each frame of which we know
   * the page.
   */
  notes(send: (tried: Tried) => Promise<unknown>, search: Search): Notes;
  /** Says and shows how controls are looked for: where the developer view is switched on. */
  developer: {
    viewOf(focus: Focus, scene: Scene, search: Search): DeveloperView | undefined;
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

function slotOf(world: { [SLOT]?: Slot }): Slot {
  world[SLOT] ??= { parts: {} };
  return world[SLOT];
}

/**
 * Asks the worker to put parts into this frame, one after the other, and again until they are there: the answer may be lost where
 * the part was put in, and nothing asks for it later.
 */
export function askFor(...names: PartName[]): void {
  for (const part of names)
    void keepTrying(async () => slotOf(globalThis as object).parts[part] || (await ask('part', { part })).ok);
}

/** Hands a part to the walk of this frame. One that was put in twice is handed over once. */
export function handOver<N extends PartName>(world: object, name: N, part: Parts[N]): void {
  const slot = slotOf(world);
  slot.parts[name] ??= part;
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
