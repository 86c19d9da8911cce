import type { Action, Guide, Hint, Inline, Item, Option, Step, Task } from './model.ts';

/**
 * What the console calls something that a guide marks as a name; undefined where that is not known.
 * @param name as the guide writes it
 * @param control of the action in whose words it stands
 */
export type Calls = (name: string, control?: Action['control']) => string | undefined;

/** A guide that calls controls as the console does. Only names that are marked (**Add MFA**, *Users*) are looked at. */
export function inConsoleWords(guide: Guide, calls: Calls): Guide {
  const worded = (text: Inline[], control?: Action['control']): Inline[] =>
    text.map((one) => (isMarked(one) ? { ...one, text: calls(one.text, control) ?? one.text } : one));
  const hint = ({ kind, text }: Hint, control?: Action['control']): Hint => ({ kind, text: worded(text, control) });
  const action = (one: Action): Action => ({
    ...one,
    text: worded(one.text, one.control),
    hints: one.hints.map((each) => hint(each, one.control)),
  });
  const option = (one: Option): Option => ({
    ...one,
    label: calls(one.label, one.actions[0]?.control) ?? one.label,
    text: worded(one.text, one.actions[0]?.control),
    hints: one.hints.map((each) => hint(each)),
    actions: one.actions.map(action),
  });
  const item = (one: Item): Item =>
    one.kind === 'action'
      ? { ...one, action: action(one.action) }
      : {
          ...one,
          branch: { ...one.branch, question: worded(one.branch.question), options: one.branch.options.map(option) },
        };
  const step = (one: Step): Step => ({
    ...one,
    text: worded(one.text, controlOf(one)),
    hints: one.hints.map((each) => hint(each)),
    items: one.items.map(item),
  });
  const task = (one: Task): Task => ({
    ...one,
    introduction: one.introduction.map((text) => worded(text)),
    notes: one.notes.map((text) => worded(text)),
    steps: one.steps.map(step),
  });
  return { ...guide, introduction: guide.introduction.map((text) => worded(text)), tasks: guide.tasks.map(task) };
}

const isMarked = ({ t }: Inline): boolean => t === 'strong' || t === 'em';

/** A step that is an action itself has its words. */
const controlOf = ({ items: [first] }: Step): Action['control'] =>
  first?.kind === 'action' ? first.action.control : undefined;
