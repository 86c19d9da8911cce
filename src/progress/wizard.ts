import { COMMITS, splitRef, stepNumber } from '../console/wizards.ts';
import type { Action, Task } from '../guide/model.ts';
import type { EventBody } from './event.ts';
import type { RunState } from './fold.ts';
import { holds, settle } from './hold.ts';
import { allActions, openEntries } from './plan.ts';
import type { Sight } from './sight.ts';

/**
 * A form that was opened again is empty: what was done in it before this visit is open again, unless the wizard was
 * finished. The same holds when the person stands on an earlier step than the guide.
 */
export function lostWizard(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  const here = stepNumber(sight.place.page, sight.place.step);
  if (here === undefined) return undefined;
  const form = sinceLastCommit(task, state).filter((action) => numberOn(action, sight) !== undefined);
  const lost = form.filter((action) => isLost(action, state, sight, here)).map((action) => action.id);
  return lost.length > 0 ? { type: 'reopened', actions: lost } : undefined;
}

function isLost(action: Action, state: RunState, sight: Sight, here: number): boolean {
  const outcome = state.outcomes[action.id];
  const number = numberOn(action, sight);
  if (!outcome || number === undefined) return false;
  // What the person decided stays decided, and what was in place before this run cannot be lost with a form;
  // nor can what the account's own report shows.
  if (['skipped', 'already', 'not-applicable'].includes(outcome.as)) return false;
  if ('verified' in outcome) return false;
  if (outcome.at < sight.since) return number >= here;
  return number > here || (leadsTo(action, sight) ?? here) > here;
}

/** The step of this wizard to which an action leads. */
function leadsTo(action: Action, sight: Sight): number | undefined {
  if (action.result?.is !== 'page') return undefined;
  const { page, step } = splitRef(action.result.page);
  return page === sight.place.page ? stepNumber(page, step) : undefined;
}

/** The closed actions after the last one that ended a wizard, in order. */
function sinceLastCommit(task: Task, state: RunState): Action[] {
  const actions = allActions(task, state);
  const last = actions.findLastIndex((action) => commits(action) && state.outcomes[action.id]);
  return actions.slice(last + 1);
}

/** Whether an action ends a wizard for good. */
export const commits = (action: Action) =>
  !!action.control && 'ref' in action.control && COMMITS.has(action.control.ref);

/** The wizard step of an action when it is in the wizard that is on the page. */
function numberOn(action: Action, sight: Sight): number | undefined {
  if (!action.page) return undefined;
  const { page, step } = splitRef(action.page);
  return page === sight.place.page ? stepNumber(page, step) : undefined;
}

/** The console let the person on to a later step of the wizard: what it asked for before was there. */
export function wizardWentOn(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  const here = stepNumber(sight.place.page, sight.place.step);
  if (here === undefined) return undefined;
  const open = openEntries(task, state);
  const at = open.findIndex((entry) => entry.kind === 'action' && numberOn(entry.action, sight) === here);
  const before = at < 0 ? [] : open.slice(0, at);
  const behind = before.every((entry) => entry.kind === 'action' && (numberOn(entry.action, sight) ?? here) < here);
  if (!behind) return undefined;
  const proven = before.find((entry) => entry.kind === 'action' && entry.action.result && proves(entry.action, sight));
  return settle(
    before.filter((entry) => entry !== proven),
    'passed',
  );
}

const proves = (action: Action, sight: Sight) => action.result?.is === 'page' && holds(action.result, sight);
