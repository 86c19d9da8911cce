import type { Catalogue, Target } from '../console/target.ts';
import type { Action } from '../guide/model.ts';
import type { Held } from '../locate/folded.ts';
import { type Found, locate } from '../locate/locate.ts';
import type { PageIndex } from '../locate/page-index.ts';
import type { Look } from './look.ts';
import { placed } from './own-target.ts';

/** How long the page must have been still before a control is called missing. Milliseconds. */
export const STILL = 1200;
/** How long the page must have been still before an absence in it, or a tick that is gone, is believed. Milliseconds. */
export const RESTING = 700;

/** Everything that finding the focus depends on. */
export interface Scene {
  document: Document;
  look: Look;
  /** The controls that we know, with the names that they have on this page; undefined while these are on their way. */
  catalogue: Catalogue | undefined;
  /** How long the page has been still. Milliseconds. */
  still: number;
  /** What this look at the page knows already. */
  index: PageIndex;
  /** What this look found already, by target. */
  found: Map<Target, Found>;
  /** The page is new and does not say yet who is signed in: its tag comes late. */
  arriving: boolean;
}

/** The target that an action names, by the catalogue's id or in the guide's own words. */
export function targetOf({ control }: Pick<Action, 'control'>, { catalogue }: Pick<Scene, 'catalogue'>) {
  if (!control || !catalogue) return undefined;
  return 'ref' in control ? catalogue.get(control.ref) : placed(control.target);
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
