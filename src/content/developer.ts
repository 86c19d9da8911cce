import { mayShowSecrets } from '../console/place.ts';
import type { ExplainedCandidate } from '../locate/explain.ts';
import type { FrameReport } from '../messages/protocol.ts';
import { type CandidateLine, type DeveloperView, MOST_CANDIDATES } from '../overlay/developer/view.ts';
import { DEVELOPER_KEY, readDeveloper } from '../platform/drift-store.ts';
import { onChanged } from '../platform/storage.ts';
import type { Focus } from './focus.ts';
import { inquire, pageRef } from './inquiry.ts';
import type { Scene } from './scene.ts';

/** Longer names are cut. Characters. */
const LONGEST_NAME = 60;

/** Says how a control was looked for; undefined while the developer view is switched off. */
export type Developer = (focus: Focus, scene: Scene) => DeveloperView | undefined;

/** Follows the switch in the options. Resolves after the first reading; `changed` is called when it is pressed. */
export async function followDeveloper(signal: AbortSignal, changed: () => void): Promise<Developer> {
  let on = await readDeveloper().catch(() => false);
  onChanged(signal, async (keys) => {
    if (!keys.includes(DEVELOPER_KEY)) return;
    on = await readDeveloper().catch(() => false);
    if (!signal.aborted) changed();
  });
  return (focus, scene) => (on ? developerView(focus, scene) : undefined);
}

/**
 * What the top frame shows: its own search, or that of the frame of this tab whose page can hold the control. That one
 * comes by way of the worker, and so without names.
 */
export function developerOfTab(
  own: DeveloperView | undefined,
  now: string | undefined,
  others: readonly FrameReport[],
): DeveloperView | undefined {
  if (!own || own.gate.passes) return own;
  return others.find((other) => other.now === now && other.developer?.gate.passes)?.developer ?? own;
}

/** Findings that come before any search: nobody looks for a control while somebody else is signed in. */
const BEFORE = new Set(['wrong-principal', 'unknown-principal']);

function developerView({ entry, finding, opener }: Focus, scene: Scene): DeveloperView | undefined {
  if (entry?.kind !== 'action') return undefined;
  const { language, place } = scene.look;
  const inquiry = inquire(entry.action, scene);
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
