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

/** Stands for the account that was asked for last, where that was not answered: no page is of it, so it is asked for again. */
const LOST = '';

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
  /** How often it was asked, and the latest of these questions that was answered. */
  let questions = 0;
  let latest = 0;
  /** Nothing is to be waited for: the run is here, or there is none for the page's account. */
  const isKnown = () => signal.aborted || (own.run ? stored : answered);
  const isSettled = () => answered === accountIn(document);
  let problem: ProblemText | undefined;
  let pending: Proposal[] = [];
  let sending = false;
  const reload = async () => {
    try {
      stored = own.run ? await readAsStored(own.run, tagOf(textLanguage())) : undefined;
    } catch (error) {
      problem = problemOf(error);
    }
    pending = pending.filter(({ id }) => !stored?.events.some((event) => event.id === id));
    if (!signal.aborted) changed();
  };
  const send = async () => {
    if (sending) return;
    sending = true;
    for (let attempt = 0; pending.length > 0 && own.run && isSettled() && !signal.aborted; attempt++) {
      const batch = [...pending];
      const answer = await ask('propose', { run: own.run, events: batch }).catch(failed);
      if (answer.ok) {
        pending = pending.filter((proposal) => !batch.includes(proposal));
        problem = undefined;
        await reload();
        attempt = -1;
      } else {
        if (attempt > 2) {
          problem = { text: 'problem.unsaved', values: { problem: answer.problem } };
          changed();
        }
        // Twice as long each time.
        await pause(50 << Math.min(attempt, 6));
      }
    }
    sending = false;
  };
  const askWhose = async (mayKeep = false, front = !document.hidden) => {
    const account = accountIn(document);
    asked = account;
    const question = ++questions;
    const answer = await ask('whose', { account, front }).catch(failed);
    const before = own;
    if (!answer.ok) asked = LOST;
    // A late answer to what was asked before says nothing any more.
    else if (question > latest && account === accountIn(document)) {
      latest = question;
      // What was seen for another run is nothing of this one.
      if (answer.run !== before.run) pending = [];
      own = answer;
      answered = account;
    }
    if (!mayKeep || stored?.head.id !== own.run || own.name !== before.name) await reload();
    void send();
    return isKnown();
  };
  onChanged(signal, (keys) => {
    // Nobody's page came to the front by that: else two windows would take it from each other for ever.
    if (keys.some((key) => key.startsWith('active'))) void askWhose(false, false);
    else if (keys.some((key) => key.startsWith('run:'))) void reload();
  });
  document.addEventListener('visibilitychange', () => document.hidden || void askWhose(), { signal });
  // A page says late whose it is: where several accounts have runs, none is walked before. And the worker may just have died.
  await keepTrying(async () => isKnown() || askWhose());
  const state = () => pending.reduce(provisional, fold(stored?.events ?? []));
  return {
    run() {
      // A page that tells late whose it is mostly tells what was taken for granted: its run is here already.
      if (accountIn(document) !== asked) void askWhose(true);
      return stored;
    },
    state,
    account: () => own.name,
    problem: () => problem,
    reload,
    propose(bodies) {
      // While the run is being read that the page is of now, what is seen is still of the one before.
      if (stored?.head.id !== own.run) return;
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
