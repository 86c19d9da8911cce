import { actionsOfTask } from '../guide/actions.ts';
import type { Action, Guide, Result, Task } from '../guide/model.ts';
import type { RunState } from '../progress/fold.ts';
import { principalFor, relevantActions } from '../progress/plan.ts';

/** What the account's own reports can answer. */
export type Question = 'root-mfa' | 'root-keys' | 'user-console' | 'user-mfa' | 'user-keys' | 'user-password';

/**
 * What the console says by showing a control of the catalogue, or by no longer showing it. A guide whose action has such a
 * result claims the same as the report answers, whatever the action is called.
 */
const SHOWN: Readonly<Record<string, Question>> = {
  'dashboard.root-has-mfa': 'root-mfa',
  'dashboard.you-have-mfa': 'user-mfa',
};
const GONE: Readonly<Record<string, Question>> = {
  'dashboard.add-mfa-root': 'root-mfa',
  'dashboard.add-mfa-self': 'user-mfa',
};
/** The message at the end of the MFA wizard: whose device it was, the principal says. */
const ASSIGNED = 'mfa.assigned';
/** The box that gives a new user a password. */
const CONSOLE_ACCESS = 'create.console-access';

/** Every control that claims something. A test holds them against the catalogue. */
export const CLAIMING = [...Object.keys(SHOWN), ...Object.keys(GONE), ASSIGNED, CONSOLE_ACCESS];

/** One action that claims what a report answers. */
export interface Claim {
  question: Question;
  action: string;
  /** The state of things itself is claimed, and not that something was done: a report can show it while it is still open. */
  isAim: boolean;
}

/** What a result claims of the state of things, if anything. */
export function aimOf(result: Result | undefined): Question | undefined {
  if (result?.is === 'shown') return SHOWN[result.control];
  return result?.is === 'gone' ? GONE[result.control] : undefined;
}

/** What a run's guide claims, on the ways that were chosen. */
export const claimsOf = (guide: Guide, state: RunState): Claim[] =>
  guide.tasks.flatMap((task) => relevantActions(task, state).flatMap((action) => claimOf(action, task, state) ?? []));

function claimOf(action: Action, task: Task, state: RunState): Claim | undefined {
  const aim = aimOf(action.result);
  const question = aim ?? deedOf(action, task, state);
  return question && { question, action: action.id, isAim: aim !== undefined };
}

function deedOf(action: Action, task: Task, state: RunState): Question | undefined {
  const { result, control } = action;
  if (result?.is === 'checked' && control && 'ref' in control && control.ref === CONSOLE_ACCESS) return 'user-console';
  if (result?.is !== 'shown' || result.control !== ASSIGNED) return undefined;
  const principal = principalFor({ kind: 'action', action, task }, state);
  return principal && `${principal}-mfa`;
}

/** The open actions of the tasks whose aim is reached when a question is answered well, those that claim it left out. */
export function needlessAfter(question: Question, guide: Guide, state: RunState): string[] {
  const tasks = guide.tasks.filter(({ already }) => aimOf(already) === question);
  const open = tasks.flatMap(actionsOfTask).filter(({ id }) => !state.outcomes[id]);
  return open.filter(({ result }) => aimOf(result) !== question).map(({ id }) => id);
}
