import type { Tried } from '../export/tried.ts';
import { actionsOfGuide } from '../guide/actions.ts';
import type { Action, Guide } from '../guide/model.ts';
import type { Focus } from './focus.ts';
import type { Inquiry } from './inquiry.ts';
import type { Scene } from './scene.ts';

/** Notes how the search for each action's control ends. */
export interface TriedNotes {
  /** To be called at every look at the page; it is cheap unless the outcome for the action has changed. */
  note(guide: Guide, focus: Focus, scene: Scene): void;
}

/** Findings that are the end of a search. The others are none yet, or there was nothing to look for. */
const ENDS: ReadonlySet<Focus['finding']['is']> = new Set(['ringed', 'several', 'missing', 'elsewhere']);

/**
 * Notes outcomes and sends each changed one once.
 * @param send tells the worker; when it rejects, the outcome is told again at the next look
 * @param look how a search is asked for its evidence
 */
export function createTried(
  send: (tried: Tried) => Promise<unknown>,
  look: (action: Action, scene: Scene) => Inquiry | undefined,
): TriedNotes {
  /** Per action what was seen last, and what was told last. */
  const seen = new Map<string, string>();
  const told = new Map<string, string>();
  return {
    note(guide, focus, scene) {
      const action = searched(focus);
      if (!action) return;
      const sight = sightKey(focus, scene);
      if (seen.get(action.id) === sight) return;
      seen.set(action.id, sight);
      const inquiry = look(action, scene);
      const tried = inquiry && outcomeOf(guide, action, inquiry, scene);
      const text = JSON.stringify(tried);
      if (!tried || told.get(action.id) === text) return;
      told.set(action.id, text);
      send(tried).catch(() => {
        seen.delete(action.id);
        told.delete(action.id);
      });
    },
  };
}

/** The action whose control was looked for to an end. With a ring on its opener it was not: something hides it still. */
function searched({ entry, finding }: Focus): Action | undefined {
  if (entry?.kind !== 'action' || !ENDS.has(finding.is)) return undefined;
  return finding.is === 'ringed' && finding.opener ? undefined : entry.action;
}

/** What a changed outcome shows itself by, without a second search. */
function sightKey({ finding, ringed }: Focus, { look: { place, language } }: Scene): string {
  return JSON.stringify([finding.is, place, language, ringed?.verdict, ringed?.evidence]);
}

function outcomeOf(guide: Guide, action: Action, inquiry: Inquiry, { look }: Scene): Tried {
  const { target, verdict, evidence, lacking, wanted, found } = inquiry;
  return {
    guide: guide.id,
    guideVersion: guide.version,
    // An id that the author did not give is made of the guide's words: these do not leave it.
    action: action.derivedId ? `own-${actionsOfGuide(guide).indexOf(action) + 1}` : action.id,
    target,
    verdict,
    evidence: [...evidence],
    lacking,
    wanted: [...wanted],
    found,
    language: look.language,
  };
}
