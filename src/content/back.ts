import type { Guide } from '../guide/model.ts';
import type { EventBody } from '../progress/event.ts';
import { apply, type Outcome, type RunState } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { currentTask, relevantActions } from '../progress/plan.ts';

/**
 * Opens the action again that the person did last, when that is known by their own word or act. What the console confirmed
 * stays done: opening it would lead nowhere or far away, and the way back to it is on the page, where Waymark comes along.
 * Empty: there is nothing to open.
 * @param closesAgain whether the page tells at once that an action is done, when it is open in a state
 */
export function stepBack(
  guide: Guide,
  state: RunState,
  closesAgain: (state: RunState, action: string) => boolean,
): EventBody[] {
  const task = currentTask(guide, state) ?? guide.tasks.at(-1);
  const last = task && relevantActions(task, state).findLast(({ id }) => wasDone(state.outcomes[id]));
  if (!last || !isOwnWord(state.outcomes[last.id])) return [];
  const body: EventBody = { type: 'reopened', actions: [last.id] };
  return closesAgain(apply(state, stamp(body, 'back', Date.now())), last.id) ? [] : [body];
}

/** What the console had no need of, or what does not apply, is nothing that the person did. */
const wasDone = (outcome: Outcome | undefined): boolean => outcome?.as === 'done' || outcome?.as === 'skipped';

const isOwnWord = (outcome: Outcome | undefined): boolean =>
  outcome?.as === 'skipped' || (outcome?.as === 'done' && (outcome.grade === 'told' || outcome.grade === 'seen'));
