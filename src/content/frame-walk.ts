import { watchActs } from '../follow/acts.ts';
import { invalidFields, refusals } from '../follow/refusal.ts';
import { turning } from '../follow/turning.ts';
import { visits } from '../follow/visit.ts';
import { watch } from '../follow/watch.ts';
import { holdOn } from '../locate/hold.ts';
import { indexOf } from '../locate/page-index.ts';
import { createRing } from '../overlay/ring/ring.ts';
import { ask, askUntilAnswered } from '../platform/messages.ts';
import { nextEntry } from '../progress/plan.ts';
import { eventsOfAct } from './acts.ts';
import type { Checklist, Drawing } from './checklist.ts';
import { followDeveloper } from './developer.ts';
import { focusOn, RESTING, type Scene, STILL } from './focus.ts';
import { mayBeInFrame, SMALLEST_FRAME } from './frames.ts';
import { inquire } from './inquiry.ts';
import { lookAt } from './look.ts';
import { newsOfPage } from './news.ts';
import { keepClearBoxes } from './obstacles.ts';
import { type Parts, receiveParts } from './parts.ts';
import { meetPeers, type Peers } from './peers.ts';
import { idOf, reportOf } from './report.ts';
import { mirrorRun, type RunMirror } from './run-mirror.ts';
import { sightOf } from './sight.ts';
import { createTried } from './tried.ts';
import { createVocabulary } from './vocabulary.ts';
import { askForWords } from './words.ts';

/** How long a control is waited for on a page that never comes to rest. Milliseconds. */
const PATIENCE = 5000;
/** How long after the page was opened its tag of who is signed in is waited for. (It comes late; seen.) Milliseconds. */
const LATEST = 4000;
/**
 * Walks one frame: finds the next control, rings it, sees results and acts, and proposes them. The top frame also has the
 * checklist drawn, by a part of its own. Everything ends with the lifetime, and the page is as it was.
 */
export async function startWalk(document: Document, lifetime: AbortController): Promise<void> {
  const { signal } = lifetime;
  const window = document.defaultView;
  if (!window || (window.top !== window && window.innerWidth < SMALLEST_FRAME)) return;
  if (window.top === window) askUntilAnswered('part', { part: 'checklist' }).catch(() => undefined);
  // Re-assigned once the first reading is there; a change before that finds nothing to do.
  let walk: ReturnType<typeof frameWalk> | undefined;
  const tick = () => walk?.tick();
  const parts = receiveParts(globalThis, signal, (name) => (name === 'checklist' ? walk?.draw() : tick()));
  const mirror = await mirrorRun(signal, tick);
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
  const tried = createTried((outcome) => ask('tried', { tried: outcome }));
  const ring = createRing(document, signal);
  const sinceOf = visits(performance.timeOrigin);
  const isTurning = turning(document);
  let checklist: Checklist | undefined;
  let drawing: Drawing | undefined;
  const draw = () => {
    if (!drawing) return;
    checklist ??= parts().checklist?.(document, signal, mirror, watching.nudge);
    checklist?.update(drawing);
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  let ringed = false;
  let tell: () => void = () => undefined;
  /** Which entry is waited for, and since when it has not been ringed. */
  let waiting: { id?: string; since: number } = { since: performance.now() };
  const refusedSince = refusals(document);
  const invalidSince = invalidFields();
  const watching = watch(
    document,
    signal,
    () => !ringed,
    () => tick(),
  );
  const vocabulary = createVocabulary(askForWords, signal, watching.nudge);
  signal.addEventListener('abort', () => clearTimeout(later));

  const sceneNow = (): Scene => {
    const look = lookAt(document);
    const known = [look, ...peers.others()].find((one) => one.principal !== 'unknown');
    const principal = known?.principal ?? 'unknown';
    const now = performance.now();
    const still =
      now - waiting.since > PATIENCE ? Math.max(STILL, now - watching.quietSince()) : now - watching.quietSince();
    const arriving = principal === 'unknown' && now < LATEST;
    const catalogue = vocabulary(look.language);
    const index = indexOf(document);
    return { document, index, found: new Map(), look: { ...look, principal }, catalogue, still, arriving };
  };
  const act = (seen: Parameters<typeof eventsOfAct>[0]) => {
    const run = mirror.run();
    if (!run) return;
    const bodies = eventsOfAct(seen, run.guide, mirror.state(), sceneNow());
    if (bodies.length > 0) mirror.propose(bodies);
    watching.nudge();
  };
  const tick = () => {
    const run = mirror.run();
    if (signal.aborted) return;
    if (!run) return lifetime.abort();
    if (document.visibilityState !== 'visible') return;
    const scene = sceneNow();
    if (isTurning(scene.look.place.page, performance.now())) {
      ring.hide();
      clearTimeout(later);
      later = setTimeout(watching.nudge, STILL / 4);
      return;
    }
    const since = sinceOf(scene.look.place.page, Date.now());
    const now = Date.now();
    const wrongSince = (field?: Element) => field && invalidSince(field, now);
    const sight = sightOf(scene, since, { refusedAt: refusedSince(now), wrongSince });
    const mayTell = scene.catalogue && !scene.arriving;
    const { bodies, state } = mayTell
      ? newsOfPage(run.guide, mirror.state(), sight)
      : { bodies: [], state: mirror.state() };
    if (bodies.length > 0) mirror.propose(bodies);
    const focus = focusOn(run.guide, state, scene);
    clearTimeout(later);
    ringed = focus.ringed !== undefined;
    const next = idOf(nextEntry(run.guide, state));
    if (ringed || next !== waiting.id) waiting = { id: next, since: performance.now() };
    if (focus.ringed) ring.show(focus.ringed.drawn, holdOn(focus.ringed.element));
    else ring.hide();
    tried.note(run.guide, focus, scene);
    const { developer } = parts();
    const explained = developer?.viewOf(focus, scene, inquire);
    const report = { ...reportOf(scene, focus), developer: explained && developer?.withoutNames(explained) };
    tell = () => peers.tell({ ...report, keepClear: keepClearBoxes(document, ring.box()) });
    tell();
    const isEarly = performance.now() - waiting.since < PATIENCE && peers.others().length === 0;
    const awaits = window.top === window && isEarly && mayBeInFrame(document, focus);
    if (window.top === window) {
      drawing = {
        run,
        state,
        focus: awaits ? { ...focus, finding: { is: 'looking' } } : focus,
        scene,
        others: peers.others(),
        ring: ring.box,
        developer: explained,
        drawDeveloper: developer?.draw,
      };
      draw();
    }
    if (awaits || focus.finding.is === 'looking') later = setTimeout(watching.nudge, STILL / 4);
    else if (scene.still < RESTING) later = setTimeout(watching.nudge, RESTING);
  };
  ring.onMove(() => {
    checklist?.keepClear();
    if (window.top !== window) tell();
  });
  return { tick, act, draw };
}
