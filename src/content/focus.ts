import { controlTitle } from '../console/catalogue.ts';
import type { PageRef } from '../console/page.ts';
import { hrefOf, placeMatches, titleOf } from '../console/place.ts';
import type { Catalogue, Target } from '../console/target.ts';
import { ONCE, splitRef } from '../console/wizards.ts';
import type { Action, Guide } from '../guide/model.ts';
import { type Found, locate } from '../locate/locate.ts';
import type { PageIndex } from '../locate/page-index.ts';
import type { Finding } from '../overlay/view.ts';
import type { RunState } from '../progress/fold.ts';
import { currentTask, type Entry, openEntries, principalFor } from '../progress/plan.ts';
import type { Look } from './look.ts';
import { placed } from './own-target.ts';

/** How long the page must have been still before a control is called missing. Milliseconds. */
export const STILL = 1200;
/** How long the page must have been still before an absence in it, or a tick that is gone, is believed. Milliseconds. */
export const RESTING = 700;

/** What the frame is at: an entry of the guide, what was found for it, and the element to ring if any. */
export interface Focus {
  entry?: Entry;
  finding: Finding;
  ringed?: Extract<Found, { verdict: 'sure' | 'likely' }>;
}

/** Everything that finding the focus depends on. */
export interface Scene {
  document: Document;
  look: Look;
  /** The controls that we know, with the names that they have on this page; undefined while these are on their way. */
  catalogue?: Catalogue;
  /** How long the page has been still. Milliseconds. */
  still: number;
  /** What this look at the page knows already. */
  index: PageIndex;
  /** What this look found already, by target. */
  found: Map<Target, Found>;
  /** The page is new and does not say yet who is signed in: its tag comes late. */
  arriving: boolean;
}

type Held = Extract<Found, { verdict: 'sure' | 'likely' }>;

/** The target that an action names, by the catalogue's id or in the guide's own words. */
export function targetOf({ control }: Action, { catalogue }: Scene): Target | undefined {
  if (!control || !catalogue) return undefined;
  return 'ref' in control ? catalogue.get(control.ref) : placed(control.target);
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
  const name = controlTitle(target, scene.look.language);
  if (isHeld(found)) return { ringed: found, finding: ringedFinding(name, found) };
  return throughOpener(target, scene) ?? { finding: unfound(name, found, pages, scene) };
}

function ringedFinding(name: string, found: Held, opener = false): Finding {
  return { is: 'ringed', name, disabled: found.disabled || found.loading, opener };
}

/** The control of an action when it can be ringed now. */
export function find(target: Target, scene: Scene): Found {
  const before = scene.found.get(target);
  if (before) return before;
  const { document, index, look } = scene;
  const found = locate(target, { document, index, place: look.place, language: look.language });
  scene.found.set(target, found);
  return found;
}

/** Whether a verdict is good enough for a ring. */
export function isHeld(found: Found): found is Held {
  return (found.verdict === 'sure' || found.verdict === 'likely') && found.ringable;
}

/** The thing to open first, such as the account menu. */
function throughOpener(target: Target, scene: Scene): Omit<Focus, 'entry'> | undefined {
  const opener = target.opener === undefined ? undefined : scene.catalogue?.get(target.opener);
  const found = opener && find(opener, scene);
  // What is open already hides nothing.
  if (!opener || !found || !isHeld(found) || found.element.getAttribute('aria-expanded') === 'true') return undefined;
  return { ringed: found, finding: ringedFinding(controlTitle(opener, scene.look.language), found, true) };
}

function unfound(name: string, found: Found, pages: readonly PageRef[], scene: Scene): Finding {
  if (found.verdict === 'several') return { is: 'several', name, count: found.count };
  if (scene.still < STILL) return { is: 'looking' };
  const [page] = pages;
  return { is: 'missing', name, pageTitle: page && titleOf(page, scene.look.language) };
}

/** Why the present page cannot hold the control, or undefined when it can. */
function notHere(pages: readonly PageRef[], target: Target | undefined, scene: Scene): Finding | undefined {
  const { place, language } = scene.look;
  const [page] = pages;
  if (!page || pages.some((ref) => placeMatches(place, ref))) return undefined;
  const sameWizard = pages.find((ref) => splitRef(ref).page === place.page);
  const title = titleOf(sameWizard ?? page, language);
  if (!sameWizard && ONCE.has(page))
    return { is: 'missing', name: target ? controlTitle(target, language) : '', pageTitle: title };
  if (!sameWizard) return { is: 'elsewhere', pageTitle: title, href: hrefOf(splitRef(page).page) };
  if (place.step === undefined && scene.still < STILL) return { is: 'looking' };
  return { is: 'missing', name: target ? controlTitle(target, language) : '', pageTitle: title };
}
