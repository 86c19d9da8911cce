import type { Action, Guide } from './model.ts';

/** Every action of a guide, all ways of its branches included, in order. */
export function actionsOfGuide(guide: Guide): Action[] {
  return guide.tasks
    .flatMap((task) => task.steps)
    .flatMap((step) => step.items)
    .flatMap((item) =>
      item.kind === 'action' ? [item.action] : item.branch.options.flatMap((option) => option.actions),
    );
}
