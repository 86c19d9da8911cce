import type { Proposal } from '../messages/protocol.ts';
import { ask } from '../platform/messages.ts';
import { concernsRuns, readActive, readAsStored, type StoredRun } from '../platform/run-store.ts';
import { onChanged } from '../platform/storage.ts';
import type { EventBody } from '../progress/event.ts';
import { apply, fold, news, type RunState } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { tagOf } from '../ui/language.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';
import { textLanguage } from '../ui/texts.ts';

/** How long to wait before a proposal is repeated that the worker did not take. Milliseconds. */
const AGAIN = [50, 100, 200, 400, 800, 1500, 3000];

/** A content script's reading of the active run, with what it has proposed and not yet seen stored. */
export interface RunMirror {
  /** The run, or undefined when none is active or it is hidden, with the guide's translation for the person beside it. */
  run(): StoredRun | undefined;
  /** The run's state, pending proposals folded in. */
  state(): RunState;
  /** Proposes events. They count at once here, and are repeated until the worker has stored them. */
  propose(bodies: readonly EventBody[]): void;
  /** What went wrong last, until it goes right again. */
  problem(): ProblemText | undefined;
  /** Reads the run anew: the person's language has changed. */
  reload(): Promise<void>;
}

/**
 * Mirrors the active run. Resolves after the first reading; `changed` is called after every later one.
 */
export async function mirrorRun(signal: AbortSignal, changed: () => void): Promise<RunMirror> {
  let stored: StoredRun | undefined;
  let problem: ProblemText | undefined;
  let pending: Proposal[] = [];
  let sending = false;
  const reload = async () => {
    try {
      const active = await readActive();
      stored = active && !active.hidden ? await readAsStored(active.run, tagOf(textLanguage())) : undefined;
    } catch (error) {
      problem = problemOf(error);
    }
    const known = new Set(stored?.events.map((event) => event.id));
    pending = pending.filter((proposal) => !known.has(proposal.id));
    if (!signal.aborted) changed();
  };
  const send = async () => {
    if (sending) return;
    sending = true;
    for (let attempt = 0; pending.length > 0 && stored && !signal.aborted; attempt++) {
      const batch = [...pending];
      const answer = await ask('propose', { run: stored.head.id, events: batch }).catch(failed);
      if (answer.ok) {
        pending = pending.filter((proposal) => !batch.includes(proposal));
        problem = undefined;
        await reload();
        attempt = -1;
      } else {
        if (attempt > 2) problem = unsaved(answer.problem);
        if (attempt > 2) changed();
        await pause(AGAIN[Math.min(attempt, AGAIN.length - 1)] ?? 0);
      }
    }
    sending = false;
  };
  onChanged(signal, (keys) => {
    if (concernsRuns(keys)) void reload();
  });
  await reload();
  const state = () => pending.reduce(provisional, fold(stored?.events ?? []));
  return {
    run: () => stored,
    state,
    problem: () => problem,
    reload,
    propose(bodies) {
      pending.push(...bodies.map((body) => ({ id: crypto.randomUUID(), body })));
      void send();
    },
  };
}

function provisional(state: RunState, { id, body }: Proposal): RunState {
  const fresh = news(state, body);
  return fresh ? apply(state, stamp(fresh, id, Date.now())) : state;
}

const failed = (error: unknown) => ({ ok: false as const, problem: problemOf(error) });
const unsaved = (problem: ProblemText): ProblemText => ({ text: 'problem.unsaved', values: { problem } });
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
