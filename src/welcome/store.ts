import { createStore } from 'zustand/vanilla';
import { REQUIRED_MATCHES } from '../console/hosts.ts';
import type { Done } from '../messages/protocol.ts';
import { allowed, onAccess } from '../platform/access.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';

/** What the welcome page draws. */
export interface WelcomeState {
  /** The browser keeps us off the console. */
  withheld: boolean;
  /** Something that the person pressed is being done. */
  busy: boolean;
  /** Why the last press did not work. */
  problem?: ProblemText;
}

export const store = createStore<WelcomeState>(() => ({ withheld: false, busy: false }));

/** Looks whether the console may be read, now and whenever the person gives or takes it. */
export function keepUpToDate(signal: AbortSignal): void {
  const read = async () => {
    const given = await allowed(REQUIRED_MATCHES);
    store.setState({ withheld: given.length < REQUIRED_MATCHES.length });
  };
  onAccess(signal, () => void read());
  void read();
}

/** Does what the person pressed, in the press itself. */
export async function perform(job: () => Promise<Done>): Promise<void> {
  const begun = job();
  store.setState({ busy: true, problem: undefined });
  const answer = await begun.catch((error: unknown): Done => ({ ok: false, problem: problemOf(error) }));
  store.setState({ busy: false, problem: answer.ok ? undefined : answer.problem });
}
