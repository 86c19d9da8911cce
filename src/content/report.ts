import type { FrameReport } from '../messages/protocol.ts';
import type { Entry } from '../progress/plan.ts';
import type { Focus } from './focus.ts';
import type { Clear } from './keep-clear.ts';
import type { Scene } from './scene.ts';

/** What a frame tells the other frames of its tab about itself. */
export function reportOf(scene: Scene, focus: Focus): FrameReport {
  const { place, principal } = scene.look;
  return { place, principal, now: idOf(focus.entry), finding: focus.finding };
}

/** The id of an action or a branch. */
export const idOf = (entry: Entry | undefined): string | undefined =>
  entry?.kind === 'action' ? entry.action.id : entry?.branch.id;

/** More boxes than these are not told: nothing is kept clear of so many. */
const MOST_BOXES = 19;

/** A report with what changes while the page is scrolled: where the ring is, and what must stay free. */
export function reportNow(report: FrameReport, { ring, hard }: Clear, away: boolean): FrameReport {
  const { finding } = report;
  return {
    ...report,
    finding: finding?.is === 'ringed' ? { ...finding, away } : finding,
    keepClear: [...ring, ...hard].slice(0, MOST_BOXES),
  };
}
