import { checkKeys, has } from './directives.ts';
import { isAction, nestedAction, type Site, unaskedHints } from './item-action.ts';
import type { Action, Branch, Hint, Option } from './model.ts';
import { type Parts, partsOf } from './parts.ts';
import type { Reader } from './reader.ts';
import { written } from './results.ts';

/** A step that asks a question, without its options. */
export function newBranch({ text, line, directive }: Parts, { ids }: Reader): Branch {
  const id = directive ? ids.given(directive.values.branch, 'branch', directive) : '';
  return { id, derivedId: false, question: text, options: [], line };
}

/** Says when a branch leaves no choice. */
export function checkChoice({ id, options }: Branch, at: Parts, { problems }: Reader): void {
  if (options.length >= 2) return;
  const ways = options.length === 1 ? 'only one way' : 'no ways';
  problems.error(at.directive ?? at, `The branch "${id}" has ${ways}.`, 'Give at least two nested items "option: …".');
}

/** One answer, with what is to be done and what is to be known below it. */
export function addOption(branch: Branch, parts: Parts, site: Site): void {
  const { reader } = site;
  const id = optionId(branch, parts, reader);
  const actions: Action[] = [];
  const hints: Hint[] = [];
  for (const child of parts.children.map((item) => partsOf(item, reader))) {
    if (isAction(child)) actions.push(nestedAction(child, site));
    else (actions.at(-1)?.hints ?? hints).push(...unaskedHints(child, reader));
  }
  const at = parts.directive ?? parts;
  if (actions.length === 0)
    reader.problems.error(
      at,
      `The option "${id}" has nothing to do.`,
      'Nest what is to be done below it, with comments.',
    );
  branch.options.push({ id, label: labelOf(parts, id, reader), text: parts.text, actions, hints, line: parts.line });
}

function optionId(branch: Branch, { directive }: Parts, { ids, problems }: Reader): string {
  if (!directive) return '';
  checkKeys(directive, 'option', problems);
  const id = ids.wellFormed(directive.values.option, 'option', directive) ?? written(directive.values.option);
  if (branch.options.some((option) => option.id === id))
    problems.error(
      directive,
      `The branch "${branch.id}" has the option "${id}" twice.`,
      'Give each option an id of its own.',
    );
  return id;
}

/** What the button for an option says. */
function labelOf({ text, directive }: Parts, id: string, { problems }: Reader): Option['label'] {
  if (!directive || !has(directive, 'label')) return text.find(({ t }) => t === 'strong')?.text ?? id;
  const { label } = directive.values;
  if (typeof label === 'string' && label.trim() !== '') return label;
  problems.error(directive, `"${written(label)}" is no label.`, 'Write a few words, in double quotes if need be.');
  return id;
}
