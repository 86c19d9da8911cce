import type { Html, List, ListItem, RootContent } from 'mdast';
import { actionOf, derivedAction } from './action.ts';
import { type Directive, readDirective } from './directives.ts';
import { htmlProblem, isDirective, readPhrase } from './inlines.ts';
import type { Action, Branch, Hint, Inline, Option, Problem, Step } from './model.ts';
import { plainText, slug } from './plain.ts';
import type { Checker } from './results.ts';

/** What reading needs everywhere: where problems go, what may be referred to, and ids that are still to be given. */
export interface Reader {
  problems: Problem[];
  check: Checker;
  /** An explicit id once, or a derived one that is not taken. Says what is wrong or will not last. */
  id(
    given: unknown,
    words: string,
    at: { line: number; column: number },
    of: string,
  ): { id: string; derivedId: boolean };
}

/** A list item, taken apart. */
interface Parts {
  text: Inline[];
  directive?: Directive;
  children: ListItem[];
  line: number;
  column: number;
}

/** Takes a list item apart: its own words, its directive, and the items nested in it. */
function partsOf(item: ListItem, { problems }: Reader): Parts {
  const at = item.position?.start ?? { line: 1, column: 1 };
  const parts: Parts = { text: [], children: [], line: at.line, column: at.column };
  const comments: Html[] = [];
  for (const child of item.children as RootContent[]) {
    if (child.type === 'paragraph') {
      const { inlines, directives } = readPhrase(child.children, problems);
      parts.text.push(...(parts.text.length > 0 ? [{ t: 'text' as const, text: ' ' }] : []), ...inlines);
      comments.push(...directives);
    } else if (child.type === 'list') parts.children.push(...child.children);
    else if (child.type === 'html') (isDirective(child.value) ? comments : []).push(child);
    if (child.type === 'html' && !isDirective(child.value)) problems.push(htmlProblem(child));
  }
  return { ...parts, directive: readDirective(comments, 'item', problems) };
}

const HINTS: [RegExp, Hint['kind']][] = [
  [/^why\b/i, 'why'],
  [/^(note|watch out|caution|careful|warning|important)\b/i, 'caution'],
];

function hintOf({ text, directive }: Parts): Hint {
  const given = directive?.values.hint;
  const kind =
    given === 'why' || given === 'caution'
      ? given
      : (HINTS.find(([words]) => words.test(plainText(text)))?.[1] ?? 'hint');
  return { kind, text };
}

/** A step of a task: an ordered item with everything nested in it. */
export function readStep(item: ListItem, taskId: string, reader: Reader): Step {
  const parts = partsOf(item, reader);
  const nested = parts.children.map((child) => partsOf(child, reader));
  const explicit = [parts, ...nested].some(({ directive }) => directive !== undefined);
  const step: Step = {
    id: `${taskId}.${slug(plainText(parts.text))}`,
    text: parts.text,
    items: [],
    hints: [],
    line: parts.line,
  };
  const own = ownAction(parts, nested, explicit, taskId, reader);
  if (own) step.items.push({ kind: 'action', action: own });
  const branch = parts.directive?.values.branch === undefined ? undefined : newBranch(parts, taskId, reader);
  if (branch) step.items.push({ kind: 'branch', branch });
  for (const child of nested) addNested(step, child, branch, explicit, taskId, reader);
  if (branch && branch.options.length < 2) {
    reader.check.wrong(
      parts.directive ?? parts,
      `The branch "${branch.id}" has ${branch.options.length} ways.`,
      'Give at least two nested items "option: …".',
    );
  }
  return step;
}

const ASKS = ['control', 'names', 'result', 'act', 'minutes', 'optional', 'page'];

/** The action that a step's own words ask for. A step that only introduces nested actions has none. */
function ownAction(
  parts: Parts,
  nested: Parts[],
  explicit: boolean,
  taskId: string,
  reader: Reader,
): Action | undefined {
  const { directive } = parts;
  if (!explicit) return derived(parts, taskId, reader);
  if (!directive || directive.values.branch !== undefined) return undefined;
  const asks = ASKS.some((key) => directive.values[key] !== undefined);
  const introduces = nested.some((child) => child.directive?.values.id !== undefined);
  return asks || !introduces ? explicitAction(parts, directive, taskId, reader) : undefined;
}

function explicitAction(parts: Parts, directive: Directive, taskId: string, reader: Reader): Action {
  const at = { line: directive.line, column: directive.column };
  const ids = reader.id(directive.values.id, `${taskId}.${slug(plainText(parts.text))}`, at, 'action');
  return { ...ids, ...actionOf(parts.text, directive, parts.line, reader.check) };
}

function derived(parts: Parts, taskId: string, reader: Reader): Action | undefined {
  const action = derivedAction(parts.text, parts.line);
  if (!action) return undefined;
  return { ...reader.id(undefined, `${taskId}.${slug(plainText(parts.text))}`, parts, 'action'), ...action };
}

function newBranch(parts: Parts, taskId: string, reader: Reader): Branch {
  const at = parts.directive ?? parts;
  const ids = reader.id(parts.directive?.values.branch, `${taskId}.${slug(plainText(parts.text))}`, at, 'branch');
  return { ...ids, question: parts.text, options: [], line: parts.line };
}

function addNested(
  ...[step, child, branch, explicit, taskId, reader]: [Step, Parts, Branch | undefined, boolean, string, Reader]
): void {
  const { directive } = child;
  const isOption = directive?.values.option !== undefined;
  const action = isOption ? undefined : nestedAction(child, explicit, taskId, reader);
  if (isOption) addOption(child, directive, branch, reader, taskId);
  else if (action) step.items.push({ kind: 'action', action });
  else addHint(step, hintOf(child));
}

function nestedAction(child: Parts, explicit: boolean, taskId: string, reader: Reader): Action | undefined {
  const { directive } = child;
  if (directive?.values.hint !== undefined) return undefined;
  const action = directive
    ? explicitAction(child, directive, taskId, reader)
    : explicit
      ? undefined
      : derived(child, taskId, reader);
  for (const hint of child.children) action?.hints.push(hintOf(partsOf(hint, reader)));
  return action;
}

/** A hint belongs to the action before it; before any action, to the step. */
function addHint(step: Step, hint: Hint): void {
  const last = step.items.at(-1);
  (last?.kind === 'action' ? last.action.hints : step.hints).push(hint);
}

function addOption(
  child: Parts,
  directive: Directive,
  branch: Branch | undefined,
  reader: Reader,
  taskId: string,
): void {
  const id = String(directive.values.option);
  if (!branch) {
    reader.check.wrong(directive, `The option "${id}" belongs to no branch.`, 'Give the item above it "branch: …".');
    return;
  }
  if (branch.options.some((option) => option.id === id)) {
    reader.check.wrong(
      directive,
      `The branch "${branch.id}" has the option "${id}" twice.`,
      'Give each option an id of its own.',
    );
  }
  const label = directive.values.label ?? child.text.find(({ t }) => t === 'strong')?.text ?? id;
  const option: Option = { id, label: String(label), text: child.text, actions: [], hints: [], line: child.line };
  for (const nested of child.children.map((one) => partsOf(one, reader))) {
    const action = nestedAction(nested, true, taskId, reader);
    if (action) option.actions.push(action);
    else (option.actions.at(-1)?.hints ?? option.hints).push(hintOf(nested));
  }
  branch.options.push(option);
}

/** The items of an ordered list, or nothing for a list of bullets. */
export const stepsOf = (list: List): ListItem[] => (list.ordered ? list.children : []);
