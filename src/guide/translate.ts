import type { Action, Guide, Item, Option, Step, Task } from './model.ts';

/**
 * A guide with the words of its translation. Everything else stays the guide's own: ids, order, controls, results. What the
 * translation lacks keeps the guide's words; one of another guide or version changes nothing.
 */
export function inWordsOf(guide: Guide, translation: Guide): Guide {
  if (translation.id !== guide.id || translation.version !== guide.version) return guide;
  const { language, title, description, introduction } = translation;
  return { ...guide, language, title, description, introduction, tasks: each(guide.tasks, translation.tasks, taskOf) };
}

/** Each of some things in the words of the one with its id. */
function each<T extends { id: string }>(own: readonly T[], others: readonly T[], worded: (one: T, other: T) => T): T[] {
  return own.map((one) => {
    const other = others.find(({ id }) => id === one.id);
    return other ? worded(one, other) : one;
  });
}

function taskOf(task: Task, { title, introduction, notes, steps }: Task): Task {
  return { ...task, title, introduction, notes, steps: task.steps.map((step, index) => stepOf(step, steps[index])) };
}

/** A step's own id may be made of its words: steps are the same when they stand at the same place with the same items. */
function stepOf(step: Step, other: Step | undefined): Step {
  if (!other || idsOf(step) !== idsOf(other)) return step;
  const items = step.items.map((item, index) => itemOf(item, other.items[index]));
  return { ...step, text: other.text, hints: other.hints, items };
}

const idsOf = ({ items }: Step): string =>
  items.map((item) => (item.kind === 'action' ? item.action.id : item.branch.id)).join();

function itemOf(item: Item, other: Item | undefined): Item {
  if (item.kind === 'action' && other?.kind === 'action')
    return { ...item, action: actionOf(item.action, other.action) };
  if (item.kind !== 'branch' || other?.kind !== 'branch') return item;
  const options = each(item.branch.options, other.branch.options, optionOf);
  return { ...item, branch: { ...item.branch, question: other.branch.question, options } };
}

const actionOf = (action: Action, { text, hints }: Action): Action => ({ ...action, text, hints });

const optionOf = (option: Option, { label, text, hints, actions }: Option): Option => ({
  ...option,
  label,
  text,
  hints,
  actions: each(option.actions, actions, actionOf),
});
