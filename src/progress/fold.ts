import type { Event, EventBody, Grade, GuideRef, Inapplicable } from './event.ts';
import { type Proofs, withProof } from './proof.ts';

/** How one action stands. An action that is not listed is open. */
export type Outcome =
  | ({ as: 'done'; grade: Grade; at: number } & Proofs)
  | { as: 'skipped'; reason: string; at: number }
  | ({ as: 'already' | 'passed'; at: number } & Proofs)
  | { as: 'not-applicable'; because: Inapplicable; at: number };

/** A run, read from its log. Plain data. */
export interface RunState {
  guide?: GuideRef;
  outcomes: Readonly<Record<string, Outcome>>;
  /** Chosen option per branch. */
  choices: Readonly<Record<string, string>>;
  startedAt?: number;
  lastAt?: number;
}

/** A run in which nothing has happened. */
export const EMPTY: RunState = { outcomes: {}, choices: {} };

/** Reads a whole log. Events with the id of an earlier one are that same event and change nothing. */
export function fold(events: readonly Event[]): RunState {
  const seen = new Set<string>();
  let state = EMPTY;
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    state = apply(state, event);
  }
  return state;
}

/** The state after one more event. Never changes its argument. */
export function apply(state: RunState, event: Event): RunState {
  const next = { ...state, startedAt: state.startedAt ?? event.at, lastAt: event.at };
  switch (event.type) {
    case 'started':
    case 'moved':
      return { ...next, guide: event.guide };
    case 'chose':
      return { ...next, choices: { ...state.choices, [event.branch]: event.option } };
    default:
      return { ...next, outcomes: outcomesAfter(state.outcomes, event) };
  }
}

type OfActions = Exclude<EventBody, { type: 'started' | 'moved' | 'chose' }> & { at: number };

function outcomesAfter(before: RunState['outcomes'], event: OfActions): RunState['outcomes'] {
  const after: Record<string, Outcome> = { ...before };
  for (const action of 'actions' in event ? event.actions : [event.action]) {
    const outcome = outcomeAfter(before[action], event);
    if (outcome) after[action] = outcome;
    else delete after[action];
  }
  return after;
}

/** How one of an event's actions stands after it; undefined: open. */
function outcomeAfter(had: Outcome | undefined, event: OfActions): Outcome | undefined {
  const { at } = event;
  switch (event.type) {
    case 'done':
      return { as: 'done', grade: event.grade, at };
    case 'skipped':
      return { as: 'skipped', reason: event.reason, at };
    case 'settled':
      return had ?? { as: event.as, at };
    case 'not-applicable':
      return had ?? { as: event.type, because: event.because, at };
    case 'reopened':
      return undefined;
    default:
      return withProof(had, event);
  }
}

const RANK: Record<Grade, number> = { told: 0, seen: 1, confirmed: 2, verified: 3 };

/**
 * What of a proposed event is news to this run; undefined when nothing is. Two tabs may see the same result, and a
 * proposal is repeated when the worker died before its answer.
 */
export function news(state: RunState, body: EventBody): EventBody | undefined {
  switch (body.type) {
    case 'done': {
      const had = state.outcomes[body.action];
      if (had?.as !== 'done' || (had.contradicted && body.grade === 'confirmed')) return body;
      return RANK[had.grade] >= RANK[body.grade] ? undefined : body;
    }
    case 'skipped':
      return state.outcomes[body.action] ? undefined : body;
    case 'chose':
      return state.choices[body.branch] === body.option ? undefined : body;
    default:
      return 'actions' in body ? changing(state, body) : body;
  }
}

/** The same body with those of its actions alone that it changes. */
function changing<B extends Extract<EventBody, { actions: string[] }>>({ outcomes }: RunState, body: B): B | undefined {
  const after = outcomesAfter(outcomes, { ...body, at: 0 });
  const actions = body.actions.filter((action) => JSON.stringify(after[action]) !== JSON.stringify(outcomes[action]));
  return actions.length > 0 ? { ...body, actions } : undefined;
}
