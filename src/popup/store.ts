import { createStore } from 'zustand/vanilla';
import type { Done } from '../messages/protocol.ts';
import { onChanged } from '../platform/storage.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';
import { NOTHING, type PopupState, readPopupState } from './state.ts';

/** What the popup draws: the run as it is stored, and what is under way. */
export interface PopupStore {
  run: PopupState;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** Why the last press did not work. */
  problem?: ProblemText;
}

export const store = createStore<PopupStore>(() => ({ run: NOTHING, busy: false }));

/** Reads the run, now and whenever the storage changes. */
export function keepUpToDate(signal: AbortSignal): void {
  const read = async () => {
    const run = await readPopupState().catch(
      (error: unknown): PopupState => ({ ...NOTHING, problem: problemOf(error) }),
    );
    store.setState({ run });
  };
  onChanged(signal, () => void read());
  void read();
}

/** Does what the person pressed. Resolves to whether it worked; why not is in the store. */
export async function perform(job: () => Promise<Done>): Promise<boolean> {
  store.setState({ busy: true, problem: undefined });
  const answer = await job().catch((error: unknown): Done => ({ ok: false, problem: problemOf(error) }));
  store.setState({ busy: false, problem: answer.ok ? undefined : answer.problem });
  return answer.ok;
}
