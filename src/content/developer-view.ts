import { mayShowSecrets } from '../console/place.ts';
import type { Action } from '../guide/model.ts';
import type { ExplainedCandidate } from '../locate/explain.ts';
import { type CandidateLine, type DeveloperView, MOST_CANDIDATES } from '../overlay/developer/view.ts';
import type { Focus } from './focus.ts';
import { type Inquiry, pageRef } from './inquiry.ts';
import type { Scene } from './scene.ts';

/** Longer names are cut. Characters. */
const LONGEST_NAME = 60;

/** Findings that come before any search: nobody looks for a control while somebody else is signed in. */
const BEFORE = new Set(['wrong-principal', 'unknown-principal']);

/**
 * How the control of the present action was looked for; undefined where there is no action.
 * @param look how a search is asked for its evidence: the walk's own search, of which there is one in a frame
 */
export function developerView(
  { entry, finding, opener }: Focus,
  scene: Scene,
  look: (action: Action, scene: Scene) => Inquiry | undefined,
): DeveloperView | undefined {
  if (entry?.kind !== 'action') return undefined;
  const { language, place } = scene.look;
  const inquiry = look(entry.action, scene);
  const found = pageRef(place);
  const nothing = { evidence: [], lacking: [], candidates: [], more: 0, language };
  if (!inquiry) return { ...nothing, gate: { wanted: [], found, passes: true } };
  const { target, passes, verdict, evidence, lacking, candidates } = inquiry;
  const gate = { wanted: [...inquiry.wanted], found, passes };
  if (BEFORE.has(finding.is)) return { ...nothing, target, gate };
  // What stands on a page that may show a secret is not repeated, not even on that page.
  const named = !mayShowSecrets(place);
  const lines = candidates.slice(0, MOST_CANDIDATES).map((one) => lineOf(one, named));
  const more = candidates.length - lines.length;
  return { target, opener, gate, language, verdict, evidence: [...evidence], lacking, candidates: lines, more };
}

function lineOf({ tag, role, name, evidence, strength, chosen }: ExplainedCandidate, named: boolean): CandidateLine {
  const kind = role && /^[a-z]+$/.test(role) ? `${tag} role=${role}` : tag;
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return { kind, ...(named ? { name: shown } : {}), evidence: [...evidence], strength, chosen };
}
