import { LANGUAGES } from '../console/language.ts';
import type { AcceptedName, Names, Role, Target } from '../console/target.ts';
import { describe as describeTarget, namedControl } from './describe.ts';
import type { Directive } from './directives.ts';
import type { Act, Action, EvidenceKind, Inline, Result } from './model.ts';
import { plainText } from './plain.ts';
import type { Checker } from './results.ts';

const ROLES: readonly Role[] = ['button', 'link', 'menuitem', 'checkbox', 'radio', 'textbox', 'heading', 'text'];

/** An action from an item with a directive. Its id is given by the caller when the directive has none. */
export function actionOf(
  text: Inline[],
  directive: Directive,
  line: number,
  check: Checker,
): Omit<Action, 'id' | 'derivedId'> {
  const { values } = directive;
  const control = controlOf(text, directive, check);
  const result = check.result(values.result, directive);
  const act = result ? undefined : actOf(directive, control, check);
  if (result?.is === 'checked' && !control)
    check.wrong(directive, 'The result "checked" needs a control.', 'Add "control: …".');
  return {
    text,
    control,
    page: check.page(values.page, directive),
    result,
    act,
    evidence: evidenceOf(result, act),
    optional: values.optional === true,
    minutes: minutesOf(directive, check),
    hints: [],
    line,
  };
}

/** An action from prose alone, or undefined when the prose asks for nothing. */
export function derivedAction(text: Inline[], line: number): Omit<Action, 'id' | 'derivedId'> | undefined {
  const named = namedControl(text);
  const opens = text.some(({ t }) => t === 'link');
  if (!named && !opens) return undefined;
  const act = named?.act;
  const control = named && { target: named.target };
  return { text, control, act, evidence: evidenceOf(undefined, act), optional: isOptional(text), hints: [], line };
}

const isOptional = (text: Inline[]): boolean => /^\s*(optional(ly)?\b|if you (like|wish))/i.test(plainText(text));

const evidenceOf = (result: Result | undefined, act: Act | undefined): EvidenceKind =>
  result ? 'confirmed' : act ? 'seen' : 'told';

function controlOf(text: Inline[], at: Directive, check: Checker): Action['control'] {
  const { control, names, role } = at.values;
  if (control !== undefined) {
    const ref = check.control(control, at);
    return ref ? { ref } : undefined;
  }
  if (names !== undefined) return { target: describedTarget(names, role, at, check) };
  const named = role === undefined ? undefined : namedControl(text);
  return named && { target: named.target };
}

/** A control that a guide describes in place: `names: [Save]` or `names: { en: [Save], ja: [保存] }`, and `role`. */
function describedTarget(names: unknown, role: unknown, at: Directive, check: Checker): Target {
  const roles: Role[] = ROLES.includes(role as Role) ? [role as Role] : ['button', 'link'];
  if (role !== undefined && roles[0] !== role)
    check.wrong(at, `There is no role "${String(role)}".`, `Known are: ${ROLES.join(', ')}.`);
  const byLanguage =
    Array.isArray(names) || typeof names === 'string' ? { en: names } : (names as Record<string, unknown>);
  const read: Partial<Record<string, AcceptedName[]>> = {};
  for (const [language, list] of Object.entries(byLanguage ?? {})) {
    if (!(LANGUAGES as readonly string[]).includes(language)) {
      check.wrong(at, `There is no console language "${language}".`, `Known are: ${LANGUAGES.join(', ')}.`);
      continue;
    }
    read[language] = [list].flat().map((text) => ({ text: String(text), confidence: 'seen' as const }));
  }
  const first = Object.values(read)[0]?.[0]?.text ?? 'control';
  return { ...describeTarget(first, roles), names: read as Names };
}

function actOf(at: Directive, control: Action['control'], check: Checker): Act | undefined {
  const { act } = at.values;
  if (act === undefined) return control ? defaultAct(control) : undefined;
  if (act !== 'press' && act !== 'fill')
    return check.wrong(at, `There is no act "${String(act)}".`, 'Write "press" or "fill".');
  return control ? act : check.wrong(at, 'An act needs a control.', 'Add "control: …", or leave "act" out.');
}

/** Without a result, a control that the guide describes is known to be used by the act that fits its role. */
function defaultAct(control: NonNullable<Action['control']>): Act {
  return 'target' in control && control.target.roles[0] === 'textbox' ? 'fill' : 'press';
}

function minutesOf(at: Directive, check: Checker): number | undefined {
  const { minutes } = at.values;
  if (minutes === undefined) return undefined;
  if (typeof minutes === 'number' && minutes >= 0 && minutes <= 240) return minutes;
  return check.wrong(at, `"${String(minutes)}" are no minutes.`, 'Write a number from 0 to 240, such as 0.5.');
}
