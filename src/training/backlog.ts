import type { Subtle } from './crypto.ts';
import { readEnvelope } from './envelope.ts';
import type { StateMessage } from './message.ts';
import { openFromParticipant } from './participant-wire.ts';
import type { TrainerSession } from './session.ts';

/** A message as it came from a relay. */
export interface Wire {
  wire: string;
  /** When the relay took it, or else when it came. Unix milliseconds. */
  heardAt: number;
}

/**
 * The states of a relay's buffer by their sender, of each the newest first. A state is whole, so that of each sender one that
 * opens is enough: a board that comes late opens one message a person instead of all. Nothing here is believed yet: what
 * anybody put in another's name with a high number does not open, and then the next one counts.
 */
export function bySender(wires: readonly Wire[], session: string): Wire[][] {
  const senders = new Map<string, { seq: number; one: Wire }[]>();
  for (const one of wires) {
    const read = readEnvelope(one.wire, session);
    if ('refused' in read || read.envelope.kind !== 's') continue;
    const { sender, seq } = read.envelope;
    const list = senders.get(sender);
    if (list) list.push({ seq, one });
    else senders.set(sender, [{ seq, one }]);
  }
  return [...senders.values()].map((list) => list.sort((a, b) => b.seq - a.seq).map(({ one }) => one));
}

/** So many are opened at once: the browser works on several, and still the first rows are there at once. */
const AT_ONCE = 16;

/**
 * Opens the newest good state of each sender, a few at a time.
 * @param take is given each as soon as it is open
 */
export async function openBacklog(
  wires: readonly Wire[],
  trainer: Pick<TrainerSession, 'link' | 'seal'>,
  subtle: Subtle,
  take: (state: StateMessage, heardAt: number) => void,
): Promise<void> {
  const senders = bySender(wires, trainer.link.session);
  for (let at = 0; at < senders.length; at += AT_ONCE)
    await Promise.all(
      senders.slice(at, at + AT_ONCE).map((newestFirst) => openNewest(newestFirst, trainer, subtle, take)),
    );
}

async function openNewest(
  newestFirst: readonly Wire[],
  trainer: Pick<TrainerSession, 'link' | 'seal'>,
  subtle: Subtle,
  take: (state: StateMessage, heardAt: number) => void,
): Promise<void> {
  for (const { wire, heardAt } of newestFirst) {
    const { message } = await openFromParticipant(wire, trainer, subtle);
    if (message?.kind === 'state') return take(message, heardAt);
  }
}
