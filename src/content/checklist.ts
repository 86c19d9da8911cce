import type { Partition } from '../console/hosts.ts';
import { appearanceOf } from '../follow/appearance.ts';
import type { FrameReport, Revealed } from '../messages/protocol.ts';
import { type MountedChecklist, mountChecklist } from '../overlay/checklist/mount.tsx';
import type { DeveloperView } from '../overlay/developer/view.ts';
import type { ChecklistCallbacks, ChecklistView, Trouble } from '../overlay/view.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { EventBody } from '../progress/event.ts';
import type { RunState } from '../progress/fold.ts';
import { withoutRoot } from '../progress/no-root.ts';
import { sayProblem } from '../ui/problem.ts';
import { say } from '../ui/texts.ts';
import { stepBack } from './back.ts';
import type { Focus } from './focus.ts';
import type { Clear } from './keep-clear.ts';
import { findingOfTab } from './now.ts';
import { fromFrame } from './obstacles.ts';
import { createPictures } from './pictures.ts';
import { idOf } from './report.ts';
import type { RunMirror } from './run-mirror.ts';
import type { Scene } from './scene.ts';
import type { Settings } from './settings.ts';
import type { TrainerSaid } from './trainer.ts';
import { viewOf } from './view.ts';

/** So long nothing is drawn that would only say "looking": mostly the control is found before. Milliseconds. */
const EARLY = 500;

/** What the checklist is drawn from. */
export interface Drawing {
  run: StoredRun;
  state: RunState;
  focus: Focus;
  scene: Scene;
  /** In which part of AWS the page is. */
  partition?: Partition['id'];
  /** What the other frames report: as they are when room is made for them, not as they were at this look. */
  others(): FrameReport[];
  /** What this document marks as wrong. */
  trouble?: Trouble;
  /** Whether what is ringed here is out of sight. */
  isAway(): boolean;
  /** What must stay free in this document. */
  clear(): Clear;
  /** Whether the page tells at once again that an action is done, when it is opened again in this state. */
  closesAgain(state: RunState, action: string): boolean;
  /** How the control was looked for, while the developer view is on, and what draws that. */
  developer?: DeveloperView;
  drawDeveloper?: ChecklistCallbacks['drawDeveloper'];
}

/** What the checklist needs of the frame that draws it. */
export interface Surroundings {
  document: Document;
  signal: AbortSignal;
  mirror: RunMirror;
  settings: Settings;
  trainer: TrainerSaid;
  nudge(): void;
  /** Scrolls something into sight, in whichever frame it is. */
  reveal(what: Revealed): void;
}

export interface Checklist extends Pick<MountedChecklist, 'toggle' | 'nextHint' | 'focus'> {
  update(drawing: Drawing): void;
  /** What must stay free moved: make room. */
  keepClear(): void;
  /** Draws everything anew: the person set something, here or in another tab. */
  redraw(): void;
}

/** Draws the checklist in the top frame and turns the person's presses on it into events. */
export function createChecklist(surroundings: Surroundings): Checklist {
  const { document, signal, mirror, settings, trainer, nudge, reveal } = surroundings;
  let last: Drawing | undefined;
  let isDrawn = false;
  /** What a press on "Back" or "Look again" was answered with, and at which action. */
  let answered: { now?: string; answer?: ChecklistView['answer'] } = {};
  const answer = (words: ChecklistView['answer']) => {
    answered = { now: idNow(last), answer: words };
    redraw();
  };
  const propose = (...bodies: EventBody[]) => {
    mirror.propose(bodies);
    nudge();
  };
  const callbacks: ChecklistCallbacks = {
    done: (action) => propose({ type: 'done', action, grade: 'told' }),
    skip: (action, reason) => propose({ type: 'skipped', action, reason }),
    choose: (branch, option) => propose({ type: 'chose', branch, option }),
    back: () => {
      const bodies = last ? stepBack(last.run.guide, last.state, last.closesAgain) : [];
      if (bodies.length === 0) return answer('panel.nothingToUndo');
      answered = {};
      propose(...bodies);
    },
    lookAgain: () => {
      nudge();
      answer('panel.lookedAgain');
    },
    showMe: () => reveal('control'),
    showTrouble: () => reveal('trouble'),
    place: settings.place,
    drawDeveloper: (view, into) => last?.drawDeveloper?.(view, into),
    noRoot: (because) => {
      const body = last && withoutRoot(last.run.guide, last.state, because);
      if (body) propose(body);
    },
    noticed: trainer.noticed,
    close: () => void ask('hide', { hidden: true }).catch(() => undefined),
  };
  const panel = mountChecklist(document, callbacks, signal);
  const pictureOf = createPictures(() => redraw());
  const keepClear = (now = true) => {
    if (!last || !isDrawn) return false;
    const inFrames = last.others().flatMap(({ keepClear: boxes }) => fromFrame(document, boxes ?? []));
    const { ring, hard, soft } = last.clear();
    return panel.keepClearOf([...ring, ...inFrames, ...hard], soft, now);
  };
  const redraw = () => {
    if (!last || signal.aborted) return;
    const problem = mirror.problem();
    const said = trainer.said();
    isDrawn = true;
    const moved = keepClear(false);
    const view = {
      ...viewOf(last, mirror, pictureOf(targetNow(last), findingOfTab(last))),
      placing: settings.placing(),
      looks: looksOf(document, settings),
      notice: problem ? sayProblem(problem) : said && say('panel.trainer', { text: said }),
      isTrainers: !problem && !!said,
      answer: answered.now === idNow(last) ? answered.answer : undefined,
    };
    panel.update(view, moved);
  };
  setTimeout(redraw, EARLY);
  return {
    keepClear: () => keepClear(),
    redraw,
    toggle: panel.toggle,
    nextHint: panel.nextHint,
    focus: panel.focus,
    update(drawing) {
      last = drawing;
      // In a task of its own: what was found is ringed first.
      if (isDrawn || drawing.focus.finding.is !== 'looking') setTimeout(redraw);
    },
  };
}

const idNow = (drawing: Drawing | undefined): string | undefined => idOf(drawing?.focus.entry);

/** The id of the control that is worked on, where it is one of ours. */
function targetNow({ focus: { entry } }: Drawing): string | undefined {
  const control = entry?.kind === 'action' ? entry.action.control : undefined;
  return control && 'ref' in control ? control.ref : undefined;
}

function looksOf(document: Document, settings: Settings): ChecklistView['looks'] {
  const chosen = settings.appearance();
  const { dark, compact } = appearanceOf(document);
  return { dark: chosen === 'auto' ? dark : chosen === 'dark', compact };
}
