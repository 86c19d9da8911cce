import { AT_ONCE } from '../training/backlog.ts';
import type { Heard } from '../training/board.ts';
import type { Subtle } from '../training/crypto.ts';
import { newInbox, type Unopened } from '../training/inbox.ts';
import { openFromParticipant } from '../training/participant-wire.ts';
import type { Refusal } from '../training/refusal.ts';
import type { TrainerSession } from '../training/session.ts';
import { openFromTrainer } from '../training/trainer-wire.ts';

/** So long after its greeting a relay's buffer is read before anything of it is opened: the newest of each is at its end. */
const FIRST = 300;
/** What comes in one burst is read first, likewise. */
const BURST = 60;
/** What is open is put on the board so often, and the first of it sooner. Milliseconds, as all here. */
const FOLD_EVERY = 100;
const FOLD_FIRST = 20;

/** What opening needs of the world. */
export interface OpeningEdge {
  /** Lets everything else have its turn, where it is time for that. */
  breathe(): Promise<void> | undefined;
  /** Resolves later, or as soon as the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  subtle: Subtle;
  now(): number;
}

/** What a board has of its relay and has not opened yet. */
export interface Opening {
  put(one: { wire: string; heardAt: number }): void;
  greeted(): void;
  /**
   * Opens what is there, in a moment.
   * @param isNewest the relay said the newest of each itself: nothing is to be waited for
   */
  soon(isNewest: boolean): void;
}

/**
 * Opens messages, several at once and none at length, until the signal aborts: then nothing more of them is taken.
 * @param to takes what was opened, and the reasons for which something was not
 */
export function newOpening(
  trainer: TrainerSession,
  edge: OpeningEdge,
  signal: AbortSignal,
  to: { take(some: readonly Heard[]): void; refuse(why: Refusal): void },
): Opening {
  const inbox = newInbox(trainer.link.session);
  let [running, greetedAt, cameAt, foldedAt, isComing, isFolding] = [0, 0, 0, 0, false, false];
  const open: Heard[] = [];

  const fold = async () => {
    if (isFolding) return;
    isFolding = true;
    await edge.wait(Math.max(FOLD_FIRST, foldedAt + FOLD_EVERY - edge.now()), signal);
    isFolding = false;
    foldedAt = edge.now();
    if (!signal.aborted) to.take(open.splice(0));
  };
  const openOne = async (one: Unopened) => {
    const { message, refused } =
      one.kind === 'n'
        ? await openFromTrainer(one.wire, trainer.link, edge.subtle)
        : await openFromParticipant(one.wire, trainer, edge.subtle);
    if (signal.aborted) return;
    inbox.done(one, message !== undefined);
    if (refused) to.refuse(refused);
    if (!message) return;
    open.push({ message, heardAt: one.heardAt });
    void fold();
  };
  const work = async () => {
    running += 1;
    for (let one = inbox.next(); one && !signal.aborted; one = inbox.next()) {
      await edge.breathe();
      await openOne(one);
    }
    running -= 1;
  };
  const start = () => {
    for (let more = Math.min(AT_ONCE - running, inbox.turns()); more > 0; more -= 1) void work();
  };

  return {
    put(one) {
      const refused = inbox.put(one);
      // What is older than what is known is what a buffer is full of.
      if (refused && refused !== 'replayed') to.refuse(refused);
    },
    greeted() {
      greetedAt = edge.now();
    },
    async soon(isNewest) {
      if (isNewest) start();
      cameAt = edge.now();
      if (isComing) return;
      isComing = true;
      const isBurst = () => edge.now() - greetedAt < FIRST && edge.now() - cameAt < BURST;
      while (isBurst() && !signal.aborted) await edge.wait(BURST, signal);
      isComing = false;
      start();
    },
  };
}
