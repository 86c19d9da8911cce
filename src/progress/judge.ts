import type { Action, Guide, Result, Task } from '../guide/model.ts';
import type { EventBody } from './event.ts';
import type { RunState } from './fold.ts';
import { holds, isHere, settle } from './hold.ts';
import { hasNoRoot } from './no-root.ts';
import {
  allActions,
  currentTask,
  type Entry,
  lastPrincipal,
  nextEntry,
  openEntries,
  principalFor,
  relevantActions,
} from './plan.ts';
import type { Sight } from './sight.ts';
import { refused, takenBack } from './undone.ts';
import { lostWizard, wizardWentOn } from './wizard.ts';

/**
 * The next thing that the page itself tells of a run, or undefined when it tells nothing new. Call it again with the
 * event folded in until it is silent. Pure: the page is only asked through `sight`.
 */
export function judge(guide: Guide, state: RunState, sight: Sight): EventBody | undefined {
  const task = currentTask(guide, state);
  const next = nextEntry(guide, state);
  if (!task || !next) return undefined;
  if (isOther(principalFor(next, state), sight)) return signedIn(next, sight);
  return (
    aimReached(task, state, sight) ??
    arrivedAs(task, state, sight) ??
    lostWizard(task, state, sight) ??
    takenBack(task, state, sight) ??
    refused(task, next, state, sight) ??
    resultHolds(task, state, sight) ??
    wayTaken(task, state, sight) ??
    wizardWentOn(task, state, sight) ??
    overtaken(guide, state)
  );
}

/** Whether somebody else is signed in than is needed. Unknown is given the benefit of the doubt. */
function isOther(need: 'root' | 'user' | undefined, { principal }: Pick<Sight, 'principal'>): boolean {
  return need !== undefined && principal !== 'unknown' && principal !== need;
}

/** The signing-in action of a task is the only one that another principal's page may speak of. */
function signedIn(next: Entry, sight: Sight): EventBody | undefined {
  return next.kind === 'action' && next.action.result?.is === 'signed-in' ? ownResult(next, sight) : undefined;
}

/** The task's aim is on the page: what shows it is confirmed, the rest was in place before. */
function aimReached(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  if (!task.already || isOther(aimOf(task, state), sight) || !holds(task.already, sight)) return undefined;
  const open = relevantActions(task, state).filter((action) => !state.outcomes[action.id]);
  const proven = open.find((action) => action.result && same(action.result, task.already));
  const rest = open.filter((action) => action !== proven).map((action) => action.id);
  if (rest.length > 0) return { type: 'settled', actions: rest, as: 'already' };
  return proven && { type: 'done', action: proven.id, grade: 'confirmed' };
}

/** Whose page must show a task's aim. */
function aimOf(task: Task, state: RunState): 'root' | 'user' | undefined {
  const last = lastPrincipal(task);
  return last === 'root' && hasNoRoot(state) ? undefined : last;
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
  const there = wasThere(task, state, sight);
  if (there) return there;
  for (const entry of openEntries(task, state)) {
    const done = ownResult(entry, sight);
    if (done || entry.kind !== 'action' || !entry.action.optional) return done;
  }
  return undefined;
}

/**
 * What some optional actions in a row are to bring about is there, and the first of them is still open: it was there
 * before, and none of them is needed.
 */
function wasThere(task: Task, state: RunState, sight: Sight): EventBody | undefined {
  const [first] = openEntries(task, state);
  if (first?.kind !== 'action' || !first.action.optional) return undefined;
  const actions = allActions(task, state);
  const from = actions.indexOf(first.action);
  const end = actions.findIndex((action, at) => at > from && !action.optional);
  const row = actions.slice(from, end < 0 ? undefined : end);
  const at = row.findLastIndex(({ result }) => result?.is === 'shown' && holds(result, sight));
  return at > 0
    ? settle(
        row
          .slice(0, at + 1)
          .filter(({ id }) => !state.outcomes[id])
          .map((action) => ({ kind: 'action', action, task })),
        'already',
      )
    : undefined;
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
/** Optional actions that lie behind one that is done are not asked for any more. */
function overtaken(guide: Guide, state: RunState): EventBody | undefined {
  const task = currentTask(guide, state);
  if (!task) return undefined;
  const actions = allActions(task, state);
  const last = actions.findLastIndex((action) => state.outcomes[action.id]?.as === 'done');
  const left = actions.slice(0, Math.max(last, 0)).filter((action) => action.optional && !state.outcomes[action.id]);
  return left.length > 0 ? { type: 'settled', actions: left.map((action) => action.id), as: 'passed' } : undefined;
}

function same(a: Result, b: Result | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
