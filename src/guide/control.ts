import type { Role, Target } from '../console/target.ts';
import { describe, namedControl, plainName } from './describe.ts';
import { type Directive, has } from './directives.ts';
import type { Action, Inline } from './model.ts';
import { readNames } from './names.ts';
import type { Reader } from './reader.ts';
import { isAmong, written } from './results.ts';

const ROLES: readonly Role[] = ['button', 'link', 'menuitem', 'checkbox', 'radio', 'textbox', 'heading', 'text'];

export type Control = NonNullable<Action['control']>;

/** The control that a directive names, or tells to find in the words by giving its role. */
export function controlOf(text: readonly Inline[], at: Directive, reader: Reader): Control | undefined {
  checkCompany(at, reader);
  const role = roleOf(at, reader);
  if (has(at, 'control')) return catalogued(at, reader);
  if (has(at, 'names')) return described(at, role ? [role] : ['button', 'link'], reader);
  return role && inWords(text, role, at, reader);
}

/** Each of these keys says which control is meant: two of them contradict one another. */
function checkCompany(at: Directive, { problems }: Reader): void {
  if (!has(at, 'control')) return;
  if (has(at, 'names'))
    problems.error(
      at,
      '"control" and "names" both name a control.',
      'Keep the one that is meant: "control" if it fits.',
    );
  if (has(at, 'role'))
    problems.error(
      at,
      '"role" has no meaning beside "control".',
      'Leave it out: the table of controls knows the kind.',
    );
}

function roleOf(at: Directive, { problems }: Reader): Role | undefined {
  if (!has(at, 'role')) return undefined;
  const role = ROLES.find((one) => one === at.values.role);
  return (
    role ?? problems.error(at, `There is no role "${written(at.values.role)}".`, `Known are: ${ROLES.join(', ')}.`)
  );
}

/** A control of the catalogue. `none` says that there is none although the words name something. */
function catalogued(at: Directive, { check }: Reader): Control | undefined {
  if (at.values.control === 'none') return undefined;
  const ref = check.control(at.values.control, at);
  return ref === undefined ? undefined : { ref };
}

/** A control that a guide describes in place. */
function described(at: Directive, roles: readonly Role[], { problems }: Reader): Control | undefined {
  const names = readNames(at.values.names, at, problems);
  const first = Object.values(names ?? {})[0]?.[0]?.text;
  return names && first ? { target: { ...describe(first, roles), names } } : undefined;
}

/** A control of a given kind whose name stands in the words. */
function inWords(text: readonly Inline[], role: Role, at: Directive, { problems }: Reader): Control | undefined {
  const target = namedControl(text)?.target ?? plainTarget(text);
  if (target) return { target: { ...target, roles: [role] } };
  return problems.error(
    at,
    'There is no name that "role" could belong to.',
    'Add "names: …", or mark the name: **Name**.',
  );
}

function plainTarget(text: readonly Inline[]): Target | undefined {
  const name = plainName(text);
  return name === undefined ? undefined : describe(name, []);
}

/** The kinds of control that a control can be. */
export function rolesOf(control: Control, { check }: Reader): readonly Role[] {
  return ('ref' in control ? check.facts(control.ref)?.roles : control.target.roles) ?? [];
}

/** Says when a control of the catalogue is never where the action is to be done. */
export function checkPage({ control, page }: Pick<Action, 'control' | 'page'>, at: Directive, reader: Reader): void {
  const pages = control && 'ref' in control ? reader.check.facts(control.ref)?.pages : undefined;
  if (!page || !pages || isAmong(page, pages)) return;
  reader.problems.error(
    at,
    `The control "${written(at.values.control)}" is never on the page "${page}".`,
    `It is on: ${pages.join(', ')}.`,
  );
}
