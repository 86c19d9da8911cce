import type { Relay } from '../messages/protocol.ts';
import { scrollToMiddle } from '../overlay/ring/into-view.ts';
import { onRelay } from '../platform/relays.ts';
import type { Checklist } from './checklist.ts';

/** What a frame has that the person can ask for by a key or a press. Asked when it is needed. */
export interface Things {
  /** The checklist, in the top frame once it is drawn. */
  checklist(): Checklist | undefined;
  /** What is operated at the ring, while this frame rings. */
  control(): Element | undefined;
  /** Scrolls the ringed control into sight. */
  showControl(): void;
  /** What the console marks as wrong in this frame. */
  trouble(): Element | undefined;
}

/**
 * Does what the person asked for by one of our keys, or by a press in the checklist of another frame, until the signal
 * aborts. Each frame hears it, and those that have the thing act. The focus goes to a control of the page only here: the
 * person asked for that by a key.
 */
export function obeyPerson(signal: AbortSignal, things: Things): void {
  onRelay(
    signal,
    () => undefined,
    (relay) => {
      if (relay.kind === 'command') obeyKey(relay.name, things);
      if (relay.kind === 'reveal') reveal(relay.what, things);
    },
  );
}

function obeyKey(name: Extract<Relay, { kind: 'command' }>['name'], things: Things): void {
  const checklist = things.checklist();
  if (name === 'toggle') checklist?.toggle();
  if (name === 'next-hint') checklist?.nextHint();
  if (name === 'focus-checklist') checklist?.focus();
  const control = name === 'focus-control' ? things.control() : undefined;
  if (!(control instanceof HTMLElement)) return;
  things.showControl();
  control.focus({ preventScroll: true });
}

/** Scrolls something of this frame into sight; false when it is not here. */
export function reveal(what: Extract<Relay, { kind: 'reveal' }>['what'], things: Things): boolean {
  const trouble = things.trouble();
  if (what === 'control' && things.control()) things.showControl();
  else if (what === 'trouble' && trouble) scrollToMiddle(trouble);
  else return false;
  return true;
}
