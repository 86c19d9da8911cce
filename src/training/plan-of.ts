import type { Guide, Item } from '../guide/model.ts';

/**
 * Nobody counts as stuck before this. Guides expect seconds of most actions (`minutes: 0.1`), for a reader who reads nothing
 * else; whoever looks about for half a minute needs no trainer. Minutes.
 */
export const LEAST_MINUTES = 3;

/** A step as the board counts it. */
export interface StepPlan {
  id: string;
  task: string;
  /** Its actions, all ways of its choices included. */
  actions: readonly string[];
}

/** What the board needs of a guide, worked out once. */
export interface Plan {
  guide: Guide;
  steps: readonly StepPlan[];
  /** Every action of the guide, in order: the columns. */
  actions: readonly string[];
  /** The index of the step of an action or a choice. */
  stepOf: ReadonlyMap<string, number>;
  /** After how many milliseconds somebody is stuck at an action: what the guide expects, `LEAST_MINUTES` at least. */
  patience: ReadonlyMap<string, number>;
}

export function planOf(guide: Guide): Plan {
  const steps = guide.tasks.flatMap((task) => task.steps.map((step) => ({ task, step })));
  const of = (item: Item) =>
    item.kind === 'action' ? [item.action] : item.branch.options.flatMap(({ actions }) => actions);
  const idsOf = (item: Item) => [...(item.kind === 'branch' ? [item.branch.id] : []), ...of(item).map(({ id }) => id)];
  const all = steps.flatMap(({ step }) => step.items.flatMap(of));
  return {
    guide,
    steps: steps.map(({ task, step }) => ({
      id: step.id,
      task: task.id,
      actions: step.items.flatMap(of).map(({ id }) => id),
    })),
    actions: all.map(({ id }) => id),
    stepOf: new Map(steps.flatMap(({ step }, at) => step.items.flatMap(idsOf).map((id) => [id, at] as const))),
    patience: new Map(all.map(({ id, minutes = 0 }) => [id, Math.max(minutes, LEAST_MINUTES) * 60_000])),
  };
}
