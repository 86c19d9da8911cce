import type { Heading, RootContent } from 'mdast';
import { type Directive, has, readDirective, saysYes } from './directives.ts';
import { readPhrase } from './inlines.ts';
import type { Inline, Task } from './model.ts';
import { plainText, slug } from './plain.ts';
import { startOf } from './problems.ts';
import type { Reader } from './reader.ts';
import { written } from './results.ts';
import { readStep } from './step.ts';
import { readText } from './text.ts';

/** Reads the blocks of a guide: paragraphs before the first task introduce it, each `##` heading begins a task. */
export function readTasks(
  nodes: readonly RootContent[],
  reader: Reader,
): Pick<{ introduction: Inline[][]; tasks: Task[] }, 'introduction' | 'tasks'> {
  const introduction: Inline[][] = [];
  const tasks: Task[] = [];
  for (const node of nodes) {
    const task = tasks.at(-1);
    if (node.type === 'heading' && node.depth === 2) tasks.push(readHeading(node, reader));
    else if (node.type === 'list' && node.ordered && task) addSteps(task, node.children, reader);
    else paragraphsOf(task, introduction).push(...readText(node, reader, nameOf(task)));
  }
  for (const task of tasks) if (task.steps.length === 0) noSteps(task, reader);
  return { introduction, tasks };
}

const nameOf = (task: Task | undefined): string => (task ? `the task "${task.title}"` : 'the guide');

const paragraphsOf = (task: Task | undefined, introduction: Inline[][]): Inline[][] =>
  task ? (task.steps.length > 0 ? task.notes : task.introduction) : introduction;

function addSteps(task: Task, items: Parameters<typeof readStep>[0][], reader: Reader): void {
  for (const item of items) {
    const step = readStep(item, task, reader);
    if (step) task.steps.push(step);
  }
}

function noSteps({ title, line }: Task, { problems }: Reader): void {
  const hint = 'Write them as an ordered list: "1. …".';
  problems.error({ line, column: 1 }, `The task "${title}" has no steps.`, hint);
}

function readHeading(node: Heading, reader: Reader): Task {
  const { inlines, comments } = readPhrase(node.children, reader);
  const at = startOf(node);
  const directive = readDirective(comments, 'task', reader.problems);
  const title = plainText(inlines);
  const task: Task = {
    ...idOf(directive, reader),
    title,
    introduction: [],
    notes: [],
    principal: directive && principalOf(directive, reader),
    rootOnly: directive && rootOnlyOf(directive, reader),
    already: directive && alreadyOf(directive, reader),
    steps: [],
    line: at.line,
  };
  if (task.derivedId) reader.ids.derive(task, () => slug(title));
  return task;
}

function idOf(directive: Directive | undefined, { ids }: Reader): Pick<Task, 'id' | 'derivedId'> {
  return directive && has(directive, 'id')
    ? { id: ids.given(directive.values.id, 'id', directive), derivedId: false }
    : { id: '', derivedId: true };
}

function principalOf(directive: Directive, { problems }: Reader): Task['principal'] {
  const { principal } = directive.values;
  if (principal === undefined || principal === 'root' || principal === 'user') return principal;
  return problems.error(directive, `There is no principal "${written(principal)}".`, 'Write "root" or "user".');
}

function rootOnlyOf(directive: Directive, { problems }: Reader): true | undefined {
  if (!saysYes(directive, 'root-only', problems)) return undefined;
  if (directive.values.principal === 'root') return true;
  return problems.error(directive, 'A task that is "root-only" is the root user\'s.', 'Write "principal: root" too.');
}

function alreadyOf(directive: Directive, { check, problems }: Reader): Task['already'] {
  const result = check.result(directive.values.already, directive);
  if (result?.is !== 'checked') return result;
  const hint = 'Write what the page shows then: "shown CONTROL", for one.';
  return problems.error(directive, 'A task has no control that could be "checked".', hint);
}
