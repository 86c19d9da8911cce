import type { Task } from '../guide/model.ts';
import type { EventBody } from './event.ts';
import type { RunState } from './fold.ts';
import { isHere } from './hold.ts';
import { allActions, type Entry } from './plan.ts';
import type { Sight } from './sight.ts';
import { commits } from './wizard.ts';

/** The person took a tick back that was confirmed, or the page marks a field as wrong: that is open again. */
export function takenBack(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  const actions = allActions(task, state).filter((action) => {
    const outcome = state.outcomes[action.id];
    // What the person said, and what the account's own report shows, is not taken back by a box on a page.
    if (outcome?.as !== 'done' || outcome.grade === 'told' || outcome.verified || !isHere(action, sight)) return false;
    if (action.result?.is === 'checked') return sight.unchecked(action);
    return action.act === 'fill' && outcome.at < (sight.wrongSince(action) ?? 0);
  });
  return actions.length > 0 ? { type: 'reopened', actions: actions.map(({ id }) => id) } : undefined;
}

/** The console refused a form that was to finish a wizard: what was typed into it before has to be typed anew. */
export function refused(task: Task, next: Entry, state: RunState, sight: Sight): EventBody | undefined {
  const { refusedAt } = sight;
  if (refusedAt === undefined || next.kind !== 'action' || !commits(next.action)) return undefined;
  const typed = allActions(task, state).filter((action) => {
    const outcome = state.outcomes[action.id];
    return (
      action.act === 'fill' && action.page === next.action.page && outcome?.as === 'done' && outcome.at < refusedAt
    );
  });
  return typed.length > 0 ? { type: 'reopened', actions: typed.map(({ id }) => id) } : undefined;
}
