import type { Action, Guide, Task } from './model.ts';

/** Every action of a task, all ways of its branches included, in order. */
export const actionsOfTask = ({ steps }: Pick<Task, 'steps'>): Action[] =>
  steps
    .flatMap((step) => step.items)
    .flatMap((item) =>
      item.kind === 'action' ? [item.action] : item.branch.options.flatMap((option) => option.actions),
    );

/** Every action of a guide, likewise. */
export const actionsOfGuide = ({ tasks }: Guide): Action[] => tasks.flatMap(actionsOfTask);
