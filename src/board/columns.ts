import { actionsOfGuide } from '../guide/actions.ts';
import type { Guide } from '../guide/model.ts';
import { plainText } from '../guide/plain.ts';
import type { Plan } from '../training/plan-of.ts';

/** A column of the table: an action. */
export interface Column {
  id: string;
  /** Its number within its step. */
  label: string;
  text: string;
  /** It begins a step. */
  isFirst: boolean;
}

/** A step, over its columns. */
export interface StepHead {
  id: string;
  label: string;
  title: string;
  /** How many columns it has. */
  span: number;
}

/** The table's head: each step with its actions, in the words of a guide that may be the plan's own in another language. */
export function headsOf({ steps }: Plan, worded: Guide): { heads: StepHead[]; columns: Column[] } {
  const texts = new Map(actionsOfGuide(worded).map(({ id, text }) => [id, plainText(text)]));
  const titles = worded.tasks.flatMap((task) => task.steps).map(({ text }) => plainText(text));
  const heads = steps.map(({ id, actions }, at) => ({
    id,
    label: String(at + 1),
    title: titles[at] || texts.get(actions[0] ?? '') || id,
    span: actions.length,
  }));
  const columns = steps.flatMap(({ actions }) =>
    actions.map((id, at) => ({ id, label: String(at + 1), text: texts.get(id) ?? id, isFirst: at === 0 })),
  );
  return { heads, columns };
}
