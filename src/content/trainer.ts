import { ask } from '../platform/messages.ts';
import { onChanged, read } from '../platform/storage.ts';
import { NOTICE_KEY, type Notice } from '../platform/training-store.ts';

/** What the trainer of a session said to all, as long as the person has not put it away. */
export interface TrainerSaid {
  said(): string | undefined;
  /** The person has read it: it goes, here and in all tabs. */
  noticed(): void;
}

/** Follows what the worker has heard of the trainer, until the signal aborts. Outside a session there is nothing. */
export function followTrainer(signal: AbortSignal, changed: () => void): TrainerSaid {
  let notice: Notice | undefined;
  const look = async () => {
    const before = notice?.seq;
    notice = (await read([NOTICE_KEY]))[NOTICE_KEY] as typeof notice;
    if (notice?.seq !== before) changed();
  };
  onChanged(signal, (keys) => void (keys.includes(NOTICE_KEY) && look()));
  void look();
  return {
    said: () => notice?.text,
    noticed: () => void ask('noticed', { seq: notice?.seq ?? 0 }).catch(() => undefined),
  };
}
