import { controlTitle } from '../console/titles.ts';
import { watchActs } from '../follow/acts.ts';
import { rootsOf } from '../follow/roots.ts';
import { explain } from '../locate/explain.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { RunState } from '../progress/fold.ts';
import { nextEntry } from '../progress/plan.ts';
import type { Sight } from '../progress/sight.ts';
import { onOtherTexts } from '../ui/texts.ts';
import { eventsOfAct } from './acts.ts';
import { obeyPerson, type Things } from './commands.ts';
import { followDeveloper } from './developer.ts';
import { focusOn } from './focus.ts';
import { largeEnough } from './frames.ts';
import { lateShowing } from './late-showing.ts';
import { newsOfPage } from './news.ts';
import { askFor, type Notes, type PartName, receiveParts } from './parts.ts';
import { meetPeers } from './peers.ts';
import { createPointing } from './pointing.ts';
import { idOf } from './report.ts';
import { mirrorRun } from './run-mirror.ts';
import { find, RESTING, type Scene, STILL, targetOf } from './scene.ts';
import { createScenes } from './scenes.ts';
import { createSights } from './sight.ts';
import { createTelling, type Sources } from './telling.ts';
import type { Marked } from './trouble.ts';
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
  // The ring first: it is what people wait for. Most frames have nothing to show.
  if (window.top === window) askFor('ring', 'checklist', 'notes');
  // Set once the first reading is there; a change before that finds nothing to do.
  let walk: ReturnType<typeof frameWalk> | undefined;
  const tick = () => walk?.tick();
  onOtherTexts(signal, () => walk?.reword());
  const parts = receiveParts(globalThis, signal, (name) => walk?.came(name));
  const mirror = await mirrorRun(document, signal, tick);
  const isDeveloping = await followDeveloper(signal, tick);
  const peers = meetPeers(
    window,
    signal,
    () => parts.developer?.isView,
    tick,
    () => walk?.keepClear(),
  );
  if (signal.aborted) return;
  const partsNow = () => (isDeveloping() ? parts : { ...parts, developer: undefined });
  walk = frameWalk(document, lifetime, { mirror, peers, search: SEARCH, parts: partsNow });
  watchActs(document, signal, walk.act);
  tick();
}

/** What parts need that look for controls too. */
const SEARCH = { explain, targetOf, find, rootsOf, controlTitle };

function frameWalk(document: Document, lifetime: AbortController, sources: Sources) {
  const { mirror, peers, parts } = sources;
  const { signal } = lifetime;
  const isTop = window.top === window;
  let notes: Notes | undefined;
  const moved = (turned: boolean) => {
    const checklist = telling.checklist();
    checklist?.keepClear();
    if (turned) checklist?.redraw();
    if (!isTop) telling.retell();
  };
  const showing = lateShowing(document, signal, isTop ? undefined : () => askFor('ring', 'notes'));
  const pointing = createPointing(document, signal, showing, () => tick(), moved);
  const vocabulary = createVocabulary(askForWords, signal, pointing.nudge);
  const scenes = createScenes(document, pointing.quietSince, peers.others, vocabulary);
  const sightOf = createSights(document);
  let marked: Marked | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const lookAgainIn = (time: number) => {
    later = setTimeout(pointing.nudge, time);
  };
  signal.addEventListener('abort', () => clearTimeout(later));
  const things: Things = {
    checklist: () => telling.checklist(),
    control: pointing.control,
    showControl: pointing.reveal,
    trouble: () => marked?.element,
  };
  const telling = createTelling(document, signal, sources, pointing, things);
  obeyPerson(signal, things);

  const act = (seen: Parameters<typeof eventsOfAct>[0]) => {
    const run = mirror.run();
    if (!run) return;
    const { scene } = scenes.now();
    const bodies = eventsOfAct(seen, run.guide, mirror.state(), scene);
    if (bodies.length > 0) mirror.propose(bodies);
    pointing.nudge();
  };
  /** The run's state with what the page tells now. */
  const read = (scene: Scene, sight: Sight, { guide }: StoredRun): RunState => {
    if (scene.arriving || !scene.catalogue) return mirror.state();
    const { bodies, state } = newsOfPage(guide, mirror.state(), sight);
    if (bodies.length > 0) mirror.propose(bodies);
    return state;
  };
  const tick = () => {
    const run = mirror.run();
    if (!run) return lifetime.abort();
    if (signal.aborted || document.hidden) return;
    clearTimeout(later);
    const { scene, isTurning } = scenes.now();
    if (isTurning) {
      pointing.point(undefined, true);
      return lookAgainIn(STILL / 4);
    }
    if (scene.look.place.page !== 'elsewhere') showing.expect();
    const sight = sightOf(scene);
    const state = read(scene, sight, run);
    const focus = focusOn(run.guide, state, scene);
    scenes.waitFor(idOf(nextEntry(run.guide, state)), focus.ringed !== undefined);
    const isLooking = focus.finding.is === 'looking';
    pointing.point(focus.ringed, isLooking);
    notes ??= parts().notes?.((outcome) => ask('tried', { tried: outcome }), SEARCH);
    notes?.note(run.guide, focus, scene);
    marked = notes?.marked(focus, scene, (sight.refusedAt ?? -1) >= sight.since);
    const awaits = telling.tell({ run, state, focus, scene, sight, marked }, scenes.isEarly());
    if (awaits || isLooking) lookAgainIn(STILL / 4);
    else if (scene.still < RESTING) lookAgainIn(RESTING);
  };
  const came = (part: PartName) => {
    if (part === 'developer' || part === 'notes') tick();
    if (part === 'checklist') telling.draw();
    showing.came(parts().ring);
  };
  showing.came(parts().ring);
  const reword = () => {
    telling.checklist()?.redraw();
    void mirror.reload();
  };
  return { tick, act, came, reword, keepClear: () => telling.checklist()?.keepClear() };
}
