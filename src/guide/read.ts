import type { Heading, Html, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readDirective } from './directives.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readIds } from './ids.ts';
import { htmlProblem, isDirective, readPhrase } from './inlines.ts';
import { type Reader, readStep, stepsOf } from './items.ts';
import { MOST_PROBLEMS, problem, textOf } from './limits.ts';
import type { Guide, Inline, Problem, Reading, Task, Vocabulary } from './model.ts';
import { plainText, slug } from './plain.ts';
import { Checker } from './results.ts';

/**
 * Reads a guide: Markdown with YAML front matter.
 * @param input the text, or the bytes of a file
 * @param vocabulary what its comments may refer to
 * @param hash lower-case hex SHA-256 of the text, if the caller has it
 * @returns the guide, unless there is an error, and all problems at once. Never throws.
 */
export function readGuide(input: string | Uint8Array, vocabulary: Vocabulary, hash = ''): Reading {
  const source = textOf(input);
  if ('problem' in source) return { problems: [source.problem] };
  try {
    return readText(source.text, vocabulary, hash);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      problems: [problem('error', 1, 1, `The guide could not be read: ${why}`, 'Look for unusual nesting or signs.')],
    };
  }
}

function readText(text: string, vocabulary: Vocabulary, hash: string): Reading {
  const { front, body, problems } = splitFrontMatter(text);
  const reader: Reader = { problems, check: new Checker(vocabulary, problems), id: readIds(problems) };
  const { introduction, tasks } = readTasks(fromMarkdown(body).children, reader);
  if (tasks.length === 0)
    problems.push(
      problem(
        'error',
        1,
        1,
        'The guide has no task.',
        'Begin each task with a heading "## …" and an ordered list of steps.',
      ),
    );
  const title = front.title ?? tasks[0]?.title ?? 'Guide';
  const guide: Guide = {
    id: front.id ?? slug(title),
    version: front.version ?? '0',
    hash,
    language: front.language ?? 'en',
    title,
    description: front.description ?? front.introduction ?? '',
    introduction,
    tasks,
  };
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_PROBLEMS);
  return problems.some(({ severity }) => severity === 'error') ? { problems: sorted } : { guide, problems: sorted };
}

function readTasks(nodes: RootContent[], reader: Reader): { introduction: Inline[][]; tasks: Task[] } {
  const introduction: Inline[][] = [];
  const tasks: Task[] = [];
  for (const node of nodes) {
    const task = tasks.at(-1);
    if (node.type === 'heading' && node.depth === 2) tasks.push(readHeading(node, reader));
    else if (node.type === 'html') readHtml(node, task, reader.problems);
    else if (node.type === 'paragraph')
      paragraphsOf(task, introduction).push(readPhrase(node.children, reader.problems).inlines);
    else if (node.type === 'list' && task)
      task.steps.push(...stepsOf(node).map((item) => readStep(item, task.id, reader)));
  }
  for (const task of tasks) if (task.steps.length === 0) noSteps(task, reader.problems);
  return { introduction, tasks };
}

const paragraphsOf = (task: Task | undefined, introduction: Inline[][]): Inline[][] =>
  task ? (task.steps.length > 0 ? task.notes : task.introduction) : introduction;

function noSteps({ title, line }: Task, problems: Problem[]): void {
  problems.push(
    problem('error', line, 1, `The task "${title}" has no steps.`, 'Write them as an ordered list: "1. …".'),
  );
}

function readHeading(node: Heading, reader: Reader): Task {
  const { inlines, directives } = readPhrase(node.children, reader.problems);
  const at = node.position?.start ?? { line: 1, column: 1 };
  const directive = readDirective(directives, 'task', reader.problems);
  const title = plainText(inlines);
  const principal = directive?.values.principal;
  if (directive && principal !== undefined && principal !== 'root' && principal !== 'user') {
    reader.check.wrong(directive, `There is no principal "${String(principal)}".`, 'Write "root" or "user".');
  }
  return {
    ...reader.id(directive?.values.id, slug(title), at, 'task'),
    title,
    introduction: [],
    notes: [],
    principal: principal === 'root' || principal === 'user' ? principal : undefined,
    already: directive && reader.check.result(directive.values.already, directive),
    steps: [],
    line: at.line,
  };
}

/** HTML between blocks: a comment of ours does not belong here, anything else is left out. */
function readHtml(node: Html, task: Task | undefined, problems: Problem[]): void {
  if (!isDirective(node.value)) {
    if (!node.value.startsWith('<!--')) problems.push(htmlProblem(node));
    return;
  }
  const at = node.position?.start ?? { line: 1, column: 1 };
  const where = task ? `the task "${task.title}"` : 'the guide';
  problems.push(
    problem(
      'error',
      at.line,
      at.column,
      `This Waymark comment stands alone in ${where}.`,
      'Put it at the end of the heading or item that it is about.',
    ),
  );
}
