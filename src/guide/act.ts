import { type Control, rolesOf } from './control.ts';
import { type Directive, has } from './directives.ts';
import type { Act, Result } from './model.ts';
import type { Reader } from './reader.ts';
import { written } from './results.ts';

/** The act that a directive asks for, or that fits its control. There is none beside a result: that says more. */
export function actOf(
  at: Directive,
  control: Control | undefined,
  result: Result | undefined,
  reader: Reader,
): Act | undefined {
  if (has(at, 'result')) checkResult(at, control, result, reader);
  else if (has(at, 'act')) return givenAct(at, control, reader);
  return control && !has(at, 'result') ? defaultAct(control, reader) : undefined;
}

function checkResult(at: Directive, control: Control | undefined, result: Result | undefined, reader: Reader): void {
  const { problems } = reader;
  if (has(at, 'act')) problems.error(at, '"act" has no meaning beside "result".', 'Leave one of them out.');
  if (result?.is !== 'checked') return;
  if (!control) needsControl(at, 'The result "checked" needs a control.', 'Add "control: …".', reader);
  else if (!rolesOf(control, reader).some((role) => role === 'checkbox' || role === 'radio'))
    problems.error(at, 'Only a check box or an option can be "checked".', 'Write another result, or "act: …".');
}

function givenAct(at: Directive, control: Control | undefined, reader: Reader): Act | undefined {
  const { act } = at.values;
  const { problems } = reader;
  if (act !== 'press' && act !== 'fill')
    return problems.error(at, `There is no act "${written(act)}".`, 'Write "press" or "fill".');
  if (!control) return needsControl(at, 'An act needs a control.', 'Add "control: …", or leave "act" out.', reader);
  const best = defaultAct(control, reader);
  if (!best) return problems.error(at, 'This control is only to be looked at.', 'Leave "act" out, or write a result.');
  if (act === 'fill' && !rolesOf(control, reader).includes('textbox'))
    return problems.error(at, 'This control is no box to type into.', 'Write "act: press".');
  return act;
}

/** Where a control was named in vain, this has been said already. */
function needsControl(at: Directive, message: string, hint: string, { problems }: Reader): undefined {
  const named = ['names', 'role'].some((key) => has(at, key)) || (has(at, 'control') && at.values.control !== 'none');
  return named ? undefined : problems.error(at, message, hint);
}

/** Without a result a control is used by the act that fits its kind; what is only seen, by none. */
function defaultAct(control: Control, reader: Reader): Act | undefined {
  const roles = rolesOf(control, reader);
  if (roles.every((role) => role === 'text' || role === 'heading')) return undefined;
  return roles[0] === 'textbox' ? 'fill' : 'press';
}
