import { watchActs } from '../follow/acts.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { RunState } from '../progress/fold.ts';
import { nextEntry } from '../progress/plan.ts';
import { eventsOfAct } from './acts.ts';
import type { Checklist, Drawing } from './checklist.ts';
import { followDeveloper } from './developer.ts';
import { focusOn } from './focus.ts';
import { largeEnough, mayBeInFrame } from './frames.ts';
import { inquire } from './inquiry.ts';
import { lateRing } from './late-ring.ts';
import { newsOfPage } from './news.ts';
import { keepClearBoxes } from './obstacles.ts';
import { askFor, type PartName, type Parts, receiveParts } from './parts.ts';
import { meetPeers, type Peers } from './peers.ts';
import { createPointing } from './pointing.ts';
import { idOf, reportOf } from './report.ts';
import { mirrorRun, type RunMirror } from './run-mirror.ts';
import { RESTING, type Scene, STILL } from './scene.ts';
import { createScenes } from './scenes.ts';
import { createSights } from './sight.ts';
import { speakAsTold } from './texts.ts';
import { createTried } from './tried.ts';
import { createVocabulary } from './vocabulary.ts';
import { askForWords } from './words.ts';

/**
 * Walks one frame: finds the next control, rings it, sees results and acts, and proposes them. The top frame also has the
 * checklist drawn, by a part of its own. Everything ends with the lifetime, and the page is as it was.
 */
export async function startWalk(document: Document, lifetime: AbortController): Promise<void> {
  const { signal } = lifetime;
  const window = document.defaultView;
  if (!window) return;
  await largeEnough(window, signal);
  // The ring first: it is what people wait for.
  if (window.top === window) for (const part of ['ring', 'checklist'] as const) askFor(part);
  // It is there once everything was read; a change before that finds nothing to do.
  let walk: ReturnType<typeof frameWalk> | undefined;
  const tick = () => walk?.tick();
  let reworded: () => void = () => undefined;
  speakAsTold(globalThis, signal, () => reworded());
  const parts = receiveParts(globalThis, signal, (name) => walk?.came(name));
  const mirror = await mirrorRun(signal, tick);
  reworded = () => {
    walk?.redraw();
    void mirror.reload();
  };
  const isDeveloping = await followDeveloper(signal, tick);
  const peers = meetPeers(window, signal, () => parts.developer?.isView, tick);
  if (signal.aborted) return;
  walk = frameWalk(document, lifetime, mirror, peers, () =>
    isDeveloping() ? parts : { ...parts, developer: undefined },
  );
  watchActs(document, signal, walk.act);
  tick();
}

function frameWalk(
  ...[document, lifetime, mirror, peers, parts]: [
    Document,
    AbortController,
    RunMirror,
    Peers,
    () => Readonly<Partial<Parts>>,
  ]
) {
  const { signal } = lifetime;
  const isTop = window.top === window;
  const tried = createTried((outcome) => ask('tried', { tried: outcome }));
  const ring = lateRing(document, signal, () => askFor('ring'));
  const pointing = createPointing(document, signal, ring, () => tick());
  const vocabulary = createVocabulary(askForWords, signal, pointing.nudge);
  const scenes = createScenes(document, pointing.quietSince, peers.others, vocabulary);
  const sightOf = createSights(document);
  let checklist: Checklist | undefined;
  let drawing: Drawing | undefined;
  const draw = () => {
    if (!drawing) return;
    checklist ??= parts().checklist?.(document, signal, mirror, pointing.nudge);
    checklist?.update(drawing);
  };
  const came = (part: PartName) => {
    if (part === 'developer') tick();
    if (part === 'checklist') draw();
    ring.came(parts().ring);
  };
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
    const bodies = eventsOfAct(seen, run.guide, mirror.state(), scene);
    if (bodies.length > 0) mirror.propose(bodies);
    pointing.nudge();
  };
  /** The run's state with what the page tells now. */
  const read = (scene: Scene, { guide }: StoredRun): RunState => {
    const sight = sightOf(scene);
    if (scene.arriving || !scene.catalogue) return mirror.state();
    const { bodies, state } = newsOfPage(guide, mirror.state(), sight);
    if (bodies.length > 0) mirror.propose(bodies);
    return state;
  };
  const tick = () => {
    const run = mirror.run();
    if (signal.aborted) return;
    if (!run) return lifetime.abort();
    if (document.visibilityState !== 'visible') return;
    clearTimeout(later);
    const { scene, isTurning } = scenes.now();
    if (isTurning) {
      pointing.point(undefined);
      return lookAgainIn(STILL / 4);
    }
    const state = read(scene, run);
    const focus = focusOn(run.guide, state, scene);
    scenes.waitFor(idOf(nextEntry(run.guide, state)), focus.ringed !== undefined);
    pointing.point(focus.ringed);
    tried.note(run.guide, focus, scene);
    const { developer } = parts();
    const explained = developer?.viewOf(focus, scene, inquire);
    const report = { ...reportOf(scene, focus), developer: explained && developer?.withoutNames(explained) };
    tell = () => peers.tell({ ...report, keepClear: keepClearBoxes(document, pointing.box()) });
    tell();
    const others = peers.others();
    const awaits = isTop && scenes.isEarly() && others.length === 0 && mayBeInFrame(document, focus);
    if (isTop) {
      const said = awaits ? { ...focus, finding: { is: 'looking' as const } } : focus;
      const { box: ring, sight, reveal } = pointing;
      const shown = { developer: explained, drawDeveloper: developer?.draw };
      drawing = { run, state, focus: said, scene, others, ring, sight, reveal, ...shown };
      draw();
    }
    if (awaits || focus.finding.is === 'looking') lookAgainIn(STILL / 4);
    else if (scene.still < RESTING) lookAgainIn(RESTING);
  };
  pointing.onMove(() => {
    checklist?.keepClear();
    if (!isTop) tell();
  });
  ring.came(parts().ring);
  return { tick, act, came, redraw: () => checklist?.redraw() };
}
