import type { PageRef } from '../console/page.ts';
import { hrefOf, placeMatches } from '../console/place.ts';
import type { Target } from '../console/target.ts';
import { ONCE, splitRef } from '../console/wizards.ts';
import type { Action, Guide } from '../guide/model.ts';
import type { Held } from '../locate/folded.ts';
import type { Found } from '../locate/locate.ts';
import type { Finding } from '../overlay/view.ts';
import type { RunState } from '../progress/fold.ts';
import { currentTask, type Entry, openEntries, principalFor } from '../progress/plan.ts';
import { controlName, pageName } from './names.ts';
import { ringedFinding, throughOpener } from './openers.ts';
import { find, isHeld, RESTING, type Scene, STILL, targetOf } from './scene.ts';

/** What the frame is at: an entry of the guide, what was found for it, and the element to ring if any. */
export interface Focus {
  entry?: Entry;
  finding: Finding;
  ringed?: Held;
  /** What the ring is on instead of the control: the id of the thing that shows it, or how it was known for that. */
  opener?: string;
}

/** The entry to work on now, and where its control is. Optional controls that the page does not show are passed over. */
export function focusOn(guide: Guide, state: RunState, scene: Scene): Focus {
  const task = currentTask(guide, state);
  const open = task ? openEntries(task, state) : [];
  const [first] = open;
  if (!task || !first) return { finding: { is: 'no-control' } };
  const wrong = findingOfPrincipal(first, state, scene);
  if (wrong) return { entry: first, finding: wrong };
  if (!scene.catalogue) return { entry: first, finding: { is: 'looking' } };
  return firstUsable(open, scene) ?? { entry: first, finding: { is: 'looking' } };
}

/** What is to be said of who is signed in, when that keeps the entry from being done. */
function findingOfPrincipal(entry: Entry, state: RunState, { look, arriving }: Scene): Finding | undefined {
  const need = principalFor(entry, state);
  const { principal } = look;
  if (!need || principal === need) return undefined;
  if (principal !== 'unknown') return { is: 'wrong-principal', need, have: principal };
  if (arriving) return { is: 'looking' };
  const asks = entry.kind === 'action' && entry.action.result?.is === 'signed-in';
  return asks ? { is: 'unknown-principal', need } : undefined;
}

function firstUsable(open: Entry[], scene: Scene): Focus | undefined {
  for (const entry of open) {
    if (entry.kind === 'branch') return { entry, finding: { is: 'no-control' } };
    const focus = { entry, ...search(entry.action, scene) };
    const absent = focus.finding.is === 'missing' || (focus.finding.is === 'looking' && scene.still >= RESTING);
    if (!entry.action.optional || !absent || !isKnown(entry.action, scene)) return focus;
  }
  return undefined;
}

/**
 * Whether the absence of a control means anything: only when its name is known in the console's language, or when it is
 * asked for without one. What cannot be recognised is said in words instead of being passed over.
 */
function isKnown(action: Action, scene: Scene): boolean {
  const names = targetOf(action, scene)?.names ?? {};
  const nameless = Object.keys(names).length === 0;
  return nameless || (names[scene.look.language] ?? []).some(({ confidence }) => confidence !== 'guess');
}

function search(action: Action, scene: Scene): Omit<Focus, 'entry'> {
  const target = targetOf(action, scene);
  const pages = action.page ? [action.page] : (target?.pages ?? []);
  const away = pages.length > 0 ? notHere(pages, target, scene) : undefined;
  if (away) return { finding: away };
  if (!target) return { finding: { is: 'no-control' } };
  const found = find(target, scene);
  const name = controlName(target, scene.look.language);
  if (isHeld(found)) return { ringed: found, finding: ringedFinding(name, found) };
  return throughOpener(target, scene, action.optional) ?? { finding: unfound(name, found, pages, scene) };
}

function unfound(name: string, found: Found, pages: readonly PageRef[], scene: Scene): Finding {
  if (found.verdict === 'several') return { is: 'several', name, count: found.count };
  if (scene.still < STILL) return { is: 'looking' };
  const [page] = pages;
  return { is: 'missing', name, pageTitle: page && pageName(page, scene.look.language) };
}

/** Why the present page cannot hold the control, or undefined when it can. */
function notHere(pages: readonly PageRef[], target: Target | undefined, scene: Scene): Finding | undefined {
  const { place, language } = scene.look;
  const [page] = pages;
  if (!page || pages.some((ref) => placeMatches(place, ref))) return undefined;
  const sameWizard = pages.find((ref) => splitRef(ref).page === place.page);
  const title = pageName(sameWizard ?? page, language);
  if (!sameWizard && !ONCE.has(page)) return { is: 'elsewhere', pageTitle: title, href: hrefOf(splitRef(page).page) };
  if (sameWizard && place.step === undefined && scene.still < STILL) return { is: 'looking' };
  return { is: 'missing', name: target ? controlName(target, language) : '', pageTitle: title };
}
