import { consoleHost } from '../console/hosts.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { RunState } from '../progress/fold.ts';
import type { Sight } from '../progress/sight.ts';
import type { Checklist, Drawing } from './checklist.ts';
import { reveal, type Things } from './commands.ts';
import type { Focus } from './focus.ts';
import { mayBeInFrame } from './frames.ts';
import type { Search } from './inquiry.ts';
import { newsOfPage } from './news.ts';
import type { Parts } from './parts.ts';
import type { Peers } from './peers.ts';
import type { Pointing } from './pointing.ts';
import { reportNow, reportOf } from './report.ts';
import type { RunMirror } from './run-mirror.ts';
import type { Scene } from './scene.ts';
import type { Marked } from './trouble.ts';

/** What a frame's walk goes by. */
export interface Sources {
  mirror: RunMirror;
  peers: Peers;
  /** The walk's own search: parts that are put in beside it have no locator. */
  search: Search;
  /** What the worker has put in beside the walk, as far as it is switched on. */
  parts(): Readonly<Partial<Parts>>;
}

/** What one look came to. */
export interface Outcome {
  run: StoredRun;
  state: RunState;
  focus: Focus;
  scene: Scene;
  sight: Sight;
  marked: Marked | undefined;
}

/** Tells the other frames, and in the top frame the person, what a look came to. */
export interface Telling {
  /**
   * Tells it. Says whether what is missing may still come from another frame.
   * @param isEarly whether the entry's control has only been waited for a short while
   */
  tell(outcome: Outcome, isEarly: boolean): boolean;
  /** Tells the other frames again what changes while the page is scrolled. */
  retell(): void;
  /** Draws the checklist, once what draws it is there. */
  draw(): void;
  checklist(): Checklist | undefined;
}

/** @param things what of this frame can be scrolled into sight */
export function createTelling(
  ...[document, signal, sources, pointing, things]: [Document, AbortSignal, Sources, Pointing, Things]
): Telling {
  const { mirror, peers, search, parts } = sources;
  const { nudge, isAway, clear } = pointing;
  const isTop = window.top === window;
  let checklist: Checklist | undefined;
  let drawing: Drawing | undefined;
  let retell: () => void = () => undefined;
  const show = (what: Parameters<typeof reveal>[0]) =>
    reveal(what, things) || void ask('reveal', { what }).catch(() => undefined);
  const draw = () => {
    if (!drawing) return;
    checklist ??= parts().checklist?.({ document, signal, mirror, nudge, reveal: show });
    checklist?.update(drawing);
  };
  return {
    tell({ run, state, focus, scene, sight, marked }, isEarly) {
      const { developer } = parts();
      const others = peers.others();
      const explained = developer?.viewOf(focus, scene, search);
      const trouble = marked?.trouble;
      const own = { ...reportOf(scene, focus), trouble, developer: explained && developer?.withoutNames(explained) };
      retell = () => peers.tell(reportNow(own, clear(), isAway()));
      retell();
      const awaits = isTop && isEarly && others.length === 0 && mayBeInFrame(document, focus);
      if (!isTop) return awaits;
      const said = awaits ? { ...focus, finding: { is: 'looking' as const } } : focus;
      const closesAgain = (after: RunState, action: string) =>
        newsOfPage(run.guide, after, sight).state.outcomes[action] !== undefined;
      drawing = {
        ...{ run, state, focus: said, scene, others: peers.others, trouble, isAway, clear, closesAgain },
        ...{ developer: explained, drawDeveloper: developer?.draw },
        partition: consoleHost(new URL(document.URL))?.partition,
      };
      draw();
      return awaits;
    },
    retell: () => retell(),
    draw,
    checklist: () => checklist,
  };
}
