import { createStore } from 'zustand/vanilla';
import { onChanged } from '../platform/storage.ts';
import { NOTHING, type PopupState, readPopupState } from './state.ts';

/** What the popup draws: the run as it is stored, and what is under way. */
export interface PopupStore {
  run: PopupState;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** Why the last press did not work. */
  problem?: string;
}

type Answer = { ok: true } | { ok: false; problem: string };

export const store = createStore<PopupStore>(() => ({ run: NOTHING, busy: false }));

/** Reads the run, now and whenever the storage changes. */
export function keepUpToDate(signal: AbortSignal): void {
  const read = async () => {
    const run = await readPopupState().catch((error: Error): PopupState => ({ ...NOTHING, problem: error.message }));
    store.setState({ run });
  };
  onChanged(signal, () => void read());
  void read();
}

/** Does what the person pressed. Resolves to whether it worked; why not is in the store. */
export async function perform(job: () => Promise<Answer>): Promise<boolean> {
  store.setState({ busy: true, problem: undefined });
  const answer = await job().catch((error: Error): Answer => ({ ok: false, problem: error.message }));
  store.setState({ busy: false, problem: answer.ok ? undefined : answer.problem });
  return answer.ok;
}
