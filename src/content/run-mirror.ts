import type { Proposal, WhoseAnswer } from '../messages/protocol.ts';
import { ask, keepTrying, pause } from '../platform/messages.ts';
import { readAsStored, type StoredRun } from '../platform/run-store.ts';
import { onChanged } from '../platform/storage.ts';
import type { EventBody } from '../progress/event.ts';
import { apply, fold, news, type RunState } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { tagOf } from '../ui/language.ts';
import { type ProblemText, problemOf } from '../ui/problem.ts';
import { textLanguage } from '../ui/texts.ts';
import { accountIn } from './look.ts';

/** How long to wait before a proposal is repeated that the worker did not take: twice as long each time. Milliseconds. */
const againAfter = (attempt: number): number => 50 << Math.min(attempt, 6);

/** A content script's reading of its page's run, with what it has proposed and not yet seen stored. */
export interface RunMirror {
  /** The run, or undefined when none is active or it is hidden, with the guide's translation for the person beside it. */
  run(): StoredRun | undefined;
  /** What its account is called, where there is more than one. */
  account(): string | undefined;
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
 * Mirrors the run of this page's account. Resolves after the first reading; `changed` is called after every later one.
 */
export async function mirrorRun(document: Document, signal: AbortSignal, changed: () => void): Promise<RunMirror> {
  let stored: StoredRun | undefined;
  let own: WhoseAnswer = {};
  /** The account that was asked for last, and the one that was answered: what is seen between belongs to nobody yet. */
  let asked: string | undefined;
  let answered: string | undefined;
  /** What was asked last was not answered. */
  let isLost = false;
  /** Nothing is to be waited for: the run is here, or there is none for the page's account. */
  const isKnown = () => signal.aborted || (own.run ? stored : answered);
  const isSettled = () => answered === accountIn(document);
  let problem: ProblemText | undefined;
  let pending: Proposal[] = [];
  let sending = false;
  const reload = async () => {
    try {
      stored = own.run === undefined ? undefined : await readAsStored(own.run, tagOf(textLanguage()));
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
    for (let attempt = 0; pending.length > 0 && stored && isSettled() && !signal.aborted; attempt++) {
      const batch = [...pending];
      const answer = await ask('propose', { run: stored.head.id, events: batch }).catch(failed);
      if (answer.ok) {
        pending = pending.filter((proposal) => !batch.includes(proposal));
        problem = undefined;
        await reload();
        attempt = -1;
      } else {
        if (attempt > 2) {
          problem = unsaved(answer.problem);
          changed();
        }
        await pause(againAfter(attempt));
      }
    }
    sending = false;
  };
  const askWhose = async (front: boolean, mayKeep = false) => {
    const account = accountIn(document);
    asked = account;
    isLost = false;
    const answer = await ask('whose', { account, front }).catch(failed);
    const { run, name } = own;
    if (!answer.ok) isLost = true;
    // A late answer to what was asked before says nothing any more.
    else if (asked === account) {
      // What was seen for another run is nothing of this one.
      if (answer.run !== run) pending = [];
      own = answer;
      answered = account;
    }
    if (!(mayKeep && stored?.head.id === own.run && own.name === name)) await reload();
    void send();
    return isKnown();
  };
  const isFront = () => !document.hidden;
  onChanged(signal, (keys) => {
    // Nobody's page came to the front by that: else two windows would take it from each other for ever.
    if (keys.some((key) => key.startsWith('active'))) void askWhose(false);
    else if (keys.some((key) => key.startsWith('run:'))) void reload();
  });
  document.addEventListener('visibilitychange', () => isFront() && void askWhose(true), { signal });
  // A page says late whose it is: where several accounts have runs, none is walked before. And the worker may just have died.
  await keepTrying(async () => isKnown() || askWhose(isFront()));
  const state = () => pending.reduce(provisional, fold(stored?.events ?? []));
  return {
    run() {
      // A page that tells late whose it is mostly tells what was taken for granted: its run is here already.
      if (isLost || accountIn(document) !== asked) void askWhose(isFront(), true);
      return stored;
    },
    state,
    account: () => own.name,
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
