import { watchActs } from '../follow/acts.ts';
import { ask } from '../platform/messages.ts';
import type { StoredRun } from '../platform/run-store.ts';
import type { RunState } from '../progress/fold.ts';
import { nextEntry } from '../progress/plan.ts';
import type { Sight } from '../progress/sight.ts';
import { onOtherTexts } from '../ui/texts.ts';
import { eventsOfAct } from './acts.ts';
import type { Checklist, Drawing } from './checklist.ts';
import { obeyPerson, reveal, type Things } from './commands.ts';
import { followDeveloper } from './developer.ts';
import { type Focus, focusOn } from './focus.ts';
import { largeEnough, mayBeInFrame } from './frames.ts';
import { inquire } from './inquiry.ts';
import { lateRing } from './late-ring.ts';
import { newsOfPage } from './news.ts';
import { askFor, type PartName, type Parts, receiveParts } from './parts.ts';
import { meetPeers, type Peers } from './peers.ts';
import { createPointing } from './pointing.ts';
import { idOf, reportNow, reportOf } from './report.ts';
import { mirrorRun, type RunMirror } from './run-mirror.ts';
import { RESTING, type Scene, STILL } from './scene.ts';
import { createScenes } from './scenes.ts';
import { followSettings, type Settings } from './settings.ts';
import { createSights } from './sight.ts';
import { createTried } from './tried.ts';
import { type Marked, markedNow } from './trouble.ts';
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
  // Set once the first reading is there; a change before that finds nothing to do.
  let walk: ReturnType<typeof frameWalk> | undefined;
  const tick = () => walk?.tick();
  onOtherTexts(signal, () => walk?.reword());
  const parts = receiveParts(globalThis, signal, (name) => walk?.came(name));
  const mirror = await mirrorRun(signal, tick);
  const [isDeveloping, settings] = await Promise.all([
    followDeveloper(signal, tick),
    followSettings(signal, () => walk?.redraw()),
  ]);
  const peers = meetPeers(
    window,
    signal,
    () => parts.developer?.isView,
    tick,
    () => walk?.keepClear(),
  );
  if (signal.aborted) return;
  const partsNow = () => (isDeveloping() ? parts : { ...parts, developer: undefined });
  walk = frameWalk(document, lifetime, { mirror, peers, settings, parts: partsNow });
  watchActs(document, signal, walk.act);
  tick();
}

/** What a frame's walk goes by. */
interface Sources {
  mirror: RunMirror;
  peers: Peers;
  settings: Settings;
  /** What the worker has put in beside the walk, as far as it is switched on. */
  parts(): Readonly<Partial<Parts>>;
}

function frameWalk(document: Document, lifetime: AbortController, sources: Sources) {
  const { mirror, peers, settings, parts } = sources;
  const { signal } = lifetime;
  const isTop = window.top === window;
  const tried = createTried((outcome) => ask('tried', { tried: outcome }));
  const moved = (turned: boolean) => {
    checklist?.keepClear();
    if (turned) checklist?.redraw();
    if (!isTop) tell();
  };
  const ring = lateRing(document, signal, () => askFor('ring'));
  const pointing = createPointing(document, signal, ring, () => tick(), moved);
  const vocabulary = createVocabulary(askForWords, signal, pointing.nudge);
  const scenes = createScenes(document, pointing.quietSince, peers.others, vocabulary);
  const sightOf = createSights(document);
  let checklist: Checklist | undefined;
  let drawing: Drawing | undefined;
  let marked: Marked | undefined;
  let tell: () => void = () => undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const lookAgainIn = (time: number) => {
    later = setTimeout(pointing.nudge, time);
  };
  signal.addEventListener('abort', () => clearTimeout(later));
  const things: Things = {
    checklist: () => checklist,
    control: pointing.control,
    showControl: pointing.reveal,
    trouble: () => marked?.element,
  };
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
  const show = (what: Parameters<typeof reveal>[0]) =>
    reveal(what, things) || void ask('reveal', { what }).catch(() => undefined);
  /** Draws the checklist, once what draws it is there. */
  const draw = () => {
    if (!drawing) return;
    const { nudge } = pointing;
    checklist ??= parts().checklist?.({ document, signal, mirror, settings, nudge, reveal: show });
    checklist?.update(drawing);
  };
  /** Tells the other frames and the person; whether what is missing may still come from another frame. */
  const report = (run: StoredRun, state: RunState, focus: Focus, scene: Scene, sight: Sight): boolean => {
    const { isAway, clear } = pointing;
    const { developer } = parts();
    const others = peers.others();
    const explained = developer?.viewOf(focus, scene, inquire);
    const trouble = marked?.trouble;
    const own = { ...reportOf(scene, focus), trouble, developer: explained && developer?.withoutNames(explained) };
    tell = () => peers.tell(reportNow(own, clear(), isAway()));
    tell();
    const awaits = isTop && scenes.isEarly() && others.length === 0 && mayBeInFrame(document, focus);
    if (!isTop) return awaits;
    const said = awaits ? { ...focus, finding: { is: 'looking' as const } } : focus;
    const closesAgain = (after: RunState, action: string) =>
      newsOfPage(run.guide, after, sight).state.outcomes[action] !== undefined;
    drawing = {
      ...{ run, state, focus: said, scene, others, trouble, isAway, clear, closesAgain },
      ...{ developer: explained, drawDeveloper: developer?.draw },
    };
    draw();
    return awaits;
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
    const sight = sightOf(scene);
    const state = read(scene, sight, run);
    const focus = focusOn(run.guide, state, scene);
    scenes.waitFor(idOf(nextEntry(run.guide, state)), focus.ringed !== undefined);
    marked = markedNow(focus, scene, sight.refusedAt !== undefined && sight.refusedAt >= sight.since);
    pointing.point(focus.ringed);
    tried.note(run.guide, focus, scene);
    const awaits = report(run, state, focus, scene, sight);
    if (awaits || focus.finding.is === 'looking') lookAgainIn(STILL / 4);
    else if (scene.still < RESTING) lookAgainIn(RESTING);
  };
  const came = (part: PartName) => {
    if (part === 'developer') tick();
    if (part === 'checklist') draw();
    ring.came(parts().ring);
  };
  ring.came(parts().ring);
  const redraw = () => checklist?.redraw();
  const reword = () => {
    redraw();
    void mirror.reload();
  };
  return { tick, act, came, redraw, reword, keepClear: () => checklist?.keepClear() };
}
