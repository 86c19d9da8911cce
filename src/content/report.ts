import type { FrameReport } from '../messages/protocol.ts';
import type { Entry } from '../progress/plan.ts';
import type { Focus } from './focus.ts';
import type { Scene } from './scene.ts';

/** What a frame tells the other frames of its tab about itself. */
export function reportOf(scene: Scene, focus: Focus): FrameReport {
  const { place, principal } = scene.look;
  return { place, principal, now: idOf(focus.entry), finding: focus.finding };
}

/** The id of an action or a branch. */
export const idOf = (entry: Entry | undefined): string | undefined =>
  entry?.kind === 'action' ? entry.action.id : entry?.branch.id;
