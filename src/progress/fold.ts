import type { Event, EventBody, Grade, GuideRef, Inapplicable } from './event.ts';
import { isProofNews, type Proofs, withProof } from './proof.ts';

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

function outcomesAfter(
  before: RunState['outcomes'],
  event: Extract<Event, { type: Exclude<EventBody['type'], 'started' | 'moved' | 'chose'> }>,
): RunState['outcomes'] {
  const after: Record<string, Outcome> = { ...before };
  switch (event.type) {
    case 'done':
      after[event.action] = { as: 'done', grade: event.grade, at: event.at };
      break;
    case 'skipped':
      after[event.action] = { as: 'skipped', reason: event.reason, at: event.at };
      break;
    case 'settled':
      for (const action of event.actions) after[action] ??= { as: event.as, at: event.at };
      break;
    case 'not-applicable':
      for (const action of event.actions) after[action] ??= { as: event.type, because: event.because, at: event.at };
      break;
    case 'verified':
    case 'contradicted':
      for (const action of event.actions) {
        const outcome = withProof(after[action], event);
        if (outcome) after[action] = outcome;
      }
      break;
    case 'reopened':
      for (const action of event.actions) delete after[action];
  }
  return after;
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
    case 'settled':
    case 'not-applicable':
      return some(
        body,
        body.actions.filter((action) => !state.outcomes[action]),
      );
    case 'verified':
    case 'contradicted':
      return some(
        body,
        body.actions.filter((action) => isProofNews(state.outcomes[action], body)),
      );
    case 'reopened':
      return some(
        body,
        body.actions.filter((action) => state.outcomes[action]),
      );
    default:
      return body;
  }
}

function some<B extends { actions: string[] }>(body: B, actions: string[]): B | undefined {
  return actions.length > 0 ? { ...body, actions } : undefined;
}
