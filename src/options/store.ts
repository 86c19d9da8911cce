import { createStore } from 'zustand/vanilla';
import type { Done } from '../messages/protocol.ts';
import { type DriftReport, driftReport, readDeveloper } from '../platform/drift-store.ts';
import { onChanged } from '../platform/storage.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';

/** What the options page draws. */
export interface OptionsState {
  /** The developer view is switched on. */
  developer: boolean;
  /** The drift report as it would be saved now; absent until it is read. */
  report?: DriftReport;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** What became of the last press, when it went well and when it did not. */
  said?: string;
  problem?: ProblemText;
}

export const store = createStore<OptionsState>(() => ({ developer: false, busy: false }));

/** Reads switch and report, now and whenever the storage changes. */
export function keepUpToDate(signal: AbortSignal): void {
  const read = async () => {
    try {
      const [developer, report] = await Promise.all([readDeveloper(), driftReport(new Date())]);
      store.setState({ developer, report });
    } catch (error) {
      store.setState({ problem: problemOf(error) });
    }
  };
  onChanged(signal, () => void read());
  void read();
}

/** Does what the person pressed, and says what became of it. */
export async function perform(job: () => Promise<Done>, said?: string) {
  store.setState({ busy: true, said: undefined, problem: undefined });
  const answer = await job().catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
  store.setState({ busy: false, ...(answer.ok ? { said } : { problem: answer.problem }) });
}
