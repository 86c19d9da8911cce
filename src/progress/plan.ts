import type { Action, Branch, Guide, Item, Task } from '../guide/model.ts';
import { EMPTY, type RunState } from './fold.ts';
import { hasNoRoot } from './no-root.ts';

/** One thing to do, with where it stands in its guide. */
export type Entry =
  | { kind: 'action'; action: Action; task: Task }
  /** A branch that nobody has decided yet. */
  | { kind: 'branch'; branch: Branch; task: Task };

/** The actions of an item that are to be done: a branch's chosen way, or nothing while it is undecided. */
export function actionsOf(item: Item, state: RunState): Action[] {
  if (item.kind === 'action') return [item.action];
  const chosen = item.branch.options.find((option) => option.id === state.choices[item.branch.id]);
  return chosen ? chosen.actions : [];
}

/** Every action of a task on the ways that were chosen, in order. */
export const allActions = (task: Task, state: RunState): Action[] =>
  task.steps.flatMap((step) => step.items).flatMap((item) => actionsOf(item, state));

/** Everything of a task in order: actions, and branches that are still to be decided. */
export function entriesOf(task: Task, state: RunState): Entry[] {
  return task.steps.flatMap((step) => step.items).flatMap((item) => entriesOfItem(item, task, state));
}

function entriesOfItem(item: Item, task: Task, state: RunState): Entry[] {
  if (item.kind === 'branch' && !isChosen(item.branch, state)) return [{ kind: 'branch', branch: item.branch, task }];
  return actionsOf(item, state).map((action) => ({ kind: 'action', action, task }));
}

function isChosen(branch: Branch, state: RunState): boolean {
  return branch.options.some((option) => option.id === state.choices[branch.id]);
}

/** Whether an entry still waits. A branch in the list always does. */
export function isOpen(entry: Entry, state: RunState): boolean {
  return entry.kind === 'branch' || !state.outcomes[entry.action.id];
}

/** The first task that has something open, or undefined when the guide is finished. */
export function currentTask(guide: Guide, state: RunState): Task | undefined {
  return guide.tasks.find((task) => openEntries(task, state).length > 0);
}

/**
 * What is open in a task, in order. A branch does not wait when its task was settled as a whole: all actions of all
 * its ways are closed then.
 */
export function openEntries(task: Task, state: RunState): Entry[] {
  return entriesOf(task, state).filter((entry) => isOpen(entry, state) && !isMoot(entry, state));
}

function isMoot(entry: Entry, state: RunState): boolean {
  if (entry.kind !== 'branch') return false;
  return entry.branch.options.every((option) => option.actions.every((action) => state.outcomes[action.id]));
}

/** The first open entry of the guide, or undefined when it is finished. */
export function nextEntry(guide: Guide, state: RunState): Entry | undefined {
  const task = currentTask(guide, state);
  return task && openEntries(task, state)[0];
}

/** The actions of a task: of a decided branch its chosen way, of an undecided one all ways. */
export function relevantActions(task: Task, state: RunState): Action[] {
  return task.steps.flatMap((step) => step.items).flatMap((item) => relevantOf(item, state));
}

function relevantOf(item: Item, state: RunState): Action[] {
  if (item.kind === 'action' || isChosen(item.branch, state)) return actionsOf(item, state);
  return item.branch.options.flatMap((option) => option.actions);
}

/**
 * Done, left and total of one task or the whole guide: the one count for checklist, popup, badge, report and files. What was
 * skipped is neither done nor left. An undecided branch counts as its shortest way, and what does not apply not at all.
 */
export function tally(tasks: readonly Task[], state: RunState): Tally {
  let done = 0;
  let total = 0;
  let left = 0;
  let minutesLeft = 0;
  for (const action of tasks.flatMap((task) => expectedActions(task, state))) {
    const as = state.outcomes[action.id]?.as;
    if (as === 'not-applicable') continue;
    total += 1;
    if (as && as !== 'skipped') done += 1;
    if (as) continue;
    left += 1;
    minutesLeft += action.minutes ?? 0;
  }
  return { done, total, left, minutesLeft };
}

/** How far something is: numbers of actions. */
interface Tally {
  done: number;
  total: number;
  left: number;
  minutesLeft: number;
}

function expectedActions(task: Task, state: RunState): Action[] {
  return task.steps.flatMap((step) => step.items).flatMap((item) => expectedOf(item, state));
}

function expectedOf(item: Item, state: RunState): Action[] {
  if (item.kind === 'action' || isChosen(item.branch, state)) return actionsOf(item, state);
  const ways = item.branch.options.map((option) => option.actions);
  return ways.reduce((shortest, way) => (way.length < shortest.length ? way : shortest), ways[0] ?? []);
}

/**
 * Who must be signed in for an entry: as whom it asks to sign in itself, else as whom an action before it in the task did,
 * else whose the task is. Undefined: anybody, also where there is no root user to ask for.
 */
export function principalFor(entry: Entry, state: RunState): 'root' | 'user' | undefined {
  const need = askedFor(entry, state);
  return need === 'root' && hasNoRoot(state) ? undefined : need;
}

function askedFor({ task, ...entry }: Entry, state: RunState): 'root' | 'user' | undefined {
  let need = task.principal;
  for (const item of task.steps.flatMap(({ items }) => items)) {
    if (item.kind === 'branch' && entry.kind === 'branch' && item.branch === entry.branch) return need;
    for (const action of relevantOf(item, state)) {
      if (action.result?.is === 'signed-in') need = action.result.as;
      if (entry.kind === 'action' && action === entry.action) return need;
    }
  }
  return need;
}

/** Who must be signed in when a task ends, by the guide. */
export function lastPrincipal(task: Task): 'root' | 'user' | undefined {
  const results = task.steps.flatMap(({ items }) => items).flatMap((item) => relevantOf(item, EMPTY));
  return results.reduce((need, { result }) => (result?.is === 'signed-in' ? result.as : need), task.principal);
}
