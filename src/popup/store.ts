import { createStore } from 'zustand/vanilla';
import type { Done } from '../messages/protocol.ts';
import { onAccess } from '../platform/access.ts';
import { onPolicy } from '../platform/policy-store.ts';
import { onChanged } from '../platform/storage.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';
import { readFacts } from './facts.ts';
import type { Joining } from './Popup.tsx';
import { NOTHING, type PopupState, popupState } from './state.ts';

/** What the popup draws: the run as it is stored, and what is under way. */
export interface PopupStore {
  run: PopupState;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** Why the last press did not work. */
  problem?: ProblemText;
  /** A session that the person may join. */
  joining?: Joining;
}

export const store = createStore<PopupStore>(() => ({ run: NOTHING, busy: false }));

/**
 * Reads what there is, now and whenever the storage changes or the person gives or takes a host.
 * @returns reads it once more: the person's language has changed, and the guide may speak it
 */
export function keepUpToDate(signal: AbortSignal): () => void {
  const read = async () => {
    try {
      store.setState({ run: popupState(await readFacts()) });
    } catch (error) {
      store.setState({ run: { ...NOTHING, state: 'unreadable', trouble: problemOf(error) } });
    }
  };
  onChanged(signal, () => void read());
  onPolicy(signal, () => void read());
  onAccess(signal, () => void read());
  void read();
  return () => void read();
}

/** Does what the person pressed. Resolves to whether it worked; why not is in the store. */
export async function perform(job: () => Promise<Done>): Promise<boolean> {
  // The job begins in the press itself: a browser grants a request for hosts in no later moment.
  const begun = job();
  store.setState({ busy: true, problem: undefined });
  const answer = await begun.catch((error: unknown): Done => ({ ok: false, problem: problemOf(error) }));
  store.setState({ busy: false, problem: answer.ok ? undefined : answer.problem });
  return answer.ok;
}
