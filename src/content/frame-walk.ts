import { watchActs } from '../follow/acts.ts';
import { withoutNames } from '../overlay/developer/view.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { RunState } from '../progress/fold.ts';
import { nextEntry } from '../progress/plan.ts';
import { eventsOfAct } from './acts.ts';
import { type Checklist, createChecklist } from './checklist.ts';
import { calledAsHere } from './control-names.ts';
import { type Developer, followDeveloper } from './developer.ts';
import { followDim } from './dim.ts';
import { focusOn } from './focus.ts';
import { largeEnough, mayBeInFrame } from './frames.ts';
import { newsOfPage } from './news.ts';
import { keepClearBoxes } from './obstacles.ts';
import { meetPeers, type Peers } from './peers.ts';
import { createPointing } from './pointing.ts';
import { idOf, reportOf } from './report.ts';
import { mirrorRun, type RunMirror } from './run-mirror.ts';
import { RESTING, type Scene, STILL } from './scene.ts';
import { createScenes } from './scenes.ts';
import { createSights } from './sight.ts';
import { speakAsTold } from './texts.ts';
import { createTried } from './tried.ts';

/**
 * Walks one frame: finds the next control, rings it, sees results and acts, and proposes them. The top frame also
 * draws the checklist. Everything ends with the lifetime, and the page is as it was.
 */
export async function startWalk(document: Document, lifetime: AbortController): Promise<void> {
  const { signal } = lifetime;
  const window = document.defaultView;
  if (!window) return;
  await largeEnough(window, signal);
  // Re-assigned once the first reading is there; a change before that finds nothing to do.
  let tick: () => void = () => undefined;
  let reworded: () => void = () => undefined;
  speakAsTold(globalThis, signal, () => reworded());
  const mirror = await mirrorRun(signal, () => tick());
  const developer = await followDeveloper(signal, () => tick());
  const peers = meetPeers(window, signal, () => tick());
  if (signal.aborted) return;
  const walk = frameWalk(document, lifetime, mirror, peers, developer);
  tick = walk.tick;
  reworded = () => {
    walk.redraw();
    void mirror.reload();
  };
  watchActs(document, signal, walk.act);
  tick();
}

function frameWalk(
  ...[document, lifetime, mirror, peers, developer]: [Document, AbortController, RunMirror, Peers, Developer]
) {
  const { signal } = lifetime;
  const isTop = window.top === window;
  const tried = createTried((outcome) => ask('tried', { tried: outcome }));
  const pointing = createPointing(document, signal, () => tick());
  if (isTop) followDim(pointing, signal);
  const scenes = createScenes(document, pointing.quietSince, peers.others);
  const sightOf = createSights(document);
  let checklist: Checklist | undefined;
  let tell: () => void = () => undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const lookAgainIn = (time: number) => {
    later = setTimeout(pointing.nudge, time);
  };
  signal.addEventListener('abort', () => clearTimeout(later));

  const act = (seen: Parameters<typeof eventsOfAct>[0]) => {
    const run = mirror.run();
    if (!run) return;
    const { scene } = scenes.now();
    const { guide } = calledAsHere(run, scene.look.language);
    const bodies = eventsOfAct(seen, guide, mirror.state(), scene);
    if (bodies.length > 0) mirror.propose(bodies);
    pointing.nudge();
  };
  /** The run's state with what the page tells now. */
  const read = (scene: Scene, { guide }: StoredRun): RunState => {
    const sight = sightOf(scene);
    if (scene.arriving) return mirror.state();
    const { bodies, state } = newsOfPage(guide, mirror.state(), sight);
    if (bodies.length > 0) mirror.propose(bodies);
    return state;
  };
  const tick = () => {
    const stored = mirror.run();
    if (signal.aborted) return;
    if (!stored) return lifetime.abort();
    if (document.visibilityState !== 'visible') return;
    clearTimeout(later);
    const { scene, isTurning } = scenes.now();
    const run = calledAsHere(stored, scene.look.language);
    if (isTurning) {
      pointing.point(undefined);
      return lookAgainIn(STILL / 4);
    }
    const state = read(scene, run);
    const focus = focusOn(run.guide, state, scene);
    scenes.waitFor(idOf(nextEntry(run.guide, state)), focus.ringed !== undefined);
    pointing.point(focus.ringed);
    tried.note(run.guide, focus, scene);
    const explained = developer(focus, scene);
    const report = { ...reportOf(scene, focus), developer: explained && withoutNames(explained) };
    tell = () => peers.tell({ ...report, keepClear: keepClearBoxes(document, pointing.box()) });
    tell();
    const others = peers.others();
    const awaits = isTop && scenes.isEarly() && others.length === 0 && mayBeInFrame(document, focus);
    if (isTop) {
      checklist ??= createChecklist(document, signal, mirror, pointing.nudge);
      const said = awaits ? { ...focus, finding: { is: 'looking' as const } } : focus;
      const { box: ring, sight, reveal } = pointing;
      checklist.update({ run, state, focus: said, scene, others, ring, sight, reveal, developer: explained });
    }
    if (awaits || focus.finding.is === 'looking') lookAgainIn(STILL / 4);
    else if (scene.still < RESTING) lookAgainIn(RESTING);
  };
  pointing.onMove(() => {
    checklist?.keepClear();
    if (!isTop) tell();
  });
  return { tick, act, redraw: () => checklist?.redraw() };
}
