import type { EventBody } from '../progress/event.ts';
import { apply, type RunState } from '../progress/fold.ts';
import { judge } from '../progress/judge.ts';
import { stamp } from '../progress/log.ts';

/** More events than this from one look at a page is a fault of ours, not news. */
const MOST_NEWS = 80;

/** Everything that the page tells now, one thing after another until it is silent. */
export function newsOfPage(...[guide, before, sight]: Parameters<typeof judge>): {
  bodies: EventBody[];
  state: RunState;
} {
  const bodies: EventBody[] = [];
  let state = before;
  for (let count = 0; count < MOST_NEWS; count++) {
    const body = judge(guide, state, sight);
    if (!body) break;
    bodies.push(body);
    state = apply(state, stamp(body, `provisional-${count}`, Date.now()));
  }
  return { bodies, state };
}
