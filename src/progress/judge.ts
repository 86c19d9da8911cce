import { placeMatches } from '../console/place.ts';
import { COMMITS, splitRef, stepNumber } from '../console/wizards.ts';
import type { Action, Guide, Result, Task } from '../guide/model.ts';
import type { EventBody } from './event.ts';
import type { RunState } from './fold.ts';
import { actionsOf, currentTask, type Entry, nextEntry, openEntries, relevantActions } from './plan.ts';
import type { Sight } from './sight.ts';

/**
 * The next thing that the page itself tells of a run, or undefined when it tells nothing new. Call it again with the
 * event folded in until it is silent. Pure: the page is only asked through `sight`.
 */
export function judge(guide: Guide, state: RunState, sight: Sight): EventBody | undefined {
  const task = currentTask(guide, state);
  const next = nextEntry(guide, state);
  if (!task || !next || isWrongPrincipal(task, sight)) return task && next && signedIn(next, sight);
  return (
    aimReached(task, state, sight) ??
    arrivedAs(task, state, sight) ??
    lostWizard(task, state, sight) ??
    resultHolds(task, state, sight) ??
    wayTaken(task, state, sight) ??
    wizardWentOn(task, state, sight) ??
    overtaken(guide, state)
  );
}

/** Whether a task cannot be done by who is signed in. Unknown is given the benefit of the doubt. */
export function isWrongPrincipal(task: Task, sight: Pick<Sight, 'principal'>): boolean {
  return task.principal !== undefined && sight.principal !== 'unknown' && sight.principal !== task.principal;
}

/** Whether a result holds on what is seen. */
export function holds(result: Result, sight: Sight, action?: Action): boolean {
  if (result.is === 'page') return placeMatches(sight.place, result.page);
  if (result.is === 'signed-in') return sight.principal === result.as;
  return sight.shows(result, action);
}

/** The signing-in action of a task is the only one that another principal's page may speak of. */
function signedIn(next: Entry, sight: Sight): EventBody | undefined {
  return next.kind === 'action' && next.action.result?.is === 'signed-in' ? ownResult(next, sight) : undefined;
}

/** The task's aim is on the page: what shows it is confirmed, the rest was in place before. */
function aimReached(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  if (!task.already || !holds(task.already, sight)) return undefined;
  const open = relevantActions(task, state).filter((action) => !state.outcomes[action.id]);
  const proven = open.find((action) => action.result && same(action.result, task.already));
  const rest = open.filter((action) => action !== proven).map((action) => action.id);
  if (rest.length > 0) return { type: 'settled', actions: rest, as: 'already' };
  return proven && { type: 'done', action: proven.id, grade: 'confirmed' };
}

/** Somebody is already signed in as an action of this task asks: the way there needs no steps. */
function arrivedAs(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  const open = openEntries(task, state);
  const at = open.findIndex((entry) => entry.kind === 'action' && arrives(entry.action, sight));
  return at > 0 ? settle(open.slice(0, at), 'already') : undefined;
}

const arrives = (action: Action, sight: Sight) => action.result?.is === 'signed-in' && holds(action.result, sight);

/** The first open action, or one behind optional ones that the page does not ask for. */
function resultHolds(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  for (const entry of openEntries(task, state)) {
    const done = ownResult(entry, sight);
    if (done || entry.kind !== 'action' || !entry.action.optional) return done;
  }
  return undefined;
}

function ownResult(next: Entry, sight: Sight): EventBody | undefined {
  if (next.kind !== 'action' || !next.action.result) return undefined;
  const done = holds(next.action.result, sight, next.action);
  return done ? { type: 'done', action: next.action.id, grade: 'confirmed' } : undefined;
}

/**
 * The person took another way to a page of the guide. Only an unbroken row of actions that merely lead to pages is
 * passed over, and only while the first of them is not on the present page.
 */
function wayTaken(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  const open = openEntries(task, state);
  for (let at = 0; at < open.length; at++) {
    const entry = open[at];
    if (entry?.kind !== 'action' || !leadsSomewhere(entry.action) || isHere(entry.action, sight)) return undefined;
    if (at > 0 && entry.action.result && holds(entry.action.result, sight)) return settle(open.slice(0, at), 'passed');
  }
  return undefined;
}

const leadsSomewhere = (action: Action) => action.result?.is === 'page';
const isHere = (action: Action, sight: Sight) => action.page !== undefined && placeMatches(sight.place, action.page);

/**
 * A form that was opened again is empty: what was done in it before this visit is open again, unless the wizard was
 * finished. The same holds when the person stands on an earlier step than the guide.
 */
function lostWizard(task: Task, state: RunState, sight: Sight): EventBody | undefined {
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
  // What the person decided stays decided, and what was in place before this run cannot be lost with a form.
  if (outcome.as === 'skipped' || outcome.as === 'already') return false;
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
  const actions = task.steps.flatMap((step) => step.items).flatMap((item) => actionsOf(item, state));
  const last = actions.findLastIndex((action) => commits(action) && state.outcomes[action.id]);
  return actions.slice(last + 1);
}

const commits = (action: Action) => !!action.control && 'ref' in action.control && COMMITS.has(action.control.ref);

/** The wizard step of an action when it is in the wizard that is on the page. */
function numberOn(action: Action, sight: Sight): number | undefined {
  if (!action.page) return undefined;
  const { page, step } = splitRef(action.page);
  return page === sight.place.page ? stepNumber(page, step) : undefined;
}

/** The console let the person on to a later step of the wizard: what it asked for before was there. */
function wizardWentOn(task: Task, state: RunState, sight: Sight): EventBody | undefined {
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

/** Optional actions that lie behind one that is done are not asked for any more. */
function overtaken(guide: Guide, state: RunState): EventBody | undefined {
  const task = currentTask(guide, state);
  if (!task) return undefined;
  const actions = task.steps.flatMap((step) => step.items).flatMap((item) => actionsOf(item, state));
  const last = actions.findLastIndex((action) => state.outcomes[action.id]?.as === 'done');
  const left = actions.slice(0, Math.max(last, 0)).filter((action) => action.optional && !state.outcomes[action.id]);
  return left.length > 0 ? { type: 'settled', actions: left.map((action) => action.id), as: 'passed' } : undefined;
}

function settle(entries: Entry[], as: 'already' | 'passed'): EventBody | undefined {
  const actions = entries.flatMap((entry) => (entry.kind === 'action' ? [entry.action.id] : []));
  return actions.length > 0 ? { type: 'settled', actions, as } : undefined;
}

function same(a: Result, b: Result | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
