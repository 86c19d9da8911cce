import type { IsDeveloperView } from '../messages/parse.ts';
import type { FrameReport } from '../messages/protocol.ts';
import { ask } from '../platform/messages.ts';
import { onRelay } from '../platform/relays.ts';

/** What the other frames of this tab report, and the way to report to them. */
export interface Peers {
  /** Reports of the other frames. */
  others(): FrameReport[];
  /** Tells the other frames, when there are any or this is not the top frame, and only what is new. */
  tell(report: FrameReport): void;
}

/**
 * Frames of one tab know of each other through the worker alone: nothing goes through messages that the page could
 * read. A page without console frames sends nothing.
 * @param isDeveloper gives what checks a developer view, once there is such a thing here
 * @param moved called when all that is new is where things are
 */
export function meetPeers(
  ...[window, signal, isDeveloper, changed, moved]: [
    Window,
    AbortSignal,
    () => IsDeveloperView | undefined,
    () => void,
    () => void,
  ]
): Peers {
  const isTop = window.top === window;
  const reports = new Map<number, FrameReport>();
  let own = '';
  let told = '';
  onRelay(signal, isDeveloper, (relay) => {
    if (relay.kind !== 'frame-report') return;
    const { frame, report } = relay;
    const text = JSON.stringify(report);
    const before = reports.get(frame);
    if (text === own || text === JSON.stringify(before)) return;
    if (report.gone) reports.delete(frame);
    else reports.set(frame, report);
    // While a page is scrolled nothing is to be searched anew.
    if (before && JSON.stringify(withoutBoxes(before)) === JSON.stringify(withoutBoxes(report))) return moved();
    // A newcomer has not heard what this frame said before.
    told = '';
    changed();
  });
  const send = (report: FrameReport) => {
    own = JSON.stringify(report);
    if (own === told || (isTop && reports.size === 0)) return;
    told = own;
    ask('report', { report }).catch(() => {
      told = '';
    });
  };
  if (!isTop) {
    window.addEventListener(
      'pagehide',
      () => send({ place: { page: 'elsewhere' }, principal: 'unknown', gone: true }),
      { signal },
    );
  }
  return { others: () => [...reports.values()], tell: send };
}

const withoutBoxes = ({ keepClear: _boxes, ...report }: FrameReport) => report;
