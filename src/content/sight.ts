import { invalidFields, refusals } from '../follow/refusal.ts';
import { visits } from '../follow/visit.ts';
import type { Action } from '../guide/model.ts';
import type { locate } from '../locate/locate.ts';
import type { Sight } from '../progress/sight.ts';
import { find, isHeld, RESTING, type Scene, STILL, targetOf } from './scene.ts';

/** What the page marks as wrong, and since when. Unix milliseconds. */
interface Marks {
  refusedAt?: number;
  wrongSince(field: Element | undefined): number | undefined;
}

/**
 * Puts the questions that progress asks of a page to the page that is in front. Remembers from look to look when the
 * visit of a page began, and since when something is marked as wrong.
 */
export function createSights(document: Document): (scene: Scene) => Sight {
  const sinceOf = visits(performance.timeOrigin);
  const refusedSince = refusals(document);
  const invalidSince = invalidFields();
  return (scene) => {
    const now = Date.now();
    const wrongSince = (field?: Element) => field && invalidSince(field, now);
    return sightOf(scene, sinceOf(scene.look.place.page, now), { refusedAt: refusedSince(now), wrongSince });
  };
}

function sightOf(scene: Scene, since: number, marks: Marks): Sight {
  const { place, principal } = scene.look;
  const found = (control: string) => {
    const target = scene.catalogue?.get(control);
    return target && find(target, scene);
  };
  return {
    place,
    principal,
    since,
    refusedAt: marks.refusedAt,
    wrongSince: (action) => marks.wrongSince(elementOf(action, scene)),
    // Only once the page is still: what a closing dialog resets was not taken back by the person.
    unchecked: (action) => scene.still >= RESTING && tickOf(action, scene) === false,
    shows(result, action) {
      if (result.is === 'checked') return action !== undefined && tickOf(action, scene) === true;
      const there = found(result.control);
      if (!there) return false;
      // Gone only once the page is still: a table that loads late has not lost its rows.
      return result.is === 'shown' ? isSeen(there) : there.verdict === 'missing' && scene.still >= STILL;
    },
  };
}

const isSeen = (found: ReturnType<typeof locate>) => found.verdict === 'sure' || found.verdict === 'likely';

/** What is operated for an action, while it is to be seen. */
function elementOf(action: Action, scene: Scene): Element | undefined {
  const target = targetOf(action, scene);
  const found = target && find(target, scene);
  return found && isHeld(found) ? found.element : undefined;
}

/**
 * Whether the control of an action is ticked; undefined while it is not to be seen. `checked` is a state, not what a field
 * holds: it may be read.
 */
function tickOf(action: Action, scene: Scene): boolean | undefined {
  const element = elementOf(action, scene);
  if (!element) return undefined;
  return (element instanceof HTMLInputElement && element.checked) || element.getAttribute('aria-checked') === 'true';
}
