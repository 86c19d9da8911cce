import { CATALOGUE } from '../console/catalogue.ts';
import type { Action } from '../guide/model.ts';
import type { locate } from '../locate/locate.ts';
import type { Sight } from '../progress/sight.ts';
import { find, isHeld, type Scene, STILL, targetOf } from './focus.ts';

/** Puts the questions that progress asks of a page to the page that is in front. */
export function sightOf(scene: Scene, since: number): Sight {
  const { place, principal } = scene.look;
  const found = (control: string) => {
    const target = CATALOGUE.get(control);
    return target && find(target, scene);
  };
  return {
    place,
    principal,
    since,
    shows(result, action) {
      if (result.is === 'checked') return action !== undefined && isChecked(action, scene);
      const there = found(result.control);
      if (!there) return false;
      // Gone only once the page is still: a table that loads late has not lost its rows.
      return result.is === 'shown' ? isSeen(there) : there.verdict === 'missing' && scene.still >= STILL;
    },
  };
}

const isSeen = (found: ReturnType<typeof locate>) => found.verdict === 'sure' || found.verdict === 'likely';

/** Whether the control of an action is chosen. `checked` is a state, not what a field holds: it may be read. */
function isChecked(action: Action, scene: Scene): boolean {
  const target = targetOf(action);
  const found = target && find(target, scene);
  if (!found || !isHeld(found)) return false;
  const { element } = found;
  return (element instanceof HTMLInputElement && element.checked) || element.getAttribute('aria-checked') === 'true';
}
