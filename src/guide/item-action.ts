import { actionOf } from './action.ts';
import { checkKeys, type Directive, has } from './directives.ts';
import { hintsBelow, hintsOf } from './hints.ts';
import type { Action, Hint, Task } from './model.ts';
import type { Parts } from './parts.ts';
import { plainText, slug } from './plain.ts';
import type { Reader } from './reader.ts';
import { written } from './results.ts';
import { wishOf } from './wish.ts';

/** Where an item is being read. */
export interface Site {
  task: Task;
  reader: Reader;
}

/** The id that an item's words make. */
export const idOfWords = ({ text }: Parts, task: Task): string => `${task.id}.${slug(plainText(text))}`;

/** Whether an item's comment makes it something to do, and no hint. */
export const isAction = ({ directive }: Parts): boolean => directive !== undefined && !has(directive, 'hint');

/** The action that a step itself is, by its comment or by its words alone. */
export function stepAction(parts: Parts, { task, reader }: Site): Action {
  const { directive, text } = parts;
  const action = actionOf(text, parts.line, directive, reader);
  const at = directive ?? parts;
  if (directive && has(directive, 'id')) action.id = reader.ids.given(directive.values.id, 'id', at);
  else reader.ids.derive(action, () => idOfWords(parts, task), at);
  if (text.length === 0)
    reader.problems.error(at, 'This action has no words.', 'Say what is to be done, then write the comment.');
  return action;
}

/** The action that a nested item is: what lies below it are its hints. */
export function nestedAction(parts: Parts, site: Site): Action {
  const { directive } = parts;
  if (directive) checkPlace(directive, site.reader);
  const action = stepAction(parts, site);
  action.hints.push(...hintsBelow(parts.children, site.reader));
  return action;
}

function checkPlace(directive: Directive, { problems }: Reader): void {
  const message = `The option "${written(directive.values.option)}" belongs to no branch.`;
  if (has(directive, 'option')) problems.error(directive, message, 'Give the item above it "branch: …".');
  else checkKeys(directive, 'action', problems);
}

/** The hints that an item is which no comment makes an action. */
export function unaskedHints(parts: Parts, reader: Reader): Hint[] {
  const advice = 'Give it an id as well, or say that it is a hint: <!-- waymark hint: hint -->.';
  if (!parts.directive) warnUnread(parts, [], advice, reader);
  return hintsOf(parts, reader);
}

/** Where comments say what is an action, an item without one that asks for a control was perhaps forgotten. */
export function warnUnread(parts: Parts, below: readonly Parts[], advice: string, reader: Reader): void {
  const wish = wishOf(parts.text, reader)?.control;
  const name = wish && 'target' in wish ? wish.target.names.en?.[0]?.text : undefined;
  if (!name || below.some(({ text }) => plainText(text).includes(name))) return;
  const message = `This item asks for "${name}", but has no comment, and others of its step have: it is not asked.`;
  reader.problems.warning(parts, message, advice);
}
