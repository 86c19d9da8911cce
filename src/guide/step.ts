import type { ListItem } from 'mdast';
import { addOption, checkChoice, newBranch } from './branch.ts';
import { denies } from './denial.ts';
import { checkKeys, has } from './directives.ts';
import { hintsOf } from './hints.ts';
import { idOfWords, isAction, nestedAction, type Site, stepAction, unaskedHints, warnUnread } from './item-action.ts';
import type { Action, Hint, Step, Task } from './model.ts';
import { type Parts, partsOf } from './parts.ts';
import { plainText } from './plain.ts';
import type { Reader } from './reader.ts';
import { wishOf } from './wish.ts';

/** A step of a task: a numbered item with everything nested in it. An empty one is none. */
export function readStep(item: ListItem, task: Task, reader: Reader): Step | undefined {
  const parts = partsOf(item, reader);
  if (parts.text.length === 0 && !parts.directive && parts.children.length === 0)
    return reader.problems.warning(parts, 'This step is empty.', 'Write what is to be done, or delete its number.');
  const step: Step = { id: '', text: parts.text, items: [], hints: [], line: parts.line };
  const nested = parts.children.map((child) => partsOf(child, reader));
  fill(step, parts, nested, { task, reader });
  if (!step.id) reader.ids.deriveStep(step, () => idOfWords(parts, task));
  return step;
}

function fill(step: Step, parts: Parts, nested: readonly Parts[], site: Site): void {
  const asks = has(parts.directive, 'branch');
  checkKeys(parts.directive, asks ? 'branch' : 'step', site.reader.problems);
  if (asks) readBranch(step, parts, nested, site);
  else if ([parts, ...nested].some(isAction)) readCommented(step, parts, nested, site);
  else readPlain(step, parts, nested, site);
}

/** A step without comments, or with such as only say what is a hint: the words are searched for controls. */
function readPlain(step: Step, parts: Parts, nested: readonly Parts[], site: Site): void {
  const asking = new Set(nested.filter((child) => asksItself(child, parts, site.reader)));
  if (asking.size === 0 || wishOf(parts.text, site.reader)) addAction(step, stepAction(parts, site));
  for (const child of nested)
    if (asking.has(child)) addAction(step, nestedAction(child, site));
    else addHints(step, hintsOf(child, site.reader));
}

/** Whether a nested item asks for something by its words. "Never do this:" above it speaks for it too. */
function asksItself(child: Parts, { text }: Parts, reader: Reader): boolean {
  const words = plainText(text);
  const forbidden = words.endsWith(':') && denies(words.split(/[.!?]\s/).at(-1) ?? '');
  return !forbidden && !child.directive && wishOf(child.text, reader) !== undefined;
}

/** A step in which comments say what is an action. */
function readCommented(step: Step, parts: Parts, nested: readonly Parts[], site: Site): void {
  const { reader } = site;
  if (!parts.directive) warnUnread(parts, nested, 'Give it an id as well, or name the control only below it.', reader);
  else if (introduces(parts, nested, reader)) giveId(step, parts, reader);
  else addAction(step, stepAction(parts, site));
  for (const child of nested) addCommented(step, child, site);
}

function addCommented(step: Step, child: Parts, site: Site): void {
  if (isAction(child)) addAction(step, nestedAction(child, site));
  else addHints(step, unaskedHints(child, site.reader));
}

/** Whether a step with nothing but an id only leads over to the actions nested in it. */
function introduces({ text, directive }: Parts, nested: readonly Parts[], reader: Reader): boolean {
  const onlyId = Object.keys(directive?.values ?? {}).every((key) => key === 'id');
  return onlyId && nested.some(isAction) && wishOf(text, reader) === undefined;
}

function giveId(step: Step, { directive }: Parts, { ids }: Reader): void {
  if (!directive || !has(directive, 'id')) return;
  step.id = ids.given(directive.values.id, 'id', directive);
  ids.reserveStep(step.id);
}

/** A step that is a question: its options, and what is to be done whatever the answer is. */
function readBranch(step: Step, parts: Parts, nested: readonly Parts[], site: Site): void {
  const branch = newBranch(parts, site.reader);
  step.items.push({ kind: 'branch', branch });
  for (const child of nested)
    if (has(child.directive, 'option')) addOption(branch, child, site);
    else addCommented(step, child, site);
  checkChoice(branch, parts, site.reader);
}

function addAction(step: Step, action: Action): void {
  step.items.push({ kind: 'action', action });
}

/** A hint belongs to the action before it; before any action, to the step. */
function addHints(step: Step, hints: readonly Hint[]): void {
  const last = step.items.at(-1);
  (last?.kind === 'action' ? last.action.hints : step.hints).push(...hints);
}
