import type { Subtle } from './crypto.ts';
import { newInbox, type Unopened, type Wire } from './inbox.ts';
import type { StateMessage } from './message.ts';
import { openFromParticipant } from './participant-wire.ts';
import type { TrainerSession } from './session.ts';

export type { Wire };

/** So many are opened at once: the browser works on several, and still the first rows are there at once. */
export const AT_ONCE = 16;

/**
 * Opens the newest good state of each sender of a relay's buffer, a few at a time. A board that hears live does the same as it
 * comes in (`inbox.ts`).
 * @param take is given each as soon as it is open
 */
export async function openBacklog(
  wires: readonly Wire[],
  trainer: Pick<TrainerSession, 'link' | 'seal'>,
  subtle: Subtle,
  take: (state: StateMessage, heardAt: number) => void,
): Promise<void> {
  const inbox = newInbox(trainer.link.session);
  for (const one of wires) inbox.put(one);
  const openOne = async (one: Unopened) => {
    const { message } = await openFromParticipant(one.wire, trainer, subtle);
    const isGood = message?.kind === 'state';
    if (isGood) take(message, one.heardAt);
    inbox.done(one, isGood);
  };
  const worker = async () => {
    for (let one = inbox.next(); one; one = inbox.next()) if (one.kind === 's') await openOne(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
