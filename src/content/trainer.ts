import { ask } from '../platform/messages.ts';
import { type Notice, readNotice, SESSION_KEYS } from '../platform/session-store.ts';
import { onChanged } from '../platform/storage.ts';

/** What the trainer of a session said to all, as long as the person has not put it away. */
export interface TrainerSaid {
  notice(): Notice | undefined;
  /** The person has read it: it goes, here and in all tabs. */
  noticed(): void;
}

/** Follows what the worker has heard of the trainer, until the signal aborts. Outside a session there is nothing. */
export function followTrainer(signal: AbortSignal, changed: () => void): TrainerSaid {
  let notice: Notice | undefined;
  const read = async () => {
    notice = await readNotice().catch(() => undefined);
    if (!signal.aborted) changed();
  };
  onChanged(signal, (keys) => {
    if (keys.includes(SESSION_KEYS.notice)) void read();
  });
  void read();
  return {
    notice: () => notice,
    noticed() {
      const seq = notice?.seq;
      notice = undefined;
      if (seq !== undefined) ask('session-noticed', { seq }).catch(() => undefined);
      changed();
    },
  };
}
