import { standingOf } from '../export/standing.ts';
import { actionsOfGuide } from '../guide/actions.ts';
import type { Guide } from '../guide/model.ts';
import type { Outcome, RunState } from '../progress/fold.ts';
import { nextEntry, tally } from '../progress/plan.ts';
import type { Proofs } from '../progress/proof.ts';
import { stateBody } from './body.ts';
import type { Mark, StateMessage } from './message.ts';
import { cleanName, versionName } from './name.ts';
import { MOST_PLAIN } from './padding.ts';

/** What the run does not know of its participant. */
export type Who = Pick<StateMessage, 'name' | 'joined' | 'version' | 'hand' | 'left'>;

/** What is sent of a run: its standing in the guide's own actions, and where it is. */
export function stateOf(
  guide: Guide,
  run: RunState,
  who: Who,
  at: number,
): Omit<StateMessage, 'kind' | 'participant' | 'seq'> {
  const marks = actionsOfGuide(guide).flatMap(({ id }) => {
    const outcome = run.outcomes[id];
    return outcome ? [[id, markOf(outcome)] as const] : [];
  });
  const next = nextEntry(guide, run);
  const since = run.lastAt ?? at;
  const { done, total } = tally(guide.tasks, run);
  return {
    at,
    joined: who.joined,
    name: cleanName(who.name),
    guide: { id: guide.id, version: versionName(run.guide?.version ?? guide.version) },
    version: who.version,
    done,
    total,
    marks: Object.fromEntries(marks),
    ...(next && { active: { id: next.kind === 'action' ? next.action.id : next.branch.id, since } }),
    ...(who.hand && { hand: who.hand }),
    ...(who.left && { left: who.left }),
  };
}

function markOf(outcome: Outcome): Mark {
  const { contradicted }: Proofs = outcome as Outcome & Proofs;
  const standing = standingOf(outcome) as Mark['standing'];
  return { standing, at: outcome.at, ...(contradicted && { contradicted: true }) };
}

/** Whether a guide's participants can always send all, if need be without the times: asked when a session is made. */
export function fitsSession(guide: Guide): boolean {
  const far = Number.MAX_SAFE_INTEGER;
  const mark: Mark = { standing: 'not-applicable', contradicted: true };
  const marks = Object.fromEntries(actionsOfGuide(guide).map(({ id }) => [id, mark]));
  const longest = '\u{20000}'.repeat(30);
  const text = (size: number) => 'x'.repeat(size);
  const body = stateBody({
    at: far,
    joined: 0,
    name: longest,
    guide: { id: guide.id, version: versionName(guide.version) },
    version: text(20),
    done: 999,
    total: 999,
    marks,
    active: { id: text(64), since: far },
    hand: { reason: 'looks-different', since: far },
    left: true,
  });
  const areNames = Object.keys(marks).every((id) => !(id in {}));
  return areNames && new TextEncoder().encode(body).length + 6 <= MOST_PLAIN;
}
