import { type Partition, WITHOUT_ROOT } from '../console/hosts.ts';
import type { Guide } from '../guide/model.ts';
import type { RunState } from './fold.ts';
import { hasNoRoot } from './no-root.ts';
import { nextEntry, openEntries, principalFor } from './plan.ts';

/**
 * What is to be said of the root user. `asked`: nothing; `may-lack`: the next thing takes the root user, so whoever has
 * none can say so; `none-here`: nobody signs in as root in this partition; `excepted`: the person said that there is none.
 */
export type RootState = 'asked' | 'may-lack' | 'none-here' | 'excepted';

/** Which of them holds, for a run and the partition of the console in front. */
export function rootOf(guide: Guide, state: RunState, partition: Partition['id'] | undefined): RootState {
  if (hasNoRoot(state)) return 'excepted';
  const next = nextEntry(guide, state);
  const isOpen = guide.tasks.some((task) => task.rootOnly && openEntries(task, state).length > 0);
  if (!next || !isOpen || principalFor(next, state) !== 'root') return 'asked';
  return WITHOUT_ROOT.includes(partition) ? 'none-here' : 'may-lack';
}
