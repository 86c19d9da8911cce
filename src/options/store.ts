import { createStore } from 'zustand/vanilla';
import type { Done } from '../messages/protocol.ts';
import { readHeads } from '../platform/all-runs.ts';
import { type DriftReport, driftReport, readDeveloper } from '../platform/drift-store.ts';
import { type Keys, readKeys } from '../platform/keys.ts';
import { onPolicy, readPolicy } from '../platform/policy-store.ts';
import { readPreferences } from '../platform/preference-store.ts';
import { onChanged } from '../platform/storage.ts';
import { NO_POLICY, type Policy } from '../ui/policy.ts';
import { DEFAULTS, type Preferences } from '../ui/preferences.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';

/** What the options page draws. */
export interface OptionsState {
  preferences: Preferences;
  /** The developer view is switched on. */
  developer: boolean;
  keys: Keys[];
  /** How many runs are stored here. */
  runs: number;
  /** The drift report as it would be saved now; absent until it is read. */
  report?: DriftReport;
  /** What an administrator has set. */
  policy: Policy;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** What became of the last press, when it went well and when it did not. */
  said?: string;
  problem?: ProblemText;
}

export const store = createStore<OptionsState>(() => ({
  preferences: DEFAULTS,
  developer: false,
  keys: [],
  runs: 0,
  policy: NO_POLICY,
  busy: false,
}));

/** Reads everything that the page shows, now and whenever the storage changes or the person comes back to the page. */
export function keepUpToDate(window: Window, signal: AbortSignal): void {
  const read = async () => {
    try {
      store.setState(await readAll());
    } catch (error) {
      store.setState({ problem: problemOf(error) });
    }
  };
  onChanged(signal, () => void read());
  onPolicy(signal, () => void read());
  // Keys are changed in the browser's own settings, and nothing tells of it.
  window.addEventListener('focus', () => void read(), { signal });
  void read();
}

async function readAll() {
  const [preferences, developer, keys, heads, report, policy] = await Promise.all([
    readPreferences(),
    readDeveloper(),
    readKeys(),
    readHeads(),
    driftReport(new Date()),
    readPolicy(),
  ]);
  return { preferences, developer, keys, runs: heads.length, report, policy };
}

/** Does what the person pressed, and says what became of it. */
export async function perform(job: () => Promise<Done>, said?: string) {
  store.setState({ busy: true, said: undefined, problem: undefined });
  const answer = await job().catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }));
  store.setState({ busy: false, ...(answer.ok ? { said } : { problem: answer.problem }) });
}
