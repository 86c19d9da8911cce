import type { FrameReport } from '../messages/protocol.ts';
import { mountChecklist } from '../overlay/checklist/mount.tsx';
import type { DeveloperView } from '../overlay/developer/view.ts';
import type { Box } from '../overlay/place.ts';
import type { Sight } from '../overlay/ring/sight.ts';
import type { ChecklistCallbacks } from '../overlay/view.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { EventBody } from '../progress/event.ts';
import type { RunState } from '../progress/fold.ts';
import { currentTask, relevantActions } from '../progress/plan.ts';
import { sayProblem } from '../ui/problem.ts';
import type { Focus } from './focus.ts';
import { fromFrame, keepClearBoxes, softBoxes } from './obstacles.ts';
import type { RunMirror } from './run-mirror.ts';
import type { Scene } from './scene.ts';
import { viewOf } from './view.ts';

/** What the checklist is drawn from. */
export interface Drawing {
  run: StoredRun;
  state: RunState;
  focus: Focus;
  scene: Scene;
  others: FrameReport[];
  /** The box of this frame's ring now. */
  ring(): Box | undefined;
  /** Whether the ringed control of this frame is seen; `away` or `covered`, and it can be revealed. */
  sight(): Sight | undefined;
  /** Scrolls to the ringed control: only when the person asks for it. */
  reveal(): void;
  /** How the control was looked for, while the developer view is on. */
  developer?: DeveloperView;
}

export interface Checklist {
  update(drawing: Drawing): void;
  /** The ring moved: make room. */
  keepClear(): void;
  /** Draws everything anew: the person's language has changed. */
  redraw(): void;
}

/** Draws the checklist in the top frame and turns the person's presses on it into events. */
export function createChecklist(
  document: Document,
  signal: AbortSignal,
  mirror: RunMirror,
  nudge: () => void,
): Checklist {
  let folded = false;
  let last: Drawing | undefined;
  const propose = (...bodies: EventBody[]) => {
    mirror.propose(bodies);
    nudge();
  };
  const callbacks: ChecklistCallbacks = {
    done: (action) => propose({ type: 'done', action, grade: 'told' }),
    skip: (action, reason) => propose({ type: 'skipped', action, reason }),
    choose: (branch, option) => propose({ type: 'chose', branch, option }),
    back: () => propose(...stepBack(mirror)),
    lookAgain: nudge,
    fold: (value) => {
      folded = value;
      redraw();
    },
    close: () => void ask('hide', { hidden: true }).catch(() => undefined),
  };
  const panel = mountChecklist(document, callbacks, signal);
  const keepClear = () => {
    if (!last) return;
    const inFrames = last.others.flatMap(({ keepClear: boxes }) => fromFrame(document, boxes ?? []));
    panel.keepClearOf([...keepClearBoxes(document, last.ring()), ...inFrames], softBoxes(document));
  };
  const redraw = () => {
    if (!last) return;
    const problem = mirror.problem();
    panel.update({ ...viewOf(last), folded, notice: problem && sayProblem(problem) });
    keepClear();
  };
  return {
    keepClear,
    redraw,
    update(drawing) {
      last = drawing;
      redraw();
    },
  };
}

/** Opens the action again that was closed last. */
function stepBack(mirror: RunMirror): EventBody[] {
  const run = mirror.run();
  const state = mirror.state();
  const task = run && (currentTask(run.guide, state) ?? run.guide.tasks.at(-1));
  const closed = task ? relevantActions(task, state).filter((action) => state.outcomes[action.id]) : [];
  const last = closed.at(-1);
  return last ? [{ type: 'reopened', actions: [last.id] }] : [];
}
