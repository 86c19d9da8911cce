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
  if (events.length === 0) return EMPTY;
  const seen = new Set<string>();
  const state = openState(EMPTY);
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    take(state, event);
  }
  return state;
}

/** The state after one more event. Never changes its argument. */
export function apply(state: RunState, event: Event): RunState {
  const next = openState(state);
  take(next, event);
  return next;
}

type Outcomes = Record<string, Outcome>;

/** A state that nobody else has yet, and that is changed in place: a long log would take hours if each event copied it. */
export type OpenState = RunState & { outcomes: Outcomes; choices: Record<string, string> };

/** A copy of a state, to be changed. */
export const openState = (state: RunState): OpenState => ({
  ...state,
  outcomes: { ...state.outcomes },
  choices: { ...state.choices },
});

/** Takes one more event into a state. */
export function take(state: OpenState, event: Event): void {
  state.startedAt ??= event.at;
  state.lastAt = event.at;
  if (event.type === 'started' || event.type === 'moved') state.guide = event.guide;
  else if (event.type === 'chose') state.choices[event.branch] = event.option;
  else takeOutcomes(state.outcomes, event);
}

type OfActions = Exclude<EventBody, { type: 'started' | 'moved' | 'chose' }> & { at: number };

function takeOutcomes(outcomes: Outcomes, event: OfActions): void {
  for (const action of 'actions' in event ? event.actions : [event.action]) {
    const outcome = outcomeAfter(outcomes[action], event);
    if (outcome) outcomes[action] = outcome;
    else delete outcomes[action];
  }
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
  const after = { ...outcomes };
  takeOutcomes(after, { ...body, at: 0 });
  const actions = body.actions.filter((action) => JSON.stringify(after[action]) !== JSON.stringify(outcomes[action]));
  return actions.length > 0 ? { ...body, actions } : undefined;
}
