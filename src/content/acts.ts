import { placeMatches } from '../console/place.ts';
import type { SeenAct } from '../follow/acts.ts';
import type { Action, Branch, Guide } from '../guide/model.ts';
import type { EventBody } from '../progress/event.ts';
import type { RunState } from '../progress/fold.ts';
import { currentTask, openEntries } from '../progress/plan.ts';
import { commits } from '../progress/wizard.ts';
import { find, isHeld, type Scene, targetOf } from './scene.ts';

/**
 * What a trusted act of the person tells of the run: an action whose only evidence is that act, and a branch that they
 * decided on the page itself by choosing the first control of one of its ways.
 */
export function eventsOfAct(seen: SeenAct, guide: Guide, state: RunState, scene: Scene): EventBody[] {
  const task = currentTask(guide, state);
  if (!task) return [];
  const chosen = branchesOf(task.steps).flatMap((branch) => choiceOf(branch, seen, state, scene));
  const done = openEntries(task, state).flatMap((entry) =>
    entry.kind === 'action' && entry.action.act === seen.act && !entry.action.result && isOn(entry.action, seen, scene)
      ? [{ type: 'done', action: entry.action.id, grade: 'seen' } as const]
      : [],
  );
  // One act is evidence for one action.
  return [...chosen, ...done.slice(0, 1)];
}

const branchesOf = (steps: Guide['tasks'][number]['steps']): Branch[] =>
  steps.flatMap((step) => step.items).flatMap((item) => (item.kind === 'branch' ? [item.branch] : []));

function choiceOf(branch: Branch, seen: SeenAct, state: RunState, scene: Scene): EventBody[] {
  if (seen.act !== 'press') return [];
  const option = branch.options.find(({ actions: [first] }) => first?.control && isOn(first, seen, scene));
  if (!option || state.choices[branch.id] === option.id || isOver(branch, state)) return [];
  return [{ type: 'chose', branch: branch.id, option: option.id }];
}

/** Once the chosen way has ended a wizard, a click on another way's control no longer means "I changed my mind". */
function isOver(branch: Branch, state: RunState): boolean {
  const chosen = branch.options.find((option) => option.id === state.choices[branch.id]);
  return chosen?.actions.some((action) => commits(action) && state.outcomes[action.id]) ?? false;
}

function isOn(action: Action, seen: SeenAct, scene: Scene): boolean {
  const target = targetOf(action, scene);
  if (!target || (action.page && !placeMatches(scene.look.place, action.page))) return false;
  const found = find(target, scene);
  return isHeld(found) && (found.element.contains(seen.target) || found.drawn.contains(seen.target));
}
