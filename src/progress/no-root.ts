import { actionsOfGuide } from '../guide/actions.ts';
import type { Guide } from '../guide/model.ts';
import type { EventBody, Inapplicable } from './event.ts';
import type { RunState } from './fold.ts';

/** Whether the person has said that nobody signs in to this account as root: somebody else does then what is root's. */
export const hasNoRoot = (state: RunState): boolean =>
  Object.values(state.outcomes).some(({ as }) => as === 'not-applicable');

/** What of a guide is only for the root user: its own tasks, all ways of them, and signing in as root. */
function ofRoot({ tasks, ...guide }: Guide): string[] {
  const own = actionsOfGuide({ ...guide, tasks: tasks.filter(({ rootOnly }) => rootOnly) });
  const signIn = actionsOfGuide({ ...guide, tasks }).filter(
    ({ result }) => result?.is === 'signed-in' && result.as === 'root',
  );
  return [...new Set([...own, ...signIn].map(({ id }) => id))];
}

/**
 * What the person says by "nobody signs in as root here": what is only for the root user does not apply. Undefined when a
 * guide has no task about the root user, or when nothing of it is open any more.
 */
export function withoutRoot(guide: Guide, state: RunState, because: Inapplicable): EventBody | undefined {
  if (!guide.tasks.some(({ rootOnly }) => rootOnly)) return undefined;
  const actions = ofRoot(guide).filter((id) => !state.outcomes[id]);
  return actions.length > 0 ? { type: 'not-applicable', actions, because } : undefined;
}

/** What the person says by taking that back; undefined when they never said it. */
export function withRoot(state: RunState): EventBody | undefined {
  const actions = Object.keys(state.outcomes).filter((id) => state.outcomes[id]?.as === 'not-applicable');
  return actions.length > 0 ? { type: 'reopened', actions } : undefined;
}
