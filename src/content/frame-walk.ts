import { watchActs } from '../follow/acts.ts';
import { invalidFields, refusals } from '../follow/refusal.ts';
import { turning } from '../follow/turning.ts';
import { visits } from '../follow/visit.ts';
import { watch } from '../follow/watch.ts';
import { holdOn } from '../locate/hold.ts';
import { indexOf } from '../locate/page-index.ts';
import { withoutNames } from '../overlay/developer/view.ts';
import { createRing } from '../overlay/ring/ring.ts';
import { ask } from '../platform/messages.ts';
import { nextEntry } from '../progress/plan.ts';
import { eventsOfAct } from './acts.ts';
import { type Checklist, createChecklist } from './checklist.ts';
import { obeyPerson, reveal, type Things } from './commands.ts';
import { type Developer, followDeveloper } from './developer.ts';
import { followDim } from './dim.ts';
import { focusOn, RESTING, type Scene, STILL } from './focus.ts';
import { mayBeInFrame, SMALLEST_FRAME } from './frames.ts';
import { watchObstacles } from './keep-clear.ts';
import { lookAt } from './look.ts';
import { newsOfPage } from './news.ts';
import { meetPeers, type Peers } from './peers.ts';
import { idOf, reportNow, reportOf } from './report.ts';
import { mirrorRun, type RunMirror } from './run-mirror.ts';
import { followSettings, type Settings } from './settings.ts';
import { sightOf } from './sight.ts';
import { createTried } from './tried.ts';
import { type Marked, markedNow } from './trouble.ts';

/** How long a control is waited for on a page that never comes to rest. Milliseconds. */
const PATIENCE = 5000;
/** How long after the page was opened its tag of who is signed in is waited for. (It comes late; seen.) Milliseconds. */
const LATEST = 4000;
/**
 * Walks one frame: finds the next control, rings it, sees results and acts, and proposes them. The top frame also
 * draws the checklist. Everything ends with the lifetime, and the page is as it was.
 */
export async function startWalk(document: Document, lifetime: AbortController): Promise<void> {
  const { signal } = lifetime;
  const window = document.defaultView;
  if (!window || (window.top !== window && window.innerWidth < SMALLEST_FRAME)) return;
  // Re-assigned once the first reading is there; a change before that finds nothing to do.
  let walk: ReturnType<typeof frameWalk> | undefined;
  const tick = () => walk?.tick();
  const [mirror, developer, settings] = await Promise.all([
    mirrorRun(signal, tick),
    followDeveloper(signal, tick),
    followSettings(signal, () => walk?.redraw()),
  ]);
  const peers = meetPeers(window, signal, tick, () => walk?.keepClear());
  if (signal.aborted) return;
  walk = frameWalk(document, lifetime, mirror, peers, developer, settings);
  watchActs(document, signal, walk.act);
  tick();
}

function frameWalk(
  ...[document, lifetime, mirror, peers, developer, settings]: [
    Document,
    AbortController,
    RunMirror,
    Peers,
    Developer,
    Settings,
  ]
) {
  const { signal } = lifetime;
  const tried = createTried((outcome) => ask('tried', { tried: outcome }));
  const ring = createRing(document, signal);
  if (window.top === window) followDim(ring, signal);
  const sinceOf = visits(performance.timeOrigin);
  const isTurning = turning(document);
  let checklist: Checklist | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let ringed = false;
  let tell: () => void = () => undefined;
  /** What is operated, and what is drawn of it, while it is ringed. */
  let control: Element | undefined;
  let drawn: Element | undefined;
  let marked: Marked | undefined;
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
  signal.addEventListener('abort', () => clearTimeout(later));

  const keepClear = () => checklist?.keepClear();
  const isAway = () => ring.box() !== undefined && ring.sight() !== 'seen';
  const ringedNow = () => (isAway() ? document.getElementsByTagName('waymark-ring')[0] : ring.box() && drawn);
  const clear = watchObstacles(document, signal, () => moved(), ringedNow);
  let wasAway = false;
  const moved = () => {
    keepClear();
    const away = isAway();
    if (away !== wasAway) checklist?.redraw();
    wasAway = away;
    if (window.top !== window) tell();
  };
  const things: Things = {
    checklist: () => checklist,
    control: () => (ring.box() ? control : undefined),
    showControl: ring.reveal,
    trouble: () => marked?.element,
  };
  obeyPerson(signal, things);

  const sceneNow = (): Scene => {
    const look = lookAt(document);
    const known = [look, ...peers.others()].find((one) => one.principal !== 'unknown');
    const principal = known?.principal ?? 'unknown';
    const now = performance.now();
    const still =
      now - waiting.since > PATIENCE ? Math.max(STILL, now - watching.quietSince()) : now - watching.quietSince();
    const arriving = principal === 'unknown' && now < LATEST;
    return { document, index: indexOf(document), found: new Map(), look: { ...look, principal }, still, arriving };
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
    const { bodies, state } = scene.arriving
      ? { bodies: [], state: mirror.state() }
      : newsOfPage(run.guide, mirror.state(), sight);
    if (bodies.length > 0) mirror.propose(bodies);
    const focus = focusOn(run.guide, state, scene);
    clearTimeout(later);
    ringed = focus.ringed !== undefined;
    const next = idOf(nextEntry(run.guide, state));
    if (ringed || next !== waiting.id) waiting = { id: next, since: performance.now() };
    control = focus.ringed?.element;
    drawn = focus.ringed?.drawn;
    const wrongHere = sight.refusedAt !== undefined && sight.refusedAt >= since;
    marked = markedNow(focus, scene, wrongHere);
    if (focus.ringed) ring.show(focus.ringed.drawn, holdOn(focus.ringed.element));
    else ring.hide();
    tried.note(run.guide, focus, scene);
    const explained = developer(focus, scene);
    const trouble = marked?.trouble;
    const report = { ...reportOf(scene, focus), trouble, developer: explained && withoutNames(explained) };
    clear.look();
    tell = () => peers.tell(reportNow(report, clear.boxes(), isAway()));
    tell();
    const isEarly = performance.now() - waiting.since < PATIENCE && peers.others().length === 0;
    const awaits = window.top === window && isEarly && mayBeInFrame(document, focus);
    if (window.top === window) {
      checklist ??= createChecklist({
        document,
        signal,
        mirror,
        settings,
        nudge: watching.nudge,
        reveal: (what) => reveal(what, things) || void ask('reveal', { what }).catch(() => undefined),
      });
      checklist.update({
        run,
        state,
        focus: awaits ? { ...focus, finding: { is: 'looking' } } : focus,
        scene,
        // As they are when it is drawn or makes room, not as they were at this look.
        get others() {
          return peers.others();
        },
        trouble,
        isAway,
        clear: clear.boxes,
        closesAgain: (after, action) => newsOfPage(run.guide, after, sight).state.outcomes[action] !== undefined,
        developer: explained,
      });
    }
    if (awaits || focus.finding.is === 'looking') later = setTimeout(watching.nudge, STILL / 4);
    else if (scene.still < RESTING) later = setTimeout(watching.nudge, RESTING);
  };
  ring.onMove(() => {
    clear.measure();
    moved();
  });
  return { tick, act, keepClear, redraw: () => checklist?.redraw() };
}
