import type { Action, Item, Step, Task } from '../guide/model.ts';
import type { ActionLine, ChecklistView, Mark, Picture, StepLine, TaskLine } from '../overlay/view.ts';
import type { Outcome, RunState } from '../progress/fold.ts';
import { actionsOf, currentTask, tally } from '../progress/plan.ts';
import type { Proofs } from '../progress/proof.ts';
import { tagOf } from '../ui/language.ts';
import { textLanguage } from '../ui/texts.ts';
import type { Drawing } from './checklist.ts';
import { nowOf } from './now.ts';
import type { RunMirror } from './run-mirror.ts';

/**
 * The checklist's props, from the run and from what was found on the page. Pure.
 * @param whose tells what the run's account is called, where there is more than one
 */
export function viewOf(
  drawing: Drawing,
  whose: Pick<RunMirror, 'account'>,
  picture?: Picture,
): Omit<ChecklistView, 'placing' | 'looks' | 'notice' | 'answer'> {
  const { run, state, focus } = drawing;
  const current = currentTask(run.guide, state);
  const { done, total, minutesLeft } = tally(run.guide.tasks, state);
  const now = nowOf(drawing, picture);
  const nowId = now.kind === 'finished' ? undefined : now.id;
  return {
    language: tagOf(textLanguage()),
    guideLanguage: run.guide.language,
    guideTitle: [run.guide.title, whose.account() ?? []].flat().join(' · '),
    done,
    total,
    minutesLeft: Math.ceil(minutesLeft),
    tasks: run.guide.tasks.map((task) => taskLine(task, state, task === current, nowId)),
    now,
    chosen: focus.entry && chosenIn(focus.entry.task, state),
    developer: developerOfTab(drawing, nowId),
  };
}

/**
 * How the control was looked for: this frame's own search, or that of the frame of this tab whose page can hold the
 * control. That one comes by way of the worker, and so without names.
 */
function developerOfTab({ developer, others }: Drawing, now: string | undefined): ChecklistView['developer'] {
  if (!developer || developer.gate.passes) return developer;
  return others().find((other) => other.now === now && other.developer?.gate.passes)?.developer ?? developer;
}

function taskLine(task: Task, state: RunState, current: boolean, now?: string): TaskLine {
  const { done, total } = tally([task], state);
  return {
    id: task.id,
    title: task.title,
    done,
    total,
    current,
    steps: task.steps.map((step) => stepLine(step, state, now)),
  };
}

function stepLine(step: Step, state: RunState, now?: string): StepLine {
  const actions = step.items.flatMap((item) => actionsOf(item, state)).map((action) => actionLine(action, state, now));
  const asks = step.items.some((item) => item.kind === 'branch' && item.branch.id === now);
  return {
    id: step.id,
    text: step.text,
    mark: asks ? 'current' : stepMark(actions, isUndecided(step.items, state)),
    actions,
  };
}

const isUndecided = (items: Item[], state: RunState) =>
  items.some((item) => item.kind === 'branch' && actionsOf(item, state).length === 0);

function actionLine(action: Action, state: RunState, now?: string): ActionLine {
  const outcome = state.outcomes[action.id];
  const closed: Mark | undefined = outcome && markOf(outcome);
  const mark = closed ?? (action.id === now ? 'current' : 'open');
  return { id: action.id, text: action.text, mark, optional: action.optional };
}

/** What the account's own report contradicts is shown as that, however it was known before. */
const markOf = (outcome: Outcome): Mark =>
  (outcome as Proofs).contradicted ? 'contradicted' : outcome.as === 'done' ? outcome.grade : outcome.as;

/** From weakest to strongest: a step is worth as much as its weakest action. */
const STRENGTH: Mark[] = [
  'contradicted',
  'skipped',
  'passed',
  'already',
  'told',
  'seen',
  'confirmed',
  'verified',
  'not-applicable',
];

function stepMark(actions: ActionLine[], undecided: boolean): Mark {
  if (actions.some(({ mark }) => mark === 'current')) return 'current';
  if (undecided || actions.length === 0 || actions.some(({ mark }) => mark === 'open')) return 'open';
  return STRENGTH.find((mark) => actions.some((action) => action.mark === mark)) ?? 'open';
}

/** The way that was chosen last in a task. */
function chosenIn(task: Task, state: RunState): ChecklistView['chosen'] {
  const branches = task.steps
    .flatMap((step) => step.items)
    .flatMap((item) => (item.kind === 'branch' ? [item.branch] : []));
  for (const branch of branches.reverse()) {
    const option = branch.options.find(({ id }) => id === state.choices[branch.id]);
    if (option)
      return {
        branch: branch.id,
        label: option.label,
        others: branch.options.filter((one) => one !== option).map(({ id, label }) => ({ id, label })),
      };
  }
  return undefined;
}
