import type { Guide } from '../guide/model.ts';
import type { EventBody } from '../progress/event.ts';
import { apply, type Outcome, type RunState } from '../progress/fold.ts';
import { stamp } from '../progress/log.ts';
import { currentTask, relevantActions } from '../progress/plan.ts';

/**
 * Opens the action again that was closed last and that stays open then. What the console itself confirms is closed again
 * at once, so that opening it would lead nowhere: the way back to that is on the page. Empty: there is nothing to open.
 * @param closesAgain what the page tells of the run when its state is this one
 */
export function stepBack(
  guide: Guide,
  state: RunState,
  closesAgain: (state: RunState, action: string) => boolean,
): EventBody[] {
  const task = currentTask(guide, state) ?? guide.tasks.at(-1);
  const closed = task ? relevantActions(task, state).filter(({ id }) => state.outcomes[id]) : [];
  const last = closed.findLast(({ id }) => {
    const body: EventBody = { type: 'reopened', actions: [id] };
    return !closesAgain(apply(state, stamp(body, 'back', Date.now())), id);
  });
  return last ? [{ type: 'reopened', actions: [last.id] }] : [];
}

/** Whether an outcome is the person's own word or act, so that no page would say it again. */
export const isOwnWord = (outcome: Outcome | undefined): boolean =>
  outcome?.as === 'skipped' || (outcome?.as === 'done' && (outcome.grade === 'told' || outcome.grade === 'seen'));
