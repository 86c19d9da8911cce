import { createStore } from 'zustand/vanilla';
import type { RunRecord } from '../export/record.ts';
import type { Done, Imported } from '../messages/protocol.ts';
import { readAccounts } from '../platform/account-store.ts';
import { countRuns, readRuns } from '../platform/all-runs.ts';
import { onPolicy, readPolicy } from '../platform/policy-store.ts';
import { recordOf } from '../platform/records.ts';
import { onChanged } from '../platform/storage.ts';
import { tagOf } from '../ui/language.ts';
import { mayExport } from '../ui/policy.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';
import { textLanguage } from '../ui/texts.ts';
import type { Checking } from './judging.ts';

/** What became of one file that was to be brought in. */
export interface BroughtIn {
  file: string;
  done?: Imported;
  problem?: ProblemText;
}

/** What the report page draws. */
export interface ReportState {
  /** All runs that can be read, the newest first; undefined until they were looked for. */
  records?: RunRecord[];
  /** How many runs cannot be read. */
  unreadable: number;
  /** Id of the run that is shown; empty: the overview. */
  chosen: string;
  /** Every run is drawn below the overview, to be printed. */
  every: boolean;
  broughtIn: BroughtIn[];
  checking: Checking;
  /** Records may be saved and printed: an administrator can forbid it. */
  mayExport: boolean;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** What became of the last press, when it went well and when it did not. */
  said?: string;
  problem?: ProblemText;
}

export const store = createStore<ReportState>(() => ({
  unreadable: 0,
  chosen: '',
  every: false,
  broughtIn: [],
  checking: {},
  mayExport: true,
  busy: false,
}));

/**
 * Reads all runs, now and whenever the storage changes.
 * @returns reads them once more: the person's language has changed, and guides may speak it
 */
export function keepUpToDate(signal: AbortSignal): () => void {
  const read = async () => {
    try {
      store.setState(await readAll());
    } catch (error) {
      store.setState({ problem: problemOf(error) });
    }
  };
  onChanged(signal, () => void read());
  onPolicy(signal, () => void read());
  void read();
  return () => void read();
}

async function readAll(): Promise<Pick<ReportState, 'records' | 'unreadable' | 'mayExport'>> {
  const runs = await readRuns(tagOf(textLanguage()));
  const [stored, accounts, policy] = await Promise.all([countRuns(), readAccounts(), readPolicy()]);
  const now = Date.now();
  const records = runs.map((run) => recordOf(run, accounts, now));
  return { records, unreadable: Math.max(0, stored - records.length), mayExport: mayExport(policy) };
}

/** Does what the person pressed, and says what became of it. Resolves to whether it worked. */
export async function perform(job: () => Promise<Done>, said?: string): Promise<boolean> {
  store.setState({ busy: true, said: undefined, problem: undefined });
  const answer = await job().catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
  store.setState({ busy: false, ...(answer.ok ? { said } : { problem: answer.problem }) });
  return answer.ok;
}
