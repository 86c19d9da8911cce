import { actOf } from './act.ts';
import { checkPage, controlOf } from './control.ts';
import { type Directive, has, saysYes } from './directives.ts';
import type { Act, Action, EvidenceKind, Inline, Result } from './model.ts';
import type { Reader } from './reader.ts';
import { written } from './results.ts';
import { toldWish, type Wish, wishOf } from './wish.ts';

type Found = Pick<Action, 'control' | 'act' | 'optional'>;

/** Keys that say what is done on the page. Without one of them, the words do. */
const DOES = ['control', 'names', 'role', 'result', 'act'];

/** An action from words and, if there is one, the directive behind them. Its id is still to be given. */
export function actionOf(text: Inline[], line: number, directive: Directive | undefined, reader: Reader): Action {
  return directive
    ? directed(text, line, directive, reader)
    : { ...blank(text, line), ...wished(wishIn(text, reader)) };
}

const wishIn = (text: Inline[], reader: Reader): Wish => wishOf(text, reader) ?? toldWish(text);

const blank = (text: Inline[], line: number) => ({ id: '', derivedId: true, text, hints: [], line });

const wished = (wish: Wish): Found & Pick<Action, 'evidence'> => ({
  ...wish,
  evidence: evidenceOf(undefined, wish.act),
});

function directed(text: Inline[], line: number, at: Directive, reader: Reader): Action {
  const result = reader.check.result(at.values.result, at);
  const { control, act, optional } = DOES.some((key) => has(at, key))
    ? given(text, at, result, reader)
    : wishIn(text, reader);
  const action = {
    ...blank(text, line),
    derivedId: !has(at, 'id'),
    control,
    page: reader.check.page(at.values.page, at),
    result,
    act,
    evidence: evidenceOf(result, act),
    optional: saysYes(at, 'optional', reader.problems) || optional,
    minutes: minutesOf(at, reader),
    serves: reader.check.requirements(at.values.serves, at),
  };
  checkPage(action, at, reader);
  return action;
}

function given(text: Inline[], at: Directive, result: Result | undefined, reader: Reader): Found {
  const control = controlOf(text, at, reader);
  return { control, act: actOf(at, control, result, reader), optional: false };
}

const evidenceOf = (result: Result | undefined, act: Act | undefined): EvidenceKind =>
  result ? 'confirmed' : act ? 'seen' : 'told';

function minutesOf(at: Directive, { problems }: Reader): number | undefined {
  if (!has(at, 'minutes')) return undefined;
  const { minutes } = at.values;
  if (typeof minutes === 'number' && minutes >= 0 && minutes <= 240) return minutes;
  return problems.error(at, `"${written(minutes)}" are no minutes.`, 'Write a number from 0 to 240, such as 0.5.');
}
