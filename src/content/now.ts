import type { Action, Branch, Guide, Hint, Item, Option, Task } from '../guide/model.ts';
import type { FrameReport } from '../messages/protocol.ts';
import type { Finding, Now, Picture, Trouble } from '../overlay/view.ts';
import type { RunState } from '../progress/fold.ts';
import { relevantActions } from '../progress/plan.ts';
import { rootOf } from '../progress/root-state.ts';
import type { Drawing } from './checklist.ts';
import { idOf } from './report.ts';

/** The present thing to do, with everything that the guide says beside it. Pure. */
export function nowOf(drawing: Drawing, picture?: Picture): Now {
  const { run, state, focus } = drawing;
  const { entry } = focus;
  if (!entry) return { kind: 'finished', after: run.guide.tasks.flatMap((task) => afterOf(task)) };
  const taskTitle = entry.task.title;
  if (entry.kind === 'branch') return branchOf(entry.branch, taskTitle, run.guide.language);
  const { id, text, optional, evidence } = entry.action;
  const isFirst = isFirstOfTask(entry.task, state);
  return {
    kind: 'action',
    id,
    taskTitle,
    text,
    hints: hintsOf(entry.task, entry.action),
    about: isFirst ? entry.task.introduction : [],
    after: isFirst ? afterOf(taskBefore(run.guide, entry.task))[0] : undefined,
    optional,
    evidence,
    finding: findingOfTab(drawing),
    root: rootNow(drawing),
    trouble: troubleOfTab(drawing),
    picture,
  };
}

/** What is to be said of the root user: that whoever has none can say so, where the present thing takes one. */
function rootNow({ run, state, partition }: Drawing): 'may-lack' | 'none-here' | undefined {
  const root = rootOf(run.guide, state, partition);
  return root === 'may-lack' || root === 'none-here' ? root : undefined;
}

function branchOf({ id, question, options }: Branch, taskTitle: string, language: string): Now {
  return { kind: 'branch', id, taskTitle, question, options: options.map((one) => withoutLabel(one, language)) };
}

/** An option's text mostly begins with its label, which is shown above it already. */
function withoutLabel({ id, label, text }: Option, language: string) {
  const [first, second, ...rest] = text;
  if (first?.text !== label || second?.t !== 'text') return { id, label, text };
  const words = second.text.replace(/^[\s:\uff1a–—-]+/, '');
  const large = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  return { id, label, text: [{ ...second, text: large }, ...rest] };
}

/** An action's own hints, behind those of its step or its way when it is the first of it. */
function hintsOf(task: Task, action: Action): Hint[] {
  for (const step of task.steps) {
    const before = step.items.flatMap((item) => hintsBefore(item, action));
    const isFirst = firstActions(step.items).includes(action);
    if (isFirst || before.length > 0) return [...(isFirst ? step.hints : []), ...before, ...action.hints];
  }
  return action.hints;
}

function hintsBefore(item: Item, action: Action): Hint[] {
  if (item.kind === 'action') return [];
  return item.branch.options.find(({ actions }) => actions[0] === action)?.hints ?? [];
}

/** What can be the first action of a step: its own, or the first of each way. */
function firstActions([first]: readonly Item[]): Action[] {
  if (!first) return [];
  return first.kind === 'action' ? [first.action] : first.branch.options.flatMap(({ actions }) => actions.slice(0, 1));
}

/** How many actions that merely lead somewhere may be closed before a task has really begun. */
const WAY = 2;

/** Whether a task is only beginning: nothing of it is closed but being signed in and having come to its page. */
function isFirstOfTask(task: Task, state: RunState): boolean {
  const closed = relevantActions(task, state).filter(({ id }) => state.outcomes[id]);
  const led = closed.every(({ result }) => result?.is === 'signed-in' || result?.is === 'page');
  return led && closed.length <= WAY;
}

const taskBefore = ({ tasks }: Guide, task: Task): Task | undefined => tasks[tasks.indexOf(task) - 1];

const afterOf = (task: Task | undefined) =>
  task && task.notes.length > 0 ? [{ taskTitle: task.title, notes: task.notes }] : [];

/** A frame that knows its page speaks for the tab when this frame does not. */
export function findingOfTab({ focus, others, isAway }: Drawing): Finding {
  const own = focus.finding;
  if (own.is === 'ringed') return { ...own, away: isAway() };
  if (own.is === 'no-control') return own;
  const known = knowing(focus, others());
  return known.find((other) => other.finding?.is === 'ringed')?.finding ?? known[0]?.finding ?? own;
}

/** What the console marks as wrong, in this frame or in another one that works on the same action. */
function troubleOfTab({ focus, trouble, others }: Drawing): Trouble | undefined {
  return trouble ?? knowing(focus, others()).find((other) => other.trouble)?.trouble;
}

/** Other frames of this tab that know their page and work on the same action. */
function knowing({ entry }: Drawing['focus'], others: FrameReport[]): FrameReport[] {
  const id = idOf(entry);
  return others.filter((other) => other.place.page !== 'elsewhere' && other.now === id && other.finding);
}
